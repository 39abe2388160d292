// Terminating statements (Go specification, section "Terminating statements").
#include "lang/check/checker.h"

static bool has_break(const Node *s, Str label, bool implicit);

static bool has_break_list(const Nodes *list, Str label, bool implicit) {
    for (int i = 0; i < list->len; i++)
        if (has_break(list->at[i], label, implicit))
            return true;
    return false;
}

static const Nodes *clause_body(const Node *clause) {
    return clause->kind == NODE_COMM_CLAUSE ? &clause->comm.body : &clause->clause.body;
}

static bool has_break_clauses(const Nodes *clauses, Str label) {
    for (int i = 0; i < clauses->len; i++)
        if (has_break_list(clause_body(clauses->at[i]), label, false))
            return true;
    return false;
}

// Whether s contains a break out of the statement with this label, or (implicit) out of the innermost one.
static bool has_break(const Node *s, Str label, bool implicit) {
    if (!s)
        return false;
    switch (s->kind) {
    case NODE_LABELED_STMT: return has_break(s->labeled.body, label, implicit);
    case NODE_BRANCH_STMT:
        if (s->branch.kind != BRANCH_BREAK)
            return false;
        return s->branch.label ? str_eq(s->branch.label->ident.name, label) : implicit;
    case NODE_BLOCK_STMT: return has_break_list(&s->block.stmts, label, implicit);
    case NODE_IF_STMT: return has_break(s->if_.then, label, implicit) || has_break(s->if_.else_, label, implicit);
    case NODE_SWITCH_STMT: return label.len && has_break_clauses(&s->switch_.clauses, label);
    case NODE_TYPE_SWITCH_STMT: return label.len && has_break_clauses(&s->type_switch.clauses, label);
    case NODE_SELECT_STMT: return label.len && has_break_clauses(&s->select.clauses, label);
    case NODE_FOR_STMT: return label.len && has_break(s->for_.body, label, false);
    case NODE_RANGE_STMT: return label.len && has_break(s->range.body, label, false);
    default: return false;
    }
}

static bool is_panic(Node *e) {
    e = node_unparen(e);
    if (e->kind != NODE_CALL)
        return false;
    const Object *obj = node_unparen(e->call.fun)->obj;
    return obj && obj->kind == OBJ_BUILTIN && obj->builtin == BUILTIN_PANIC && e->mode != MODE_INVALID;
}

static bool terminating_clauses(const Nodes *clauses, Str label, bool need_default) {
    bool has_default = !need_default;
    for (int i = 0; i < clauses->len; i++) {
        const Node *clause = clauses->at[i];
        const Nodes *body = clause_body(clause);
        if (clause->kind == NODE_CASE_CLAUSE && clause->clause.is_default)
            has_default = true;
        if (!is_terminating_list(body) || has_break_list(body, label, true))
            return false;
    }
    return has_default;
}

bool is_terminating_list(const Nodes *list) {
    int last = list->len - 1;
    while (last >= 0 && list->at[last]->kind == NODE_EMPTY_STMT)
        last--;
    return last >= 0 && is_terminating(list->at[last], (Str){0});
}

bool is_terminating(const Node *s, Str label) {
    switch (s->kind) {
    case NODE_LABELED_STMT: return is_terminating(s->labeled.body, s->labeled.label->ident.name);
    case NODE_EXPR_STMT: return is_panic(s->expr_stmt.x);
    case NODE_RETURN_STMT: return true;
    case NODE_BRANCH_STMT: return s->branch.kind == BRANCH_GOTO || s->branch.kind == BRANCH_FALLTHROUGH;
    case NODE_BLOCK_STMT: return is_terminating_list(&s->block.stmts);
    case NODE_IF_STMT:
        return s->if_.else_ && is_terminating(s->if_.then, (Str){0}) && is_terminating(s->if_.else_, (Str){0});
    case NODE_SWITCH_STMT: return terminating_clauses(&s->switch_.clauses, label, true);
    case NODE_TYPE_SWITCH_STMT: return terminating_clauses(&s->type_switch.clauses, label, true);
    case NODE_SELECT_STMT: return terminating_clauses(&s->select.clauses, label, false);
    case NODE_FOR_STMT: return !s->for_.cond && !has_break(s->for_.body, label, true);
    default: return false;
    }
}
