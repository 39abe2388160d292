// Statements.
#include "lang/syntax/parse_rules.h"

// ---- simple statements
// `keyword` is that of the statement in whose header a simple statement stands: only TOK_FOR may have a range clause,
// only TOK_SWITCH a type switch guard that declares a name. TOK_EOF: none.

static Node *expr_stmt(Parser *p, Node *x) {
    Node *s = parse_node(p, NODE_EXPR_STMT, x->pos);
    s->start = x->start;
    s->end = x->end;
    s->expr_stmt.x = x;
    return s;
}

// RangeClause = [ ExpressionList "=" | IdentifierList ":=" ] "range" Expression . At "range".
static Node *range_clause(Parser *p, Nodes variables, bool define) {
    Node *s = parse_node(p, NODE_RANGE_STMT, p->scan.pos);
    scan_next(&p->scan);
    s->range.key = variables.len > 0 ? variables.at[0] : NULL;
    s->range.value = variables.len > 1 ? variables.at[1] : NULL;
    s->range.extra = variables.len > 2 ? variables.at[2] : NULL;
    s->define = define;
    s->range.x = parse_expr(p);
    return parse_end(p, s);
}

static bool is_guard(const Node *x) {
    return x->kind == NODE_TYPE_ASSERT && x->assert.type == NULL;
}

// Assignment   = ExpressionList "=" ExpressionList .
// ShortVarDecl = IdentifierList ":=" ExpressionList .
static Node *assignment(Parser *p, Nodes left, Token keyword) {
    Pos pos = p->scan.pos;
    bool define = head(p) == TOK_DEFINE;
    scan_next(&p->scan);
    if (keyword == TOK_FOR && head(p) == TOK_RANGE)
        return range_clause(p, left, define);
    Nodes right = parse_expr_list(p);
    bool one_name = left.len == 1 && left.at[0]->kind == NODE_IDENT;
    if (keyword == TOK_SWITCH && define && one_name && right.len == 1 && is_guard(right.at[0])) {
        right.at[0]->assert.name = left.at[0];
        right.at[0]->start = left.at[0]->start;
        return expr_stmt(p, right.at[0]);
    }
    Node *s = parse_node_behind(p, NODE_ASSIGN_STMT, pos, left.at[0]);
    s->assign.lhs = left;
    s->assign.rhs = right;
    s->assign.define = define;
    return parse_end(p, s);
}

// Assignment = Expression assign_op Expression .
static Node *op_assignment(Parser *p, Node *left) {
    Node *s = parse_node_behind(p, NODE_ASSIGN_STMT, p->scan.pos, left);
    s->op = p->scan.op;
    scan_next(&p->scan);
    int mark = p->scratch.len;
    parse_push(p, left);
    s->assign.lhs = parse_take(p, mark);
    parse_push(p, parse_expr(p));
    s->assign.rhs = parse_take(p, mark);
    return parse_end(p, s);
}

// IncDecStmt = Expression ( "++" | "--" ) .
static Node *inc_dec_stmt(Parser *p, Node *x) {
    Node *s = parse_node_behind(p, NODE_INC_DEC_STMT, p->scan.pos, x);
    s->op = p->scan.op;
    s->inc_dec.x = x;
    scan_next(&p->scan);
    return parse_end(p, s);
}

// SendStmt = Channel "<-" Expression .
static Node *send_stmt(Parser *p, Node *chan) {
    Node *s = parse_node_behind(p, NODE_SEND_STMT, p->scan.pos, chan);
    scan_next(&p->scan);
    s->send.chan = chan;
    s->send.value = parse_expr(p);
    return parse_end(p, s);
}

// SimpleStmt = ExpressionStmt | SendStmt | IncDecStmt | Assignment | ShortVarDecl . Behind its first expressions.
static Node *simple_stmt_behind(Parser *p, Nodes left, Token keyword) {
    Token next = head(p);
    if (next == TOK_ASSIGN || next == TOK_DEFINE)
        return assignment(p, left, keyword);
    if (left.len == 1)
        switch (next) {
        case TOK_ASSIGN_OP: return op_assignment(p, left.at[0]);
        case TOK_INC_OP: return inc_dec_stmt(p, left.at[0]);
        case TOK_ARROW: return send_stmt(p, left.at[0]);
        default: return expr_stmt(p, left.at[0]);
        }
    parse_unexpected(p, ", expected := or = or comma");
    parse_advance(p, SET(SEMI) | SET(RBRACE));
    return expr_stmt(p, left.at[0]);
}

static Node *simple_stmt(Parser *p, Token keyword) {
    if (keyword == TOK_FOR && head(p) == TOK_RANGE)
        return range_clause(p, (Nodes){0}, false);
    return simple_stmt_behind(p, parse_expr_list(p), keyword);
}

// ---- headers of if, switch and for

typedef struct Header {
    Node *init, *cond, *post; // statement, expression, statement; init is a RANGE_STMT for a range clause
} Header;

// An expression list as it stands in the message about an assignment used as value: binary expressions in parentheses.
static Str emphasized(Parser *p, const Nodes *list) {
    Buf text = {0};
    for (int i = 0; i < list->len; i++) {
        bool alone_binary = list->len == 1 && list->at[i]->kind == NODE_BINARY;
        buf_text(&text, i > 0 ? ", " : alone_binary ? "(" : "");
        buf_str(&text, node_text(p->arena, list->at[i]));
        buf_text(&text, alone_binary ? ")" : "");
    }
    Str copy = str_copy(p->arena, buf_view(&text));
    buf_free(&text);
    return copy;
}

static void not_a_value(Parser *p, const Node *s) {
    if (s->kind == NODE_ASSIGN_STMT && s->op == OP_NONE && !s->assign.define) {
        Str left = emphasized(p, &s->assign.lhs), right = emphasized(p, &s->assign.rhs);
        parse_error_at(p, s->pos, "cannot use assignment %.*s = %.*s as value", STR_ARG(left), STR_ARG(right));
    } else {
        parse_error_at(p, s->pos, "cannot use %.*s as value", STR_ARG(node_text(p->arena, s)));
    }
}

// [ Condition ] ";" [ PostStmt ] of a for clause. Returns the condition.
static Node *for_clause(Parser *p, Header *h) {
    Node *cond = NULL;
    if (head(p) == TOK_LBRACE) {
        parse_unexpected(p, ", expected for loop condition");
        return NULL;
    }
    if (head(p) != TOK_SEMI)
        cond = simple_stmt(p, TOK_EOF);
    parse_want(p, TOK_SEMI);
    if (head(p) != TOK_LBRACE) {
        h->post = simple_stmt(p, TOK_EOF);
        if (h->post->kind == NODE_ASSIGN_STMT && h->post->assign.define)
            parse_error_at(p, h->post->pos, "cannot declare in post statement of for loop");
    }
    return cond;
}

// What stands behind the first statement of a header; `cond` is a statement still.
static Node *header_rest(Parser *p, Token keyword, Header *h, Pos *semi, bool *written) {
    if (head(p) == TOK_LBRACE) {
        Node *only = h->init;
        h->init = NULL;
        return only;
    }
    if (head(p) == TOK_SEMI) {
        *semi = p->scan.pos;
        *written = str_eq(p->scan.text, STR("semicolon"));
        scan_next(&p->scan);
    } else {
        parse_want(p, TOK_LBRACE); // asking for '{' rather than ';' gives the better message
        if (head(p) != TOK_LBRACE)
            parse_advance(p, SET(LBRACE) | SET(RBRACE));
    }
    if (keyword == TOK_FOR)
        return for_clause(p, h);
    return head(p) == TOK_LBRACE ? NULL : simple_stmt(p, keyword);
}

static void missing_condition(Parser *p, Header *h, Pos semi, bool written) {
    if (written)
        parse_error_at(p, semi, "missing condition in if statement");
    else
        parse_error_at(p, semi, "unexpected newline, expected { after if clause");
    h->cond = parse_node(p, NODE_BAD_EXPR, semi);
}

// At the keyword: [ SimpleStmt ";" ] [ Expression ] of if and switch; Condition | ForClause | RangeClause of for.
static Header header(Parser *p, Token keyword) {
    Header h = {0};
    scan_next(&p->scan);
    if (head(p) == TOK_LBRACE) {
        if (keyword == TOK_IF) {
            parse_error(p, "missing condition in if statement");
            h.cond = parse_bad_expr(p);
        }
        return h;
    }
    int outer = p->expr_level;
    p->expr_level = -1;
    if (head(p) != TOK_SEMI) {
        if (parse_got(p, TOK_VAR))
            parse_error_at(p, p->scan.pos, "var declaration not allowed in %s initializer", token_text(keyword));
        h.init = simple_stmt(p, keyword);
    }
    if (h.init == NULL || h.init->kind != NODE_RANGE_STMT) {
        Pos semi = 0;
        bool written = false;
        Node *cond = header_rest(p, keyword, &h, &semi, &written);
        if (cond == NULL && keyword == TOK_IF && semi != 0)
            missing_condition(p, &h, semi, written);
        else if (cond != NULL && cond->kind == NODE_EXPR_STMT)
            h.cond = cond->expr_stmt.x;
        else if (cond != NULL)
            not_a_value(p, cond);
    }
    p->expr_level = outer;
    return h;
}

// ---- blocks

// StatementList = { Statement ";" } .
static Nodes stmt_list(Parser *p) {
    static const TokenSet closing = SET(EOF) | SET(RBRACE) | SET(CASE) | SET(DEFAULT);
    int mark = p->scratch.len;
    while (!set_has(closing, head(p))) {
        Node *s = parse_stmt_or_null(p);
        parse_drop_directives(p);
        if (s == NULL)
            break;
        parse_push(p, s);
        if (!parse_got(p, TOK_SEMI) && head(p) != TOK_RBRACE) {
            parse_unexpected(p, " at end of statement");
            parse_advance(p, SET(SEMI) | SET(RBRACE) | SET(CASE) | SET(DEFAULT));
            parse_got(p, TOK_SEMI);
        }
    }
    return parse_take(p, mark);
}

// Block = "{" StatementList "}" .
Node *parse_block(Parser *p, const char *context) {
    Node *s = parse_node(p, NODE_BLOCK_STMT, p->scan.pos);
    if (!parse_got(p, TOK_LBRACE)) {
        parse_unexpected(p, ", expected { after %s", context);
        parse_advance(p, SET(NAME) | SET(RBRACE));
        s->block.rbrace = p->scan.pos;
        if (parse_got(p, TOK_RBRACE))
            return parse_end(p, s);
    }
    s->block.stmts = stmt_list(p);
    s->block.rbrace = p->scan.pos;
    parse_want(p, TOK_RBRACE);
    return parse_end(p, s);
}

// FunctionBody = Block .
Node *parse_func_body(Parser *p) {
    int errors = p->diags->list.len - p->errors_before;
    p->func_depth++;
    Node *body = parse_block(p, "");
    p->func_depth--;
    if (errors == p->diags->list.len - p->errors_before)
        parse_check_branches(p, &body->block.stmts, body->pos);
    return body;
}

// ---- statements with a header

// ForStmt = "for" [ Condition | ForClause | RangeClause ] Block .
static Node *for_stmt(Parser *p) {
    Pos pos = p->scan.pos;
    Header h = header(p, TOK_FOR);
    Node *body = parse_block(p, "for clause");
    if (h.init != NULL && h.init->kind == NODE_RANGE_STMT) {
        h.init->pos = h.init->start = pos;
        h.init->range.body = body;
        return parse_end(p, h.init);
    }
    Node *s = parse_node(p, NODE_FOR_STMT, pos);
    s->for_.init = h.init;
    s->for_.cond = h.cond;
    s->for_.post = h.post;
    s->for_.body = body;
    return parse_end(p, s);
}

static Node *if_stmt(Parser *p);

static Node *else_branch(Parser *p) {
    if (head(p) == TOK_LBRACE)
        return parse_block(p, "");
    if (head(p) == TOK_IF)
        return if_stmt(p);
    parse_error(p, "else must be followed by if or statement block");
    parse_advance(p, SET(NAME) | SET(RBRACE));
    return NULL;
}

// IfStmt = "if" [ SimpleStmt ";" ] Expression Block [ "else" ( IfStmt | Block ) ] .
static Node *if_stmt(Parser *p) {
    if (!parse_enter(p))
        return NULL;
    Node *s = parse_node(p, NODE_IF_STMT, p->scan.pos);
    Header h = header(p, TOK_IF);
    s->if_.init = h.init;
    s->if_.cond = h.cond;
    s->if_.then = parse_block(p, "if clause");
    if (parse_got(p, TOK_ELSE))
        s->if_.else_ = else_branch(p);
    parse_leave(p);
    return parse_end(p, s);
}

// "case" ... | "default" ":" StatementList . Gives what the two kinds of clauses have in common.
static void clause_rest(Parser *p, Pos *colon, Nodes *body) {
    *colon = p->scan.pos;
    parse_want(p, TOK_COLON);
    *body = stmt_list(p);
}

static void not_a_clause(Parser *p) {
    parse_unexpected(p, ", expected case or default or }");
    parse_advance(p, SET(COLON) | SET(CASE) | SET(DEFAULT) | SET(RBRACE));
}

// ExprCaseClause = ExprSwitchCase ":" StatementList .
// ExprSwitchCase = "case" ExpressionList | "default" .
static Node *case_clause(Parser *p) {
    Node *c = parse_node(p, NODE_CASE_CLAUSE, p->scan.pos);
    if (parse_got(p, TOK_CASE))
        c->clause.exprs = parse_expr_list(p);
    else if (parse_got(p, TOK_DEFAULT))
        c->clause.is_default = true;
    else
        not_a_clause(p);
    clause_rest(p, &c->clause.colon, &c->clause.body);
    return parse_end(p, c);
}

// CommClause = CommCase ":" StatementList .
// CommCase   = "case" ( SendStmt | RecvStmt ) | "default" . Any simple statement is taken: the checker rejects others.
static Node *comm_clause(Parser *p) {
    Node *c = parse_node(p, NODE_COMM_CLAUSE, p->scan.pos);
    if (parse_got(p, TOK_CASE))
        c->comm.comm = simple_stmt(p, TOK_EOF);
    else if (!parse_got(p, TOK_DEFAULT))
        not_a_clause(p);
    clause_rest(p, &c->comm.colon, &c->comm.body);
    return parse_end(p, c);
}

// "{" { clause } "}" . Returns the position of '}'.
static Pos clauses(Parser *p, const char *missing_brace, Node *clause(Parser *), Nodes *list) {
    if (!parse_got(p, TOK_LBRACE)) {
        parse_error(p, missing_brace);
        parse_advance(p, SET(CASE) | SET(DEFAULT) | SET(RBRACE));
    }
    int mark = p->scratch.len;
    while (head(p) != TOK_EOF && head(p) != TOK_RBRACE)
        parse_push(p, clause(p));
    *list = parse_take(p, mark);
    Pos rbrace = p->scan.pos;
    parse_want(p, TOK_RBRACE);
    return rbrace;
}

// ExprSwitchStmt  = "switch" [ SimpleStmt ";" ] [ Expression ] "{" { ExprCaseClause } "}" .
// TypeSwitchStmt  = "switch" [ SimpleStmt ";" ] TypeSwitchGuard "{" { TypeCaseClause } "}" .
// TypeSwitchGuard = [ identifier ":=" ] PrimaryExpr "." "(" "type" ")" .
static Node *switch_stmt(Parser *p) {
    static const char missing[] = "missing { after switch clause";
    Pos pos = p->scan.pos;
    Header h = header(p, TOK_SWITCH);
    Node *s;
    if (h.cond != NULL && is_guard(h.cond)) {
        s = parse_node(p, NODE_TYPE_SWITCH_STMT, pos);
        s->type_switch.init = h.init;
        s->type_switch.name = h.cond->assert.name;
        s->type_switch.x = h.cond->assert.x;
        s->type_switch.rbrace = clauses(p, missing, case_clause, &s->type_switch.clauses);
    } else {
        s = parse_node(p, NODE_SWITCH_STMT, pos);
        s->switch_.init = h.init;
        s->switch_.tag = h.cond;
        s->switch_.rbrace = clauses(p, missing, case_clause, &s->switch_.clauses);
    }
    return parse_end(p, s);
}

// SelectStmt = "select" "{" { CommClause } "}" .
static Node *select_stmt(Parser *p) {
    Node *s = parse_node(p, NODE_SELECT_STMT, p->scan.pos);
    scan_next(&p->scan);
    s->select.rbrace = clauses(p, "missing { after select clause", comm_clause, &s->select.clauses);
    return parse_end(p, s);
}

// ---- the others

// LabeledStmt = Label ":" Statement . At the ':'. NULL when no statement follows.
static Node *labeled_stmt_or_null(Parser *p, Node *label) {
    Node *s = parse_node_behind(p, NODE_LABELED_STMT, p->scan.pos, label);
    s->labeled.label = label;
    parse_want(p, TOK_COLON);
    if (head(p) == TOK_RBRACE)
        s->labeled.body = parse_node(p, NODE_EMPTY_STMT, p->scan.pos);
    else
        s->labeled.body = parse_stmt_or_null(p);
    if (s->labeled.body != NULL)
        return parse_end(p, s);
    parse_error_at(p, s->pos, "missing statement after label");
    return NULL;
}

static Node *decl_stmt(Parser *p) {
    Node *s = parse_node(p, NODE_DECL_STMT, p->scan.pos);
    Token keyword = head(p);
    scan_next(&p->scan);
    int mark = p->scratch.len;
    parse_decl_group(p, keyword);
    s->decl_stmt.specs = parse_take(p, mark);
    return parse_end(p, s);
}

// GoStmt    = "go" Expression .
// DeferStmt = "defer" Expression .
static Node *call_stmt(Parser *p) {
    Token keyword = head(p);
    Node *s = parse_node(p, keyword == TOK_GO ? NODE_GO_STMT : NODE_DEFER_STMT, p->scan.pos);
    scan_next(&p->scan);
    Node *x = parse_primary_expr(p, NULL, head(p) == TOK_LPAREN ? PARENS_KEPT : PARENS_DROPPED);
    s->go.call = node_unparen(x);
    if (s->go.call != x) {
        parse_complain(p, x->pos, "expression in %s must not be parenthesized", token_text(keyword));
    }
    return parse_end(p, s);
}

// BreakStmt = "break" [ Label ] . ContinueStmt = "continue" [ Label ] .
// GotoStmt = "goto" Label . FallthroughStmt = "fallthrough" .
static Node *branch_stmt(Parser *p, BranchKind kind) {
    Node *s = parse_node(p, NODE_BRANCH_STMT, p->scan.pos);
    s->branch.kind = kind;
    scan_next(&p->scan);
    if (kind == BRANCH_GOTO || (kind != BRANCH_FALLTHROUGH && head(p) == TOK_NAME))
        s->branch.label = parse_name(p);
    return parse_end(p, s);
}

// ReturnStmt = "return" [ ExpressionList ] .
static Node *return_stmt(Parser *p) {
    Node *s = parse_node(p, NODE_RETURN_STMT, p->scan.pos);
    scan_next(&p->scan);
    if (head(p) != TOK_SEMI && head(p) != TOK_RBRACE)
        s->ret.results = parse_expr_list(p);
    return parse_end(p, s);
}

static Node *stmt_or_null(Parser *p) {
    if (head(p) == TOK_NAME) {
        Nodes left = parse_expr_list(p);
        if (left.len == 1 && left.at[0]->kind == NODE_IDENT && head(p) == TOK_COLON)
            return labeled_stmt_or_null(p, left.at[0]);
        return simple_stmt_behind(p, left, TOK_EOF);
    }
    switch (head(p)) {
    case TOK_VAR:
    case TOK_CONST:
    case TOK_TYPE: return decl_stmt(p);
    case TOK_LBRACE: return parse_block(p, "");
    case TOK_OPERATOR:
        switch (p->scan.op) {
        case OP_ADD:
        case OP_SUB:
        case OP_AND:
        case OP_XOR:
        case OP_NOT: return simple_stmt(p, TOK_EOF);
        default: return NULL;
        }
    case TOK_STAR:
    case TOK_ARROW:
    case TOK_LITERAL:
    case TOK_FUNC:
    case TOK_LPAREN:
    case TOK_LBRACK:
    case TOK_STRUCT:
    case TOK_MAP:
    case TOK_CHAN:
    case TOK_INTERFACE: return simple_stmt(p, TOK_EOF);
    case TOK_FOR: return for_stmt(p);
    case TOK_SWITCH: return switch_stmt(p);
    case TOK_SELECT: return select_stmt(p);
    case TOK_IF: return if_stmt(p);
    case TOK_FALLTHROUGH: return branch_stmt(p, BRANCH_FALLTHROUGH);
    case TOK_BREAK: return branch_stmt(p, BRANCH_BREAK);
    case TOK_CONTINUE: return branch_stmt(p, BRANCH_CONTINUE);
    case TOK_GOTO: return branch_stmt(p, BRANCH_GOTO);
    case TOK_GO:
    case TOK_DEFER: return call_stmt(p);
    case TOK_RETURN: return return_stmt(p);
    case TOK_SEMI: return parse_node(p, NODE_EMPTY_STMT, p->scan.pos);
    default: return NULL;
    }
}

// Statement = Declaration | LabeledStmt | SimpleStmt | GoStmt | ReturnStmt | BreakStmt | ContinueStmt | GotoStmt |
//             FallthroughStmt | Block | IfStmt | SwitchStmt | SelectStmt | ForStmt | DeferStmt .
Node *parse_stmt_or_null(Parser *p) {
    if (!parse_enter(p))
        return NULL;
    if (head(p) != TOK_VAR && head(p) != TOK_CONST && head(p) != TOK_TYPE)
        parse_drop_directives(p);
    Node *s = stmt_or_null(p);
    parse_leave(p);
    return s;
}
