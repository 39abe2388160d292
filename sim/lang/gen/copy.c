// The copy of a node: its parts are copied, types get their arguments, what it names becomes the copy's. Nodes of types,
// and what lies below a constant, say no more than their type and value.
#include "lang/gen/copy.h"

static void one(Copy *c, Node **n) {
    *n = copy_node(c, *n);
}

static void all(Copy *c, Nodes *list) {
    Nodes to = {0};
    for (int i = 0; i < list->len; i++)
        vec_push(c->g->arena, &to, copy_node(c, list->at[i]));
    *list = to;
}

static void selector(Copy *c, Node *n) {
    one(c, &n->selector.x);
    n->selector.sel = copy_selection(c, n->selector.sel, n->selector.name->ident.name);
}

static void expression(Copy *c, Node *n) {
    switch (n->kind) {
    case NODE_COMPOSITE_LIT: all(c, &n->composite.elems); break;
    case NODE_KEY_VALUE: one(c, &n->pair.key), one(c, &n->pair.value); break;
    case NODE_FUNC_LIT: n->func_lit.info = copy_info(c, n->func_lit.info), one(c, &n->func_lit.body); break;
    case NODE_PAREN: one(c, &n->paren.x); break;
    case NODE_SELECTOR: selector(c, n); break;
    case NODE_INDEX: one(c, &n->index.x), all(c, &n->index.index); break;
    case NODE_SLICE_EXPR:
        one(c, &n->slice.x);
        one(c, &n->slice.lo), one(c, &n->slice.hi), one(c, &n->slice.max);
        break;
    case NODE_TYPE_ASSERT: one(c, &n->assert.x), one(c, &n->assert.type); break;
    case NODE_CALL: one(c, &n->call.fun), all(c, &n->call.args); break;
    case NODE_STAR: one(c, &n->star.x); break;
    case NODE_UNARY: one(c, &n->unary.x); break;
    case NODE_BINARY: one(c, &n->binary.x), one(c, &n->binary.y); break;
    default: break;
    }
}

static void clause(Copy *c, Node *n) {
    if (n->kind == NODE_COMM_CLAUSE) {
        one(c, &n->comm.comm), all(c, &n->comm.body);
        return;
    }
    n->clause.implicit = copy_object(c, n->clause.implicit);
    all(c, &n->clause.exprs), all(c, &n->clause.body);
}

static void loop(Copy *c, Node *n) {
    if (n->kind == NODE_FOR_STMT) {
        one(c, &n->for_.init), one(c, &n->for_.cond), one(c, &n->for_.post), one(c, &n->for_.body);
        return;
    }
    n->range.info = copy_info(c, n->range.info);
    one(c, &n->range.key), one(c, &n->range.value), one(c, &n->range.x), one(c, &n->range.body);
}

static void statement(Copy *c, Node *n) {
    switch (n->kind) {
    case NODE_DECL_STMT: all(c, &n->decl_stmt.specs); break;
    case NODE_VAR_SPEC: all(c, &n->var.names), all(c, &n->var.values); break;
    case NODE_LABELED_STMT: one(c, &n->labeled.body); break;
    case NODE_EXPR_STMT: one(c, &n->expr_stmt.x); break;
    case NODE_SEND_STMT: one(c, &n->send.chan), one(c, &n->send.value); break;
    case NODE_INC_DEC_STMT: one(c, &n->inc_dec.x); break;
    case NODE_ASSIGN_STMT: all(c, &n->assign.lhs), all(c, &n->assign.rhs); break;
    case NODE_GO_STMT:
    case NODE_DEFER_STMT: one(c, &n->go.call); break;
    case NODE_RETURN_STMT: all(c, &n->ret.results); break;
    case NODE_BRANCH_STMT: one(c, &n->branch.target); break;
    case NODE_BLOCK_STMT: all(c, &n->block.stmts); break;
    case NODE_IF_STMT: one(c, &n->if_.init), one(c, &n->if_.cond), one(c, &n->if_.then), one(c, &n->if_.else_); break;
    case NODE_SWITCH_STMT: one(c, &n->switch_.init), one(c, &n->switch_.tag), all(c, &n->switch_.clauses); break;
    case NODE_TYPE_SWITCH_STMT:
        one(c, &n->type_switch.init), one(c, &n->type_switch.x), all(c, &n->type_switch.clauses);
        break;
    case NODE_SELECT_STMT: all(c, &n->select.clauses); break;
    case NODE_CASE_CLAUSE:
    case NODE_COMM_CLAUSE: clause(c, n); break;
    case NODE_FOR_STMT:
    case NODE_RANGE_STMT: loop(c, n); break;
    case NODE_FUNC_DECL: one(c, &n->func.body); break;
    default: expression(c, n);
    }
}

Node *copy_node(Copy *c, Node *n) {
    if (!n)
        return NULL;
    bool fresh;
    Node *to = copy_begin(c, n, &fresh);
    if (!fresh)
        return to;
    to->type = copy_type(c, n->type);
    to->obj = copy_object(c, n->obj);
    to->instance = copy_instance(c, n->instance);
    if (n->kind == NODE_IDENT && to->obj != n->obj && n->obj->decl == n)
        to->obj->decl = to; // it declares
    if (!n->value && n->mode != MODE_TYPE)
        statement(c, to);
    return to;
}
