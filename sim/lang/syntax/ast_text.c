// The source form of expressions and simple statements, as Go's compiler prints them in messages.
#include "lang/syntax/ast.h"

// Deeper trees are errors already; their text ends in dots.
enum { DEEPEST = 3000 };

typedef struct Printer {
    Buf text;
    int depth;
} Printer;

static void print(Printer *p, const Node *x);

static void put(Printer *p, const char *text) {
    buf_text(&p->text, text);
}

static void print_list(Printer *p, const Nodes *list) {
    for (int i = 0; i < list->len; i++) {
        put(p, i > 0 ? ", " : "");
        print(p, list->at[i]);
    }
}

// Several names share one type when their fields share the node.
static bool shares_next_type(const Nodes *fields, int i) {
    return i + 1 < fields->len && fields->at[i + 1]->field.name != NULL &&
           fields->at[i + 1]->field.type == fields->at[i]->field.type;
}

static void print_params(Printer *p, const Nodes *params) {
    put(p, "(");
    for (int i = 0; i < params->len; i++) {
        const Node *field = params->at[i];
        put(p, i > 0 ? ", " : "");
        if (field->field.name != NULL) {
            print(p, field->field.name);
            if (shares_next_type(params, i))
                continue;
            put(p, " ");
        }
        print(p, node_unparen(field->field.type));
    }
    put(p, ")");
}

static void print_signature(Printer *p, const Node *type) {
    const Nodes *results = &type->func_type.results;
    print_params(p, &type->func_type.params);
    if (results->len == 0)
        return;
    put(p, " ");
    if (results->len == 1 && results->at[0]->field.name == NULL)
        print(p, results->at[0]->field.type);
    else
        print_params(p, results);
}

static void print_struct(Printer *p, const Nodes *fields) {
    put(p, "struct{");
    for (int i = 0; i < fields->len; i++) {
        const Node *field = fields->at[i];
        if (field->field.name != NULL) {
            print(p, field->field.name);
            if (shares_next_type(fields, i)) {
                put(p, ", ");
                continue;
            }
            put(p, " ");
        }
        print(p, field->field.type);
        if (field->field.tag != NULL) {
            put(p, " ");
            print(p, field->field.tag);
        }
        put(p, i + 1 < fields->len ? "; " : "");
    }
    put(p, "}");
}

static void print_interface(Printer *p, const Nodes *elems) {
    put(p, "interface{");
    for (int i = 0; i < elems->len; i++) {
        const Node *elem = elems->at[i];
        put(p, i > 0 ? "; " : "");
        if (elem->field.name != NULL) {
            print(p, elem->field.name);
            print_signature(p, elem->field.type);
        } else {
            print(p, elem->field.type);
        }
    }
    put(p, "}");
}

static void print_chan(Printer *p, const Node *x) {
    const Node *elem = x->chan.elem;
    put(p, x->chan.dir == CHAN_RECV ? "<-chan " : x->chan.dir == CHAN_SEND ? "chan<- " : "chan ");
    bool parens = x->chan.dir == CHAN_BOTH && elem->kind == NODE_CHAN_TYPE && elem->chan.dir == CHAN_RECV;
    put(p, parens ? "(" : ""); // chan (<-chan T) is not chan<- chan T
    print(p, elem);
    put(p, parens ? ")" : "");
}

static void print_slice(Printer *p, const Node *x) {
    print(p, x->slice.x);
    put(p, "[");
    print(p, x->slice.lo);
    put(p, ":");
    print(p, x->slice.hi);
    if (x->slice.max != NULL) {
        put(p, ":");
        print(p, x->slice.max);
    }
    put(p, "]");
}

static void print_assert(Printer *p, const Node *x) {
    if (x->assert.name != NULL) {
        print(p, x->assert.name);
        put(p, " := ");
    }
    print(p, x->assert.x);
    put(p, ".(");
    if (x->assert.type != NULL)
        print(p, x->assert.type);
    else
        put(p, "type");
    put(p, ")");
}

// open x close
static void wrapped(Printer *p, const char *open, const Node *x, const char *close) {
    put(p, open);
    print(p, x);
    put(p, close);
}

static void print_type(Printer *p, const Node *x) {
    switch (x->kind) {
    case NODE_ARRAY_TYPE:
        put(p, "[");
        if (x->array.len != NULL)
            print(p, x->array.len);
        else
            put(p, "...");
        wrapped(p, "]", x->array.elem, "");
        break;
    case NODE_SLICE_TYPE: wrapped(p, "[]", x->array.elem, ""); break;
    case NODE_ELLIPSIS: wrapped(p, "...", x->array.elem, ""); break;
    case NODE_STRUCT_TYPE: print_struct(p, &x->struct_type.fields); break;
    case NODE_FUNC_TYPE:
        put(p, "func");
        print_signature(p, x);
        break;
    case NODE_INTERFACE_TYPE: print_interface(p, &x->iface.elems); break;
    case NODE_MAP_TYPE:
        wrapped(p, "map[", x->map.key, "]");
        print(p, x->map.elem);
        break;
    case NODE_CHAN_TYPE: print_chan(p, x); break;
    default: break;
    }
}

static void print_stmt(Printer *p, const Node *x) {
    switch (x->kind) {
    case NODE_EXPR_STMT: print(p, x->expr_stmt.x); break;
    case NODE_SEND_STMT:
        wrapped(p, "", x->send.chan, " <- ");
        print(p, x->send.value);
        break;
    case NODE_INC_DEC_STMT:
        print(p, x->inc_dec.x);
        put(p, x->op == OP_ADD ? "++" : "--");
        break;
    case NODE_ASSIGN_STMT:
        print_list(p, &x->assign.lhs);
        put(p, x->assign.define ? " :" : " ");
        put(p, op_text(x->op));
        put(p, "= ");
        print_list(p, &x->assign.rhs);
        break;
    default: print_type(p, x);
    }
}

static void print_expr(Printer *p, const Node *x) {
    switch (x->kind) {
    case NODE_BAD_EXPR: put(p, "<bad expr>"); break;
    case NODE_IDENT: buf_str(&p->text, x->ident.name); break;
    case NODE_BASIC_LIT: buf_str(&p->text, x->lit.text); break;
    case NODE_FUNC_LIT:
        print(p, x->func_lit.type);
        put(p, x->func_lit.body->block.stmts.len > 0 ? " {…}" : " {}");
        break;
    case NODE_COMPOSITE_LIT:
        print(p, x->composite.type);
        put(p, x->composite.elems.len > 0 ? "{…}" : "{}");
        break;
    case NODE_KEY_VALUE:
        wrapped(p, "", x->pair.key, ": ");
        print(p, x->pair.value);
        break;
    case NODE_PAREN: wrapped(p, "(", x->paren.x, ")"); break;
    case NODE_SELECTOR:
        wrapped(p, "", x->selector.x, ".");
        print(p, x->selector.name);
        break;
    case NODE_INDEX:
        wrapped(p, "", x->index.x, "[");
        print_list(p, &x->index.index);
        put(p, "]");
        break;
    case NODE_SLICE_EXPR: print_slice(p, x); break;
    case NODE_TYPE_ASSERT: print_assert(p, x); break;
    case NODE_CALL:
        wrapped(p, "", x->call.fun, "(");
        print_list(p, &x->call.args);
        put(p, x->call.dots ? "...)" : ")");
        break;
    case NODE_STAR: wrapped(p, "*", x->star.x, ""); break;
    case NODE_UNARY: wrapped(p, op_text(x->op), x->unary.x, ""); break;
    case NODE_BINARY:
        wrapped(p, "", x->binary.x, " ");
        wrapped(p, op_text(x->op), NULL, " ");
        print(p, x->binary.y);
        break;
    default: print_stmt(p, x);
    }
}

static void print(Printer *p, const Node *x) {
    if (x == NULL)
        return;
    if (++p->depth < DEEPEST)
        print_expr(p, x);
    else
        put(p, "…");
    p->depth--;
}

Str node_text(Arena *a, const Node *x) {
    Printer p = {0};
    print(&p, x);
    Str text = str_copy(a, buf_view(&p.text));
    buf_free(&p.text);
    return text;
}
