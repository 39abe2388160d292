// Declarations: imports, constants, types, variables, functions.
#include "lang/syntax/parse_rules.h"

// A declaration with more operators than this may be too deep to recurse into; parse_check_height has the last word.
enum { DEEPEST = 5000 };

// One declaration, perhaps of several specs in parentheses.
typedef struct Group {
    Token keyword;
    int index;   // of the next spec: iota
    Node *model; // CONST_SPEC whose type and values the following ones repeat
} Group;

// ImportSpec = [ "." | PackageName ] ImportPath .
// ImportPath = string_lit .
static Node *import_spec(Parser *p) {
    Node *x = parse_node(p, NODE_IMPORT_SPEC, p->scan.pos);
    parse_take_directives(p, x);
    if (head(p) == TOK_NAME) {
        x->import.name = parse_name(p);
    } else if (head(p) == TOK_DOT) {
        x->import.name = parse_name_made(p, p->scan.pos, ".");
        scan_next(&p->scan);
        parse_end(p, x->import.name);
    }
    Node *path = x->import.path = parse_literal_or_null(p);
    if (path == NULL) {
        parse_error(p, "missing import path");
        parse_advance(p, SET(SEMI) | SET(RPAREN));
    } else if (!path->lit.bad && path->lit.kind != LIT_STRING) {
        parse_error_at(p, path->pos, "import path must be a string");
        path->lit.bad = true;
    }
    return parse_end(p, x);
}

// ConstSpec = IdentifierList [ [ Type ] "=" ExpressionList ] .
static Node *const_spec(Parser *p, Group *group) {
    Node *x = parse_node(p, NODE_CONST_SPEC, p->scan.pos);
    parse_take_directives(p, x);
    x->const_.iota = group->index;
    x->const_.names = parse_name_list(p, parse_name(p));
    if (head(p) != TOK_EOF && head(p) != TOK_SEMI && head(p) != TOK_RPAREN) {
        x->const_.type = parse_type_or_null(p);
        if (parse_got_assign(p))
            x->const_.values = parse_expr_list(p);
    }
    if (x->const_.type != NULL || x->const_.values.len > 0) {
        group->model = x;
    } else if (group->model != NULL) {
        x->const_.type = group->model->const_.type;
        x->const_.values = group->model->const_.values;
        x->const_.inherited = true;
    }
    return parse_end(p, x);
}

// x as a type parameter's name and constraint: P *[]int, P ([]int), P *E|~F, which were read as an expression. Splits
// only if the rest is surely a type element, or if `force`. For a name alone *constraint is NULL; NULL: no split.
static Node *split_type_param(Parser *p, Node *x, bool force, Node **constraint) {
    *constraint = NULL;
    if (x->kind == NODE_IDENT)
        return x;
    if (x->kind == NODE_CALL) {
        if (x->call.fun->kind != NODE_IDENT || x->call.args.len != 1 || x->call.dots)
            return NULL;
        if (!force && !parse_is_type_elem(x->call.args.at[0]))
            return NULL;
        *constraint = x->call.args.at[0];
        return x->call.fun;
    }
    if (x->kind != NODE_BINARY)
        return NULL;
    Node *left = x->binary.x, *right = x->binary.y;
    bool sure = force || parse_is_type_elem(right);
    if (x->op == OP_MUL && left->kind == NODE_IDENT && sure) {
        *constraint = parse_node(p, NODE_STAR, x->pos);
        (*constraint)->star.x = right;
        (*constraint)->end = x->end;
        return left;
    }
    if (x->op == OP_OR && p->links < DEEPEST) {
        Node *first, *name = split_type_param(p, left, sure, &first);
        if (name == NULL || first == NULL)
            return NULL;
        *constraint = parse_node_behind(p, NODE_BINARY, x->pos, first);
        (*constraint)->op = OP_OR;
        (*constraint)->binary.x = first;
        (*constraint)->binary.y = right;
        (*constraint)->end = x->end;
        return name;
    }
    return NULL;
}

// Behind `name [ identifier`: an array length or the first type parameter. A name followed by '[' can only be a type
// parameter, since an index expression is never constant; else an expression is read and looked at.
static void array_or_type_params(Parser *p, Node *spec, Pos bracket) {
    Node *x = parse_name(p);
    if (head(p) != TOK_LBRACK) {
        p->expr_level++;
        x = parse_binary_expr(p, parse_primary_expr(p, x, PARENS_DROPPED), PREC_NONE);
        p->expr_level--;
    }
    Node *constraint;
    Node *name = split_type_param(p, x, head(p) == TOK_COMMA, &constraint);
    if (name == NULL || (constraint == NULL && head(p) == TOK_RBRACK)) {
        spec->type_spec.type = parse_array_type(p, bracket, x);
        return;
    }
    spec->type_spec.params = parse_param_list(p, name, constraint, TOK_RBRACK, NAMES_REQUIRED);
    spec->type_spec.alias = parse_got_assign(p);
    spec->type_spec.type = parse_type_or_null(p);
}

// TypeSpec  = AliasDecl | TypeDef .
// AliasDecl = identifier [ TypeParameters ] "=" Type .
// TypeDef   = identifier [ TypeParameters ] Type .
static Node *type_spec(Parser *p) {
    Node *x = parse_node(p, NODE_TYPE_SPEC, p->scan.pos);
    parse_take_directives(p, x);
    x->type_spec.name = parse_name(p);
    Pos bracket = p->scan.pos;
    if (!parse_got(p, TOK_LBRACK)) {
        x->type_spec.alias = parse_got_assign(p);
        x->type_spec.type = parse_type_or_null(p);
    } else if (head(p) == TOK_NAME) {
        array_or_type_params(p, x, bracket);
    } else if (parse_got(p, TOK_RBRACK)) {
        x->type_spec.type = parse_slice_type(p, bracket);
    } else {
        x->type_spec.type = parse_array_type(p, bracket, NULL);
    }
    if (x->type_spec.type == NULL) {
        x->type_spec.type = parse_bad_expr(p);
        parse_unexpected(p, " in type declaration");
        parse_advance(p, SET(SEMI) | SET(RPAREN));
    }
    return parse_end(p, x);
}

// VarSpec = IdentifierList ( Type [ "=" ExpressionList ] | "=" ExpressionList ) .
static Node *var_spec(Parser *p) {
    Node *x = parse_node(p, NODE_VAR_SPEC, p->scan.pos);
    parse_take_directives(p, x);
    x->var.names = parse_name_list(p, parse_name(p));
    bool assigned = parse_got_assign(p);
    if (!assigned) {
        x->var.type = parse_type(p);
        assigned = parse_got_assign(p);
    }
    if (assigned)
        x->var.values = parse_expr_list(p);
    return parse_end(p, x);
}

static bool spec(Parser *p, void *context) {
    Group *group = context;
    switch (group->keyword) {
    case TOK_IMPORT: parse_push(p, import_spec(p)); break;
    case TOK_CONST: parse_push(p, const_spec(p, group)); break;
    case TOK_TYPE: parse_push(p, type_spec(p)); break;
    default: parse_push(p, var_spec(p));
    }
    group->index++;
    return false;
}

// ImportDecl = "import" ( ImportSpec | "(" { ImportSpec ";" } ")" ) .
// ConstDecl  = "const"  ( ConstSpec  | "(" { ConstSpec  ";" } ")" ) .
// TypeDecl   = "type"   ( TypeSpec   | "(" { TypeSpec   ";" } ")" ) .
// VarDecl    = "var"    ( VarSpec    | "(" { VarSpec    ";" } ")" ) .
void parse_decl_group(Parser *p, Token keyword) {
    Group group = {.keyword = keyword};
    if (head(p) == TOK_LPAREN)
        parse_drop_directives(p); // before the parenthesis is taken: what comes behind it is the first spec's
    if (parse_got(p, TOK_LPAREN))
        parse_list(p, "grouped declaration", TOK_SEMI, TOK_RPAREN, spec, &group);
    else
        spec(p, &group);
}

// Receiver = Parameters . Behind its '('.
static Node *receiver(Parser *p) {
    Nodes receivers = parse_param_list(p, NULL, NULL, TOK_RPAREN, NAMES_OPTIONAL);
    if (receivers.len == 0)
        parse_complain(p, p->scan.pos, "method has no receiver");
    else if (receivers.len > 1)
        parse_complain(p, p->scan.pos, "method has multiple receivers");
    return receivers.len == 0 ? NULL : receivers.at[0];
}

static Node *skip_body(Parser *p, Node *func) {
    func->func.skipped = true;
    Node *body = parse_node(p, NODE_BLOCK_STMT, p->scan.pos);
    scan_skip_block(&p->scan);
    body->block.rbrace = p->scan.pos;
    parse_want(p, TOK_RBRACE);
    return parse_end(p, body);
}

// FunctionDecl = "func" FunctionName [ TypeParameters ] Signature [ FunctionBody ] .
// MethodDecl   = "func" Receiver MethodName Signature [ FunctionBody ] .
Node *parse_func_decl(Parser *p) {
    Node *x = parse_node(p, NODE_FUNC_DECL, p->scan.pos);
    parse_take_directives(p, x);
    bool method = parse_got(p, TOK_LPAREN);
    if (method)
        x->func.recv = receiver(p);
    if (head(p) == TOK_NAME) {
        x->func.name = parse_name(p);
        x->func.type = parse_func_type(p, method ? "method" : NULL);
    } else {
        x->func.name = parse_name_made(p, p->scan.pos, "_");
        x->func.type = parse_node(p, NODE_FUNC_TYPE, p->scan.pos);
        parse_unexpected(p, method ? ", expected name" : ", expected name or (");
        parse_advance(p, SET(LBRACE) | SET(SEMI));
    }
    if (head(p) == TOK_LBRACE)
        x->func.body = p->outline ? skip_body(p, x) : parse_func_body(p);
    return parse_end(p, x);
}
