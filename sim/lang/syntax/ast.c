// The tree's vocabulary and its plain walk.
#include "lang/syntax/ast.h"

const char *node_kind_name(NodeKind kind) {
    static const char *const names[NODE_KINDS] = {
        "nothing",
#define NODE(kind, text) text,
#include "lang/syntax/nodes.def"
#undef NODE
    };
    return names[kind];
}

const char *op_text(Op op) {
    static const char *const texts[] = {
        [OP_NONE] = "",
        [OP_ADD] = "+",
        [OP_SUB] = "-",
        [OP_MUL] = "*",
        [OP_QUO] = "/",
        [OP_REM] = "%",
        [OP_AND] = "&",
        [OP_OR] = "|",
        [OP_XOR] = "^",
        [OP_SHL] = "<<",
        [OP_SHR] = ">>",
        [OP_AND_NOT] = "&^",
        [OP_LAND] = "&&",
        [OP_LOR] = "||",
        [OP_EQL] = "==",
        [OP_NEQ] = "!=",
        [OP_LSS] = "<",
        [OP_LEQ] = "<=",
        [OP_GTR] = ">",
        [OP_GEQ] = ">=",
        [OP_NOT] = "!",
        [OP_ADDR] = "&",
        [OP_RECV] = "<-",
        [OP_TILDE] = "~",
    };
    return texts[op];
}

Node *node_unparen(Node *x) {
    while (x != NULL && x->kind == NODE_PAREN)
        x = x->paren.x;
    return x;
}

// The child with which the text of x begins, when that is not x's own first token.
static const Node *leftmost(const Node *x) {
    switch (x->kind) {
    case NODE_COMPOSITE_LIT: return x->composite.type;
    case NODE_KEY_VALUE: return x->pair.key;
    case NODE_SELECTOR: return x->selector.x;
    case NODE_INDEX: return x->index.x;
    case NODE_SLICE_EXPR: return x->slice.x;
    case NODE_TYPE_ASSERT: return x->assert.name != NULL ? x->assert.name : x->assert.x;
    case NODE_CALL: return x->call.fun;
    case NODE_BINARY: return x->binary.x;
    case NODE_LABELED_STMT: return x->labeled.label;
    case NODE_EXPR_STMT: return x->expr_stmt.x;
    case NODE_SEND_STMT: return x->send.chan;
    case NODE_INC_DEC_STMT: return x->inc_dec.x;
    case NODE_ASSIGN_STMT: return x->assign.lhs.at[0];
    default: return NULL;
    }
}

Pos node_begin(const Node *x) {
    for (const Node *left; (left = leftmost(x)) != NULL; x = left)
        ;
    return x->start;
}

typedef struct Visitor {
    void (*visit)(void *context, Node *child);
    void *context;
} Visitor;

static void one(Visitor v, Node *child) {
    if (child != NULL)
        v.visit(v.context, child);
}

static void each(Visitor v, const Nodes *list) {
    for (int i = 0; i < list->len; i++)
        v.visit(v.context, list->at[i]);
}

// Fields: the type that several share is visited with the first of them.
static void each_field(Visitor v, const Nodes *fields) {
    const Node *shared = NULL;
    for (int i = 0; i < fields->len; i++) {
        const Node *field = fields->at[i];
        one(v, field->field.name);
        if (field->field.type != shared)
            one(v, field->field.type);
        shared = field->field.type;
        one(v, field->field.tag);
    }
}

static void each_of_clause(Visitor v, const Node *x) {
    if (x->kind == NODE_COMM_CLAUSE) {
        one(v, x->comm.comm);
        each(v, &x->comm.body);
    } else {
        each(v, &x->clause.exprs);
        each(v, &x->clause.body);
    }
}

static void each_of_expr(Visitor v, const Node *x) {
    switch (x->kind) {
    case NODE_COMPOSITE_LIT: one(v, x->composite.type), each(v, &x->composite.elems); break;
    case NODE_KEY_VALUE: one(v, x->pair.key), one(v, x->pair.value); break;
    case NODE_FUNC_LIT: one(v, x->func_lit.type), one(v, x->func_lit.body); break;
    case NODE_PAREN: one(v, x->paren.x); break;
    case NODE_SELECTOR: one(v, x->selector.x), one(v, x->selector.name); break;
    case NODE_INDEX: one(v, x->index.x), each(v, &x->index.index); break;
    case NODE_SLICE_EXPR: one(v, x->slice.x), one(v, x->slice.lo), one(v, x->slice.hi), one(v, x->slice.max); break;
    case NODE_TYPE_ASSERT: one(v, x->assert.name), one(v, x->assert.x), one(v, x->assert.type); break;
    case NODE_CALL: one(v, x->call.fun), each(v, &x->call.args); break;
    case NODE_STAR: one(v, x->star.x); break;
    case NODE_UNARY: one(v, x->unary.x); break;
    case NODE_BINARY: one(v, x->binary.x), one(v, x->binary.y); break;
    case NODE_ARRAY_TYPE:
    case NODE_SLICE_TYPE:
    case NODE_ELLIPSIS: one(v, x->array.len), one(v, x->array.elem); break;
    case NODE_STRUCT_TYPE: each_field(v, &x->struct_type.fields); break;
    case NODE_FUNC_TYPE:
        each_field(v, &x->func_type.type_params);
        each_field(v, &x->func_type.params);
        each_field(v, &x->func_type.results);
        break;
    case NODE_INTERFACE_TYPE: each_field(v, &x->iface.elems); break;
    case NODE_MAP_TYPE: one(v, x->map.key), one(v, x->map.elem); break;
    case NODE_CHAN_TYPE: one(v, x->chan.elem); break;
    case NODE_FIELD: one(v, x->field.name), one(v, x->field.type), one(v, x->field.tag); break;
    default: break;
    }
}

static void each_of_decl(Visitor v, const Node *x) {
    switch (x->kind) {
    case NODE_IMPORT_SPEC: one(v, x->import.name), one(v, x->import.path); break;
    case NODE_CONST_SPEC:
        each(v, &x->const_.names);
        if (x->const_.inherited)
            break;
        one(v, x->const_.type);
        each(v, &x->const_.values);
        break;
    case NODE_TYPE_SPEC:
        one(v, x->type_spec.name);
        each_field(v, &x->type_spec.params);
        one(v, x->type_spec.type);
        break;
    case NODE_VAR_SPEC: each(v, &x->var.names), one(v, x->var.type), each(v, &x->var.values); break;
    case NODE_FUNC_DECL: one(v, x->func.recv), one(v, x->func.name), one(v, x->func.type), one(v, x->func.body); break;
    default: break;
    }
}

static void each_of_stmt(Visitor v, const Node *x) {
    switch (x->kind) {
    case NODE_DECL_STMT: each(v, &x->decl_stmt.specs); break;
    case NODE_LABELED_STMT: one(v, x->labeled.label), one(v, x->labeled.body); break;
    case NODE_EXPR_STMT: one(v, x->expr_stmt.x); break;
    case NODE_SEND_STMT: one(v, x->send.chan), one(v, x->send.value); break;
    case NODE_INC_DEC_STMT: one(v, x->inc_dec.x); break;
    case NODE_ASSIGN_STMT: each(v, &x->assign.lhs), each(v, &x->assign.rhs); break;
    case NODE_GO_STMT:
    case NODE_DEFER_STMT: one(v, x->go.call); break;
    case NODE_RETURN_STMT: each(v, &x->ret.results); break;
    case NODE_BRANCH_STMT: one(v, x->branch.label); break;
    case NODE_BLOCK_STMT: each(v, &x->block.stmts); break;
    case NODE_IF_STMT: one(v, x->if_.init), one(v, x->if_.cond), one(v, x->if_.then), one(v, x->if_.else_); break;
    case NODE_CASE_CLAUSE:
    case NODE_COMM_CLAUSE: each_of_clause(v, x); break;
    case NODE_SWITCH_STMT: one(v, x->switch_.init), one(v, x->switch_.tag), each(v, &x->switch_.clauses); break;
    case NODE_TYPE_SWITCH_STMT:
        one(v, x->type_switch.init);
        one(v, x->type_switch.name);
        one(v, x->type_switch.x);
        each(v, &x->type_switch.clauses);
        break;
    case NODE_SELECT_STMT: each(v, &x->select.clauses); break;
    case NODE_FOR_STMT: one(v, x->for_.init), one(v, x->for_.cond), one(v, x->for_.post), one(v, x->for_.body); break;
    case NODE_RANGE_STMT:
        one(v, x->range.key);
        one(v, x->range.value);
        one(v, x->range.extra);
        one(v, x->range.x);
        one(v, x->range.body);
        break;
    default: each_of_decl(v, x);
    }
}

void node_each_child(const Node *x, void (*visit)(void *context, Node *child), void *context) {
    Visitor v = {visit, context};
    if (x->kind <= NODE_FIELD)
        each_of_expr(v, x);
    else
        each_of_stmt(v, x);
}
