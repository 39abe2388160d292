// Index and slice expressions, and the indices themselves.
#include "lang/check/checker.h"

// A constant index, or the whole operand, as far as it is valid. Reports what is wrong.
bool valid_index(Checker *c, Operand *x, const char *what, bool allow_negative) {
    if (x->mode == MODE_INVALID)
        return false;
    convert_untyped(c, x, c->u->basic[T_INT]);
    if (x->mode == MODE_INVALID)
        return false;
    if (!all_are(x->type, IS_INTEGER)) {
        error_at(c, operand_pos(x), "invalid argument: %s %o must be integer", what, x);
        return false;
    }
    if (x->mode != MODE_CONST)
        return true;
    if (!allow_negative && const_sign(x->value) < 0) {
        error_at(c, operand_pos(x), "invalid argument: %s %o must not be negative", what, x);
        return false;
    }
    if (!const_represent(c->arena, x->value, T_INT, &x->value)) {
        error_at(c, operand_pos(x), "invalid argument: %s %o overflows int", what, x);
        return false;
    }
    return true;
}

// Checks an index below max (if max >= 0). *value: the constant's, else -1.
bool check_index(Checker *c, Node *e, int64_t max, int64_t *value) {
    Operand x;
    *value = -1;
    check_expr(c, &x, e);
    if (!valid_index(c, &x, "index", false))
        return false;
    if (x.mode != MODE_CONST)
        return true;
    int64_t v;
    if (!const_to_int64(x.value, &v))
        return false;
    if (max >= 0 && v >= max) {
        error_at(
            c, operand_pos(&x), "invalid argument: index %S out of bounds [0:%l]", const_text(c->arena, x.value), max);
        return false;
    }
    *value = v;
    return true;
}

typedef struct Visited {
    Table table;
    int64_t next; // all below were visited in order
} Visited;

static bool visit(Checker *c, Visited *v, int64_t index) {
    if (index < v->next)
        return true;
    if (index == v->next && v->table.len == 0) {
        v->next++;
        return false;
    }
    int64_t *key = ARENA_NEW(c->arena, int64_t);
    *key = index;
    return table_put(c->arena, &v->table, (Str){(const char *)key, sizeof *key}, key) != NULL;
}

int64_t indexed_elements(Checker *c, const Nodes *elems, Type *elem, int64_t length) {
    Visited visited = {0};
    int64_t index = 0, max = 0;
    for (int i = 0; i < elems->len; i++) {
        Node *e = elems->at[i], *value = e;
        bool valid = false;
        if (e->kind == NODE_KEY_VALUE) {
            int64_t key;
            if (check_index(c, e->pair.key, length, &key)) {
                valid = key >= 0;
                if (valid)
                    index = key;
                else
                    error_at(c, e->start, "index %e must be integer constant", e->pair.key);
            }
            value = e->pair.value;
        } else if (length >= 0 && index >= length) {
            error_at(c, e->start, "index %l is out of bounds (>= %l)", index, length);
        } else {
            valid = true;
        }
        if (valid && visit(c, &visited, index))
            error_at(c, e->start, "duplicate index %l in array or slice literal", index);
        index++;
        if (index > max)
            max = index;
        Operand x;
        check_expr_hint(c, &x, value, elem);
        assignment(c, &x, elem, STR("array or slice literal"));
    }
    return max;
}

static Node *single_index(Checker *c, Node *e) {
    if (e->index.index.len == 0)
        return NULL;
    if (e->index.index.len > 1)
        error_at(c, e->index.index.at[1]->start, "invalid operation: more than one index");
    return e->index.index.at[0];
}

static void map_index(Checker *c, Operand *x, Node *e, Type *key_type, Type *elem) {
    Node *index = single_index(c, e);
    if (!index) {
        x->mode = MODE_INVALID;
        return;
    }
    Operand key;
    check_expr(c, &key, index);
    assignment(c, &key, key_type, STR("map index"));
    x->mode = MODE_MAP_INDEX;
    x->type = elem;
}

// An index into x. An untyped string constant that is indexed is a string.
static bool index_operand(Checker *c, Operand *x, Node *e, Indexed *to) {
    if (x->mode == MODE_BUILTIN || !index_type(c, x, to))
        return false;
    if (x->mode == MODE_CONST && type_is(x->type, IS_STRING) && const_known(x->value))
        to->length = (int64_t)x->value->str.len;
    if (x->mode == MODE_CONST && type_is(x->type, IS_UNTYPED))
        update_type(c, e->index.x, c->u->basic[T_STRING], true);
    return true;
}

// False: x is a generic function and the index its type arguments, which are not looked at yet.
static bool indexes_value(Checker *c, Operand *x, Node *e) {
    check_expr_or_type(c, x, e->index.x, true);
    switch (x->mode) {
    case MODE_INVALID: use_exprs(c, &e->index.index); return true;
    case MODE_TYPE:
        x->type = check_var_type(c, e);
        x->mode = type_valid(x->type) ? MODE_TYPE : MODE_INVALID;
        return true;
    case MODE_VALUE:
        if (is_generic_func(x->type))
            return false;
        break;
    default: break;
    }
    return true;
}

// x[i]. True: x is a generic function and the index its type arguments, which are not looked at yet.
bool check_index_expr(Checker *c, Operand *x, Node *e) {
    if (!indexes_value(c, x, e))
        return true;
    if (x->mode == MODE_INVALID || x->mode == MODE_TYPE)
        return false;
    Indexed to;
    if (!index_operand(c, x, e, &to)) {
        error_at(c, e->pos, "invalid operation: cannot index %o", x);
        use_exprs(c, &e->index.index);
        x->mode = MODE_INVALID;
        return false;
    }
    if (to.key) {
        map_index(c, x, e, to.key, to.elem);
        return false;
    }
    x->mode = to.mode;
    x->type = to.elem;
    int64_t value;
    Node *index = single_index(c, e);
    if (!index)
        x->mode = MODE_INVALID;
    else
        check_index(c, index, to.length, &value);
    return false;
}

// ---- slices ----

static bool sliced_type(Checker *c, Operand *x, Node *e, int64_t *length) {
    Type *t = type_core_or_string(c->u, x->type);
    *length = -1;
    if (!t) {
        error_at(c, operand_pos(x), "invalid operation: cannot slice %o: %t has no core type", x, x->type);
        return false;
    }
    if (t->kind == T_STRING || t->kind == T_UNTYPED_STRING) {
        if (e->slice.three) {
            Node *at = e->slice.max ? e->slice.max : e;
            error_at(c, at->start, "invalid operation: 3-index slice of string");
            return false;
        }
        if (x->mode == MODE_CONST && const_known(x->value))
            *length = (int64_t)x->value->str.len;
        if (t->kind == T_UNTYPED_STRING) {
            x->type = c->u->basic[T_STRING];
            update_type(c, e->slice.x, x->type, true);
        }
        return true;
    }
    if (t->kind == T_ARRAY && x->mode != MODE_VAR) {
        error_at(c, operand_pos(x), "invalid operation: %o (slice of unaddressable value)", x);
        return false;
    }
    if (t->kind == T_ARRAY) {
        mark_address(e->slice.x);
        *length = t->array.len;
        x->type = new_slice(c, t->array.elem);
        return true;
    }
    if (t->kind == T_POINTER && type_is_kind(t->pointer.elem, T_ARRAY)) {
        const Type *array = type_under(t->pointer.elem);
        *length = array->array.len;
        x->type = new_slice(c, array->array.elem);
        return true;
    }
    if (t->kind == T_SLICE)
        return true;
    error_at(c, operand_pos(x), "invalid operation: cannot slice %o", x);
    return false;
}

// Constant indices must not decrease.
static void check_order(Checker *c, Node *const exprs[3], const int64_t index[3]) {
    for (int i = 0; i < 2; i++) {
        for (int k = i + 1; index[i] > 0 && k < 3; k++) {
            if (index[k] >= 0 && index[k] < index[i]) {
                error_at(c, exprs[k]->start, "invalid slice indices: %l < %l", index[k], index[i]);
                return;
            }
        }
    }
}

void check_slice_expr(Checker *c, Operand *x, Node *e) {
    Node *const exprs[3] = {e->slice.lo, e->slice.hi, e->slice.max};
    check_expr(c, x, e->slice.x);
    int64_t length;
    if (x->mode == MODE_INVALID) {
        for (int i = 0; i < 3; i++)
            use_expr(c, exprs[i]);
        return;
    }
    if (!sliced_type(c, x, e, &length)) {
        x->mode = MODE_INVALID;
        return;
    }
    x->mode = MODE_VALUE;
    if (e->slice.three && (!e->slice.hi || !e->slice.max)) {
        x->mode = MODE_INVALID; // reported by the parser
        return;
    }
    int64_t index[3];
    for (int i = 0; i < 3; i++) {
        index[i] = -1;
        if (exprs[i])
            check_index(c, exprs[i], length >= 0 ? length + 1 : -1, &index[i]);
        else if (i == 0)
            index[i] = 0;
        else if (length >= 0)
            index[i] = length;
    }
    check_order(c, exprs, index);
}
