// Types, and the lists of types that instantiate a generic one.
#include "lang/syntax/parse_rules.h"

// Type     = TypeName [ TypeArgs ] | TypeLit | "(" Type ")" .
// TypeLit  = ArrayType | StructType | PointerType | FunctionType | InterfaceType | SliceType | MapType | ChannelType .
Node *parse_type(Parser *p) {
    Node *x = parse_type_or_null(p);
    if (x == NULL) {
        x = parse_bad_expr(p);
        parse_unexpected(p, ", expected type");
        parse_advance(p, SET(COMMA) | SET(COLON) | SET(SEMI) | SET(RPAREN) | SET(RBRACK) | SET(RBRACE));
    }
    return x;
}

Nodes parse_type_list(Parser *p, bool strict, bool *comma) {
    int mark = p->scratch.len;
    p->expr_level++;
    parse_push(p, strict ? parse_type(p) : parse_expr(p));
    *comma = head(p) == TOK_COMMA;
    while (parse_got(p, TOK_COMMA)) {
        Node *x = parse_type_or_null(p);
        if (x == NULL)
            break;
        parse_push(p, x);
    }
    p->expr_level--;
    return parse_take(p, mark);
}

// TypeArgs = "[" TypeList [ "," ] "]" . At the '['.
static Node *type_instance(Parser *p, Node *generic) {
    Node *x = parse_node_behind(p, NODE_INDEX, p->scan.pos, generic);
    parse_want(p, TOK_LBRACK);
    x->index.x = generic;
    if (head(p) == TOK_RBRACK) {
        parse_unexpected(p, ", expected type argument list");
        int mark = p->scratch.len;
        parse_push(p, parse_bad_expr(p));
        x->index.index = parse_take(p, mark);
    } else {
        bool comma;
        x->index.index = parse_type_list(p, true, &comma);
    }
    parse_want(p, TOK_RBRACK);
    return parse_end(p, x);
}

// TypeName      = identifier | QualifiedIdent .
// QualifiedIdent = PackageName "." identifier .
Node *parse_qualified_name(Parser *p, Node *name) {
    Node *x = name;
    if (x == NULL && head(p) == TOK_NAME) {
        x = parse_name(p);
    } else if (x == NULL) {
        x = parse_name_made(p, p->scan.pos, "_");
        parse_unexpected(p, ", expected name");
        parse_advance(p, SET(DOT) | SET(SEMI) | SET(RBRACE));
    }
    if (head(p) == TOK_DOT) {
        Node *member = parse_node_behind(p, NODE_SELECTOR, p->scan.pos, x);
        scan_next(&p->scan);
        member->selector.x = x;
        member->selector.name = parse_name(p);
        x = parse_end(p, member);
    }
    return head(p) == TOK_LBRACK ? type_instance(p, x) : x;
}

// Signature = Parameters [ Result ] .
// Result    = Parameters | Type .
static Nodes func_result(Parser *p) {
    if (parse_got(p, TOK_LPAREN))
        return parse_param_list(p, NULL, NULL, TOK_RPAREN, NAMES_OPTIONAL);
    int mark = p->scratch.len;
    Pos pos = p->scan.pos;
    Node *type = parse_type_or_null(p);
    if (type != NULL) {
        Node *field = parse_node(p, NODE_FIELD, pos);
        field->field.type = type;
        parse_push(p, parse_end(p, field));
    }
    return parse_take(p, mark);
}

// FunctionType = "func" Signature . Type parameters are read wherever they stand; where `context` says what this is
// they are not allowed.
Node *parse_func_type(Parser *p, const char *context) {
    Node *x = parse_node(p, NODE_FUNC_TYPE, p->scan.pos);
    if (parse_got(p, TOK_LBRACK)) {
        if (context != NULL)
            parse_error_at(p, x->pos, "%s must have no type parameters", context);
        if (head(p) == TOK_RBRACK) {
            parse_error(p, "empty type parameter list");
            scan_next(&p->scan);
        } else {
            x->func_type.type_params = parse_param_list(p, NULL, NULL, TOK_RBRACK, NAMES_REQUIRED);
        }
    }
    parse_want(p, TOK_LPAREN);
    x->func_type.params = parse_param_list(p, NULL, NULL, TOK_RPAREN, NAMES_OPTIONAL);
    x->func_type.results = func_result(p);
    return parse_end(p, x);
}

// ArrayType = "[" ( ArrayLength | "..." ) "]" ElementType .
Node *parse_array_type(Parser *p, Pos pos, Node *len) {
    Node *x = parse_node(p, NODE_ARRAY_TYPE, pos);
    x->array.len = len;
    if (len == NULL && !parse_got(p, TOK_DOT_DOT_DOT)) {
        p->expr_level++;
        x->array.len = parse_expr(p);
        p->expr_level--;
    }
    if (head(p) == TOK_COMMA) {
        parse_error(p, "unexpected comma; expected ]");
        scan_next(&p->scan);
    }
    parse_want(p, TOK_RBRACK);
    x->array.elem = parse_type(p);
    return parse_end(p, x);
}

// SliceType = "[" "]" ElementType .
Node *parse_slice_type(Parser *p, Pos pos) {
    Node *x = parse_node(p, NODE_SLICE_TYPE, pos);
    x->array.elem = parse_type(p);
    return parse_end(p, x);
}

// PointerType = "*" BaseType .
static Node *pointer_type(Parser *p) {
    Node *x = parse_node(p, NODE_STAR, p->scan.pos);
    scan_next(&p->scan);
    x->star.x = parse_type(p);
    return parse_end(p, x);
}

// ChannelType = ( "chan" | "chan" "<-" | "<-" "chan" ) ElementType .
static Node *channel_type(Parser *p) {
    Node *x = parse_node(p, NODE_CHAN_TYPE, p->scan.pos);
    if (parse_got(p, TOK_ARROW)) {
        x->chan.dir = CHAN_RECV;
        parse_want(p, TOK_CHAN);
    } else {
        scan_next(&p->scan);
        if (parse_got(p, TOK_ARROW))
            x->chan.dir = CHAN_SEND;
    }
    x->chan.elem = parse_type_or_null(p);
    if (x->chan.elem == NULL) {
        x->chan.elem = parse_bad_expr(p);
        parse_error(p, "missing channel element type");
    }
    return parse_end(p, x);
}

// MapType = "map" "[" KeyType "]" ElementType .
static Node *map_type(Parser *p) {
    Node *x = parse_node(p, NODE_MAP_TYPE, p->scan.pos);
    scan_next(&p->scan);
    parse_want(p, TOK_LBRACK);
    x->map.key = parse_type(p);
    parse_want(p, TOK_RBRACK);
    x->map.elem = parse_type(p);
    return parse_end(p, x);
}

// ---- structs

static void push_field(Parser *p, Pos pos, Node *name, Node *type, Node *tag) {
    Node *x = parse_node(p, NODE_FIELD, pos);
    x->field.name = name;
    x->field.type = type;
    x->field.tag = tag;
    x->field.embedded = name == NULL;
    parse_push(p, parse_end(p, x));
}

// FieldDecl that begins with a name: IdentifierList Type | TypeName [ TypeArgs ] .
// `name [` begins an array or slice type or a list of type arguments; what follows the ']' tells.
static void named_field(Parser *p) {
    Pos pos = p->scan.pos;
    Node *name = parse_name(p);
    Token next = head(p);
    if (next == TOK_DOT || next == TOK_LITERAL || next == TOK_SEMI || next == TOK_RBRACE) {
        Node *type = parse_qualified_name(p, name);
        push_field(p, pos, NULL, type, parse_literal_or_null(p));
        return;
    }
    Nodes names = parse_name_list(p, name);
    Node *type = names.len == 1 && head(p) == TOK_LBRACK ? parse_array_or_type_args(p, name) : parse_type(p);
    Node *tag = parse_literal_or_null(p);
    if (type->kind == NODE_INDEX && type->index.x == name) {
        push_field(p, pos, NULL, type, tag);
        return;
    }
    for (int i = 0; i < names.len; i++)
        push_field(p, names.at[i]->pos, names.at[i], type, tag);
}

static Node *pointer_to_name(Parser *p) {
    Node *x = parse_node(p, NODE_STAR, p->scan.pos);
    scan_next(&p->scan);
    if (head(p) != TOK_LPAREN) {
        x->star.x = parse_qualified_name(p, NULL);
        return parse_end(p, x);
    }
    parse_error(p, "cannot parenthesize embedded type");
    scan_next(&p->scan);
    x->star.x = parse_qualified_name(p, NULL);
    parse_got(p, TOK_RPAREN);
    return parse_end(p, x);
}

// FieldDecl     = ( IdentifierList Type | EmbeddedField ) [ Tag ] .
// EmbeddedField = [ "*" ] TypeName [ TypeArgs ] .
static bool field_decl(Parser *p, void *unused) {
    (void)unused;
    Pos pos = p->scan.pos;
    Node *type;
    switch (head(p)) {
    case TOK_NAME: named_field(p); return false;
    case TOK_STAR: type = pointer_to_name(p); break;
    case TOK_LPAREN:
        parse_error(p, "cannot parenthesize embedded type");
        scan_next(&p->scan);
        type = head(p) == TOK_STAR ? pointer_to_name(p) : parse_qualified_name(p, NULL);
        parse_got(p, TOK_RPAREN);
        break;
    default:
        parse_unexpected(p, ", expected field name or embedded type");
        parse_advance(p, SET(SEMI) | SET(RBRACE));
        return false;
    }
    push_field(p, pos, NULL, type, parse_literal_or_null(p));
    return false;
}

// StructType = "struct" "{" { FieldDecl ";" } "}" .
static Node *struct_type(Parser *p) {
    Node *x = parse_node(p, NODE_STRUCT_TYPE, p->scan.pos);
    scan_next(&p->scan);
    parse_want(p, TOK_LBRACE);
    int mark = p->scratch.len;
    parse_list(p, "struct type", TOK_SEMI, TOK_RBRACE, field_decl, NULL);
    x->struct_type.fields = parse_take(p, mark);
    return parse_end(p, x);
}

// ---- interfaces

static const char method_context[] = "interface method";

// Behind `name [ ]`, which is neither a method nor an embedded type.
static void empty_brackets(Parser *p, Node *x, Node *name) {
    Pos bracket = p->scan.pos;
    scan_next(&p->scan);
    if (head(p) == TOK_LPAREN) {
        parse_complain(p, bracket, "empty type parameter list");
        x->field.name = name;
        x->field.type = parse_func_type(p, method_context);
    } else {
        parse_complain(p, bracket, "empty type argument list");
        x->field.type = name;
    }
}

// `name [` begins an embedded instance of a generic type, or a method with type parameters, which is an error. Both
// are read as a list of parameters.
static void generic_element(Parser *p, Node *x, Node *name) {
    Pos bracket = p->scan.pos;
    scan_next(&p->scan);
    if (head(p) == TOK_RBRACK) {
        empty_brackets(p, x, name);
        return;
    }
    Nodes list = parse_param_list(p, NULL, NULL, TOK_RBRACK, NAMES_OPTIONAL);
    Pos end = p->scan.before;
    if (list.len == 0 ? head(p) == TOK_LPAREN : list.at[0]->field.name != NULL) {
        x->field.name = name;
        x->field.type = parse_func_type(p, method_context);
        if (list.len > 0)
            parse_complain(p, bracket, "interface method must have no type parameters");
        return;
    }
    x->field.type = name;
    if (list.len == 0)
        return;
    Node *instance = parse_node_behind(p, NODE_INDEX, bracket, name);
    instance->index.x = name;
    instance->end = end;
    for (int i = 0; i < list.len; i++)
        list.at[i] = list.at[i]->field.type;
    instance->index.index = list;
    x->field.type = instance;
}

// InterfaceElem = MethodElem | TypeElem .
// MethodElem    = MethodName Signature .
static bool interface_elem(Parser *p, void *unused) {
    (void)unused;
    if (head(p) != TOK_NAME) {
        parse_push(p, parse_embedded_elem(p, NULL));
        return false;
    }
    Node *x = parse_node(p, NODE_FIELD, p->scan.pos);
    Node *name = parse_name(p);
    if (head(p) == TOK_LPAREN) {
        x->field.name = name;
        x->field.type = parse_func_type(p, method_context);
    } else if (head(p) == TOK_LBRACK) {
        generic_element(p, x, name);
    } else {
        x->field.type = parse_qualified_name(p, name);
    }
    x->field.embedded = x->field.name == NULL;
    parse_end(p, x);
    parse_push(p, x->field.embedded ? parse_embedded_elem(p, x) : x);
    return false;
}

// InterfaceType = "interface" "{" { InterfaceElem ";" } "}" .
static Node *interface_type(Parser *p) {
    Node *x = parse_node(p, NODE_INTERFACE_TYPE, p->scan.pos);
    scan_next(&p->scan);
    parse_want(p, TOK_LBRACE);
    int mark = p->scratch.len;
    parse_list(p, "interface type", TOK_SEMI, TOK_RBRACE, interface_elem, NULL);
    x->iface.elems = parse_take(p, mark);
    return parse_end(p, x);
}

// ---- all of them

static Node *type_or_null(Parser *p) {
    Pos pos = p->scan.pos;
    Node *x;
    switch (head(p)) {
    case TOK_STAR: return pointer_type(p);
    case TOK_ARROW:
    case TOK_CHAN: return channel_type(p);
    case TOK_FUNC: scan_next(&p->scan); return parse_func_type(p, "function type");
    case TOK_LBRACK:
        scan_next(&p->scan);
        return parse_got(p, TOK_RBRACK) ? parse_slice_type(p, pos) : parse_array_type(p, pos, NULL);
    case TOK_MAP: return map_type(p);
    case TOK_STRUCT: return struct_type(p);
    case TOK_INTERFACE: return interface_type(p);
    case TOK_NAME: return parse_qualified_name(p, NULL);
    case TOK_LPAREN:
        scan_next(&p->scan);
        x = parse_type(p);
        parse_want(p, TOK_RPAREN);
        return x;
    default: return NULL;
    }
}

Node *parse_type_or_null(Parser *p) {
    if (!parse_enter(p))
        return NULL;
    Node *x = type_or_null(p);
    parse_leave(p);
    return x;
}
