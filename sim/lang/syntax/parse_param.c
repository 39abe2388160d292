// Lists of parameters, results, receivers and type parameters, and the type elements that constrain the latter.
#include "lang/syntax/parse_rules.h"

// ArrayType, SliceType, or the TypeArgs of `name`, at the '['. `name [n] E` is an array field or parameter; `name [T]`
// and `name [T1, T2]` instantiate a generic type.
Node *parse_array_or_type_args(Parser *p, Node *name) {
    Pos pos = p->scan.pos;
    parse_want(p, TOK_LBRACK);
    if (parse_got(p, TOK_RBRACK))
        return parse_slice_type(p, pos);
    bool comma;
    Nodes args = parse_type_list(p, false, &comma);
    parse_want(p, TOK_RBRACK);
    Pos end = p->scan.before;
    Node *elem = comma ? NULL : parse_type_or_null(p);
    if (elem != NULL) {
        Node *array = parse_node(p, NODE_ARRAY_TYPE, pos);
        array->array.len = args.at[0];
        array->array.elem = elem;
        return parse_end(p, array);
    }
    Node *x = parse_node_behind(p, NODE_INDEX, pos, name);
    x->index.x = name;
    x->index.index = args;
    x->end = end;
    return x;
}

// TypeTerm = Type | UnderlyingType . UnderlyingType = "~" Type .
static Node *type_term(Parser *p) {
    if (head_is_op(p, OP_TILDE)) {
        Node *x = parse_node(p, NODE_UNARY, p->scan.pos);
        x->op = OP_TILDE;
        scan_next(&p->scan);
        x->unary.x = parse_type(p);
        return parse_end(p, x);
    }
    Node *x = parse_type_or_null(p);
    if (x == NULL) {
        x = parse_bad_expr(p);
        parse_unexpected(p, ", expected ~ term or type");
        parse_advance(p, SET(OPERATOR) | SET(SEMI) | SET(RPAREN) | SET(RBRACK) | SET(RBRACE));
    }
    return x;
}

// TypeElem = TypeTerm { "|" TypeTerm } .
Node *parse_embedded_elem(Parser *p, Node *field) {
    if (field == NULL) {
        field = parse_node(p, NODE_FIELD, p->scan.pos);
        field->field.embedded = true;
        field->field.type = type_term(p);
    }
    while (head_is_op(p, OP_OR)) {
        Node *either = parse_node_behind(p, NODE_BINARY, p->scan.pos, field->field.type);
        either->op = OP_OR;
        scan_next(&p->scan);
        either->binary.x = field->field.type;
        either->binary.y = type_term(p);
        field->field.type = parse_end(p, either);
    }
    return parse_end(p, field);
}

// What a list of parameters is made of.
typedef struct Params {
    Token close;
    bool constraints;  // type parameters: "~" and "|" may stand in their types
    Node *name, *type; // of the first one, when the caller has taken them
    int named, typed;  // parameters with both, and with a type
} Params;

// The rest of a parameter that begins with `x->field.name`, when that name is part of its type. False: it is not.
static bool name_is_type(Parser *p, const Params *list, Node *x) {
    Node *name = x->field.name;
    bool union_follows = list->constraints && head_is_op(p, OP_OR);
    if (head(p) == TOK_LBRACK) {
        x->field.type = parse_array_or_type_args(p, name);
        if (x->field.type->kind == NODE_INDEX && x->field.type->index.x == name)
            x->field.name = NULL;
    } else if (head(p) == TOK_DOT) {
        x->field.type = parse_qualified_name(p, name);
        x->field.name = NULL;
    } else if (union_follows) {
        x->field.type = name;
        x->field.name = NULL;
    } else {
        return false;
    }
    if (list->constraints && head_is_op(p, OP_OR))
        parse_embedded_elem(p, x);
    return true;
}

// ParameterDecl = [ identifier ] [ "..." ] Type . Until the whole list is known a type may stand for a name.
static Node *param_decl_or_null(Parser *p, const Params *list, Node *name) {
    if (name == NULL && list->constraints && head_is_op(p, OP_TILDE)) {
        Node *element = parse_embedded_elem(p, NULL);
        element->field.embedded = false;
        return element;
    }
    Node *x = parse_node(p, NODE_FIELD, name != NULL ? name->pos : p->scan.pos);
    x->field.name = name;
    if (name == NULL && head(p) == TOK_NAME)
        x->field.name = parse_name(p);
    if (x->field.name != NULL && name_is_type(p, list, x))
        return parse_end(p, x);
    if (head(p) == TOK_DOT_DOT_DOT) {
        Node *dots = x->field.type = parse_node(p, NODE_ELLIPSIS, p->scan.pos);
        scan_next(&p->scan);
        dots->array.elem = parse_type_or_null(p);
        if (dots->array.elem == NULL) {
            dots->array.elem = parse_bad_expr(p);
            parse_error(p, "... is missing type");
        }
        parse_end(p, dots);
        return parse_end(p, x);
    }
    if (list->constraints && head_is_op(p, OP_TILDE)) {
        x->field.type = parse_embedded_elem(p, NULL)->field.type;
        return parse_end(p, x);
    }
    x->field.type = parse_type_or_null(p);
    if (list->constraints && head_is_op(p, OP_OR) && x->field.type != NULL)
        parse_embedded_elem(p, x);
    if (x->field.name != NULL || x->field.type != NULL)
        return parse_end(p, x);
    parse_unexpected(p, ", expected %s", token_text(list->close));
    parse_advance(p, SET(COMMA) | (TokenSet)1 << list->close);
    return NULL;
}

static bool param(Parser *p, void *context) {
    Params *list = context;
    Node *x;
    if (list->type != NULL) {
        x = parse_node(p, NODE_FIELD, list->name->pos);
        x->field.name = list->name;
        x->field.type = list->type;
        x->end = list->type->end;
    } else {
        x = param_decl_or_null(p, list, list->name);
    }
    list->name = list->type = NULL;
    if (x == NULL)
        return false;
    list->named += x->field.name != NULL && x->field.type != NULL;
    list->typed += x->field.type != NULL;
    parse_push(p, x);
    return false;
}

// Gives each parameter of a list with names its type, which may stand only behind the last of several names, right to
// left. Returns the leftmost position where a name or a type is missing; 0: none is.
static Pos distribute_types(Parser *p, Nodes params) {
    Pos missing = 0;
    Node *type = NULL;
    for (int i = params.len - 1; i >= 0; i--) {
        Node *x = params.at[i];
        if (x->field.type != NULL) {
            type = x->field.type;
            if (x->field.name == NULL) {
                missing = type->start;
                x->field.name = parse_name_made(p, missing, "_");
            }
        } else if (type != NULL) {
            x->field.type = type;
        } else {
            missing = x->field.name->pos;
            x->field.type = parse_node(p, NODE_BAD_EXPR, missing);
        }
    }
    return missing;
}

static void report_missing(Parser *p, const Params *list, int len, Naming naming, Pos missing, Pos end) {
    if (naming == NAMES_OPTIONAL)
        parse_error_at(p, missing, "mixed named and unnamed parameters");
    else if (list->named == list->typed)
        parse_error_at(p, end, "missing type constraint");
    else
        parse_error_at(p, missing, "missing type parameter name%s", len == 1 ? " or invalid array length" : "");
}

// Parameters     = "(" [ ParameterList [ "," ] ] ")" .
// ParameterList  = ParameterDecl { "," ParameterDecl } .
// TypeParameters = "[" TypeParamList [ "," ] "]" .
Nodes parse_param_list(Parser *p, Node *first_name, Node *first_type, Token close, Naming naming) {
    Params list = {.close = close, .constraints = close == TOK_RBRACK, .name = first_name, .type = first_type};
    int mark = p->scratch.len;
    if (first_type != NULL && head(p) == close) // parse_list would not call for an element
        param(p, &list);
    Pos end = parse_list(p, "parameter list", TOK_COMMA, close, param, &list);
    Nodes params = parse_take(p, mark);
    if (list.named == 0 && naming == NAMES_OPTIONAL) {
        for (int i = 0; i < params.len; i++) {
            Node *x = params.at[i];
            if (x->field.name != NULL)
                x->field.type = x->field.name;
            x->field.name = NULL;
        }
    } else if (list.named != params.len) {
        Pos missing = distribute_types(p, params);
        if (missing != 0)
            report_missing(p, &list, params.len, naming, missing, end);
    }
    return params;
}
