// Expressions.
#include "lang/syntax/parse_rules.h"

// Trees deeper than this are reported by parse_check_height, whatever is answered about them here.
enum { DEEPEST = 5000 };

static bool type_elem(const Node *x, int depth) {
    switch (x->kind) {
    case NODE_ARRAY_TYPE:
    case NODE_SLICE_TYPE:
    case NODE_STRUCT_TYPE:
    case NODE_FUNC_TYPE:
    case NODE_INTERFACE_TYPE:
    case NODE_MAP_TYPE:
    case NODE_CHAN_TYPE: return true;
    case NODE_PAREN: return depth < DEEPEST && type_elem(x->paren.x, depth + 1);
    case NODE_STAR: return depth < DEEPEST && type_elem(x->star.x, depth + 1);
    case NODE_UNARY: return x->op == OP_TILDE || (depth < DEEPEST && type_elem(x->unary.x, depth + 1));
    case NODE_BINARY:
        return depth < DEEPEST && (type_elem(x->binary.x, depth + 1) || type_elem(x->binary.y, depth + 1));
    default: return false;
    }
}

bool parse_is_type_elem(const Node *x) {
    return type_elem(x, 0);
}

// Whether x can only be a value. *T may be a type.
static bool is_value(const Node *x, int depth) {
    switch (x->kind) {
    case NODE_BASIC_LIT:
    case NODE_COMPOSITE_LIT:
    case NODE_FUNC_LIT:
    case NODE_SLICE_EXPR:
    case NODE_TYPE_ASSERT:
    case NODE_CALL:
    case NODE_UNARY:
    case NODE_BINARY: return true;
    case NODE_PAREN: return depth < DEEPEST && is_value(x->paren.x, depth + 1);
    case NODE_INDEX:
        if (depth == DEEPEST)
            return false;
        return is_value(x->index.x, depth + 1) ||
               (x->index.index.len == 1 && is_value(x->index.index.at[0], depth + 1));
    default: return false;
    }
}

// ---- operands

// FunctionLit = "func" Signature FunctionBody . Without a body it is a function type.
static Node *function(Parser *p) {
    Pos pos = p->scan.pos;
    scan_next(&p->scan);
    Node *type = parse_func_type(p, "function type");
    if (head(p) != TOK_LBRACE)
        return type;
    Node *x = parse_node(p, NODE_FUNC_LIT, pos);
    p->expr_level++;
    x->func_lit.type = type;
    x->func_lit.body = parse_func_body(p);
    p->expr_level--;
    return parse_end(p, x);
}

// "(" Expression ")" . Parentheses are kept where somebody may have to complain about them.
static Node *parenthesized(Parser *p, Parens parens) {
    Pos pos = p->scan.pos;
    scan_next(&p->scan);
    p->expr_level++;
    Node *x = parse_expr(p);
    p->expr_level--;
    parse_want(p, TOK_RPAREN);
    if (parens == PARENS_DROPPED && head(p) != TOK_LBRACE)
        return x;
    Node *paren = parse_node(p, NODE_PAREN, pos);
    paren->paren.x = x;
    return parse_end(p, paren);
}

// Operand = Literal | OperandName [ TypeArgs ] | "(" Expression ")" .
// Literal = BasicLit | CompositeLit | FunctionLit .
// Composite literals are found by parse_primary_expr, behind their types.
static Node *operand(Parser *p, Parens parens) {
    switch (head(p)) {
    case TOK_NAME: return parse_name(p);
    case TOK_LITERAL: return parse_literal_or_null(p);
    case TOK_LPAREN: return parenthesized(p, parens);
    case TOK_FUNC: return function(p);
    case TOK_LBRACK:
    case TOK_CHAN:
    case TOK_MAP:
    case TOK_STRUCT:
    case TOK_INTERFACE: return parse_type(p);
    default: break;
    }
    Node *x = parse_bad_expr(p);
    parse_unexpected(p, ", expected expression");
    parse_advance(p, SET(RPAREN) | SET(RBRACK) | SET(RBRACE));
    return x;
}

// ---- composite literals

static Node *literal_value(Parser *p, Node *type);

// Element = Expression | LiteralValue .
static Node *element_value(Parser *p) {
    return head(p) == TOK_LBRACE ? literal_value(p, NULL) : parse_expr(p);
}

// KeyedElement = [ Key ":" ] Element .
static bool keyed_element(Parser *p, void *unused) {
    (void)unused;
    Node *x = element_value(p);
    if (head(p) == TOK_COLON) {
        Node *pair = parse_node_behind(p, NODE_KEY_VALUE, p->scan.pos, x);
        scan_next(&p->scan);
        pair->pair.key = x;
        pair->pair.value = element_value(p);
        x = parse_end(p, pair);
    }
    parse_push(p, x);
    return false;
}

// LiteralValue = "{" [ ElementList [ "," ] ] "}" . `type` is NULL inside a literal that says it.
static Node *literal_value(Parser *p, Node *type) {
    if (!parse_enter(p))
        return parse_bad_expr(p);
    Pos pos = p->scan.pos;
    Node *x =
        type == NULL ? parse_node(p, NODE_COMPOSITE_LIT, pos) : parse_node_behind(p, NODE_COMPOSITE_LIT, pos, type);
    x->composite.type = type;
    x->composite.lbrace = pos;
    p->expr_level++;
    parse_want(p, TOK_LBRACE);
    int mark = p->scratch.len;
    x->composite.rbrace = parse_list(p, "composite literal", TOK_COMMA, TOK_RBRACE, keyed_element, NULL);
    x->composite.elems = parse_take(p, mark);
    p->expr_level--;
    parse_leave(p);
    return parse_end(p, x);
}

// Whether the '{' behind x begins a composite literal rather than a block.
static bool is_literal_type(const Parser *p, const Node *x) {
    switch (x->kind) {
    case NODE_IDENT:
    case NODE_SELECTOR: return p->expr_level >= 0;
    case NODE_INDEX: return p->expr_level >= 0 && !is_value(x, 0);
    case NODE_ARRAY_TYPE:
    case NODE_SLICE_TYPE:
    case NODE_STRUCT_TYPE:
    case NODE_MAP_TYPE: return true;
    default: return false;
    }
}

// ---- what may follow an operand

// Selector      = "." identifier .
// TypeAssertion = "." "(" Type ")" .
static Node *selector_or_assertion(Parser *p, Node *x) {
    Pos pos = p->scan.pos;
    scan_next(&p->scan);
    if (head(p) == TOK_NAME) {
        Node *selector = parse_node_behind(p, NODE_SELECTOR, pos, x);
        selector->selector.x = x;
        selector->selector.name = parse_name(p);
        return parse_end(p, selector);
    }
    if (!parse_got(p, TOK_LPAREN)) {
        parse_unexpected(p, ", expected name or (");
        parse_advance(p, SET(SEMI) | SET(RPAREN));
        return x;
    }
    Node *assert = parse_node_behind(p, NODE_TYPE_ASSERT, pos, x);
    assert->assert.x = x;
    if (!parse_got(p, TOK_TYPE))
        assert->assert.type = parse_type(p);
    parse_want(p, TOK_RPAREN);
    return parse_end(p, assert);
}

// Slice = "[" [ Expression ] ":" [ Expression ] "]" | "[" [ Expression ] ":" Expression ":" Expression "]" .
// Behind the first index.
static Node *slice(Parser *p, Node *x, Pos pos, Node *low) {
    if (!parse_got(p, TOK_COLON)) {
        parse_unexpected(p, ", expected comma, : or ]");
        parse_advance(p, SET(COMMA) | SET(COLON) | SET(RBRACK));
    }
    Node *s = parse_node(p, NODE_SLICE_EXPR, pos);
    p->links++;
    p->expr_level++;
    s->slice.x = x;
    s->slice.lo = low;
    if (head(p) != TOK_COLON && head(p) != TOK_RBRACK)
        s->slice.hi = parse_expr(p);
    if (head(p) == TOK_COLON) {
        s->slice.three = true;
        if (s->slice.hi == NULL) {
            parse_complain(p, p->scan.pos, "middle index required in 3-index slice");
            s->slice.hi = parse_bad_expr(p);
        }
        scan_next(&p->scan);
        if (head(p) != TOK_RBRACK) {
            s->slice.max = parse_expr(p);
        } else {
            parse_complain(p, p->scan.pos, "final index required in 3-index slice");
            s->slice.max = parse_bad_expr(p);
        }
    }
    p->expr_level--;
    parse_want(p, TOK_RBRACK);
    return parse_end(p, s);
}

// Index = "[" Expression [ "," ] "]" . Also type arguments and Slice.
static Node *index_or_slice(Parser *p, Node *x) {
    Pos pos = p->scan.pos;
    scan_next(&p->scan);
    if (head(p) == TOK_COLON)
        return slice(p, x, pos, NULL);
    Nodes index;
    bool comma = false;
    if (head(p) == TOK_RBRACK) {
        parse_unexpected(p, ", expected operand");
        int mark = p->scratch.len;
        parse_push(p, parse_bad_expr(p));
        index = parse_take(p, mark);
    } else {
        index = parse_type_list(p, false, &comma);
    }
    if (!comma && head(p) != TOK_RBRACK)
        return slice(p, x, pos, index.at[0]);
    parse_want(p, TOK_RBRACK);
    Node *made = parse_node_behind(p, NODE_INDEX, pos, x);
    made->index.x = x;
    made->index.index = index;
    return parse_end(p, made);
}

static bool argument(Parser *p, void *context) {
    Node *call = context;
    parse_push(p, parse_expr(p));
    call->call.dots = parse_got(p, TOK_DOT_DOT_DOT);
    return call->call.dots;
}

// Arguments = "(" [ ( ExpressionList | Type [ "," ExpressionList ] ) [ "..." ] [ "," ] ] ")" .
static Node *call(Parser *p, Node *fun) {
    Node *x = parse_node_behind(p, NODE_CALL, p->scan.pos, fun);
    scan_next(&p->scan);
    x->call.fun = fun;
    int mark = p->scratch.len;
    p->expr_level++;
    x->call.rparen = parse_list(p, "argument list", TOK_COMMA, TOK_RPAREN, argument, x);
    p->expr_level--;
    x->call.args = parse_take(p, mark);
    return parse_end(p, x);
}

// PrimaryExpr = Operand | Conversion | MethodExpr | PrimaryExpr Selector | PrimaryExpr Index | PrimaryExpr Slice |
//               PrimaryExpr TypeAssertion | PrimaryExpr Arguments .
Node *parse_primary_expr(Parser *p, Node *x, Parens parens) {
    if (x == NULL)
        x = operand(p, parens);
    for (;;) {
        switch (head(p)) {
        case TOK_DOT: x = selector_or_assertion(p, x); break;
        case TOK_LBRACK: x = index_or_slice(p, x); break;
        case TOK_LPAREN: x = call(p, x); break;
        case TOK_LBRACE: {
            const Node *type = node_unparen(x);
            if (!is_literal_type(p, type))
                return x;
            if (type != x)
                parse_error(p, "cannot parenthesize type in composite literal");
            x = literal_value(p, x);
            break;
        }
        default: return x;
        }
    }
}

// ---- operators

static Node *unary_expr(Parser *p);

// Behind "<-": x is a channel type, and the arrow belongs to it: <-chan T, and <-chan<- T, which reads <-(chan<- T)
// but means <-chan (<-T).
static Node *receive_only(Parser *p, Node *x) {
    ChanDir dir = CHAN_SEND;
    Node *type = x;
    while (dir == CHAN_SEND && type->kind == NODE_CHAN_TYPE) {
        dir = type->chan.dir;
        if (dir == CHAN_RECV)
            parse_error(p, "unexpected <-, expected chan");
        type->chan.dir = CHAN_RECV;
        type = type->chan.elem;
    }
    if (dir == CHAN_SEND)
        parse_error_at(p, p->scan.pos, "unexpected %.*s, expected chan", STR_ARG(node_text(p->arena, type)));
    return x;
}

static Node *unary(Parser *p, Op op) {
    Pos pos = p->scan.pos;
    scan_next(&p->scan);
    Node *operand_ = unary_expr(p);
    if (op == OP_RECV && operand_->kind == NODE_CHAN_TYPE)
        return receive_only(p, operand_);
    Node *x = parse_node(p, NODE_UNARY, pos);
    x->op = op;
    x->unary.x = op == OP_ADDR ? node_unparen(operand_) : operand_;
    return parse_end(p, x);
}

static Node *star(Parser *p) {
    Node *x = parse_node(p, NODE_STAR, p->scan.pos);
    scan_next(&p->scan);
    x->star.x = unary_expr(p);
    return parse_end(p, x);
}

static Node *unary_or_primary(Parser *p) {
    if (head(p) == TOK_STAR)
        return star(p);
    if (head(p) == TOK_ARROW)
        return unary(p, OP_RECV);
    if (head(p) == TOK_OPERATOR)
        switch (p->scan.op) {
        case OP_AND: return unary(p, OP_ADDR);
        case OP_ADD:
        case OP_SUB:
        case OP_NOT:
        case OP_XOR:
        case OP_TILDE: return unary(p, p->scan.op);
        default: break;
        }
    return parse_primary_expr(p, NULL, PARENS_KEPT);
}

// UnaryExpr = PrimaryExpr | unary_op UnaryExpr .
static Node *unary_expr(Parser *p) {
    if (!parse_enter(p))
        return parse_bad_expr(p);
    Node *x = unary_or_primary(p);
    parse_leave(p);
    return x;
}

// Expression = UnaryExpr | Expression binary_op Expression . Takes operators that bind tighter than `above`.
Node *parse_binary_expr(Parser *p, Node *x, Precedence above) {
    if (x == NULL)
        x = unary_expr(p);
    while ((head(p) == TOK_OPERATOR || head(p) == TOK_STAR) && p->scan.prec > above) {
        Node *binary = parse_node_behind(p, NODE_BINARY, p->scan.pos, x);
        Precedence prec = p->scan.prec;
        binary->op = p->scan.op;
        scan_next(&p->scan);
        binary->binary.x = x;
        binary->binary.y = parse_binary_expr(p, NULL, prec);
        x = parse_end(p, binary);
    }
    return x;
}

Node *parse_expr(Parser *p) {
    return parse_binary_expr(p, NULL, PREC_NONE);
}

// ExpressionList = Expression { "," Expression } .
Nodes parse_expr_list(Parser *p) {
    int mark = p->scratch.len;
    do
        parse_push(p, parse_expr(p));
    while (parse_got(p, TOK_COMMA));
    return parse_take(p, mark);
}
