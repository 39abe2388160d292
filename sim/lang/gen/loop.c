// for statements. The condition stands at the bottom, so that an iteration takes one jump. Since Go 1.22 each iteration
// has its own copy of the loop's variables, which matters for those in heap cells.
#include "lang/gen/fn.h"

// Makes a new cell with the value of the old one.
static void renew_cell(Fn *f, Object *obj) {
    Home *h = home_of(f, obj);
    if (!h || h->place != PLACE_CELL)
        return;
    int mark = temps_mark(f);
    Slot cell = h->slot, value = temp(f, obj->type), fresh = temp_pointer(f);
    Location from = place_deref(cell, obj->type), to = place_deref(fresh, obj->type);
    place_load(f, &from, value);
    emit_imm(f, I_NEW, fresh, rtype(f->g, obj->type));
    place_store(f, &to, value);
    move(f, cell, fresh, 1);
    temps_release(f, mark);
}

static void renew_variables(Fn *f, const Node *init) {
    if (!init || init->kind != NODE_ASSIGN_STMT || !init->assign.define || f->go_minor < 22)
        return;
    for (int i = 0; i < init->assign.lhs.len; i++)
        if (declares(init->assign.lhs.at[i], BIND_DEFINE))
            renew_cell(f, init->assign.lhs.at[i]->obj);
}

void gen_for(Fn *f, Node *n) {
    int mark = scope_mark(f);
    Label body = label_new(), test = label_new(), next = label_new(), end = label_new();
    Target target = {.outer = f->target, .stmt = n, .break_to = &end, .continue_to = &next};
    Node *test_node = n->for_.cond;
    if (test_node && test_node->value && test_node->value->truth)
        test_node = NULL;
    if (n->for_.init)
        stmt(f, n->for_.init);
    loop_enter(f);
    if (test_node)
        jump(f, &test);
    bool reachable = !f->dead || test.uses.len > 0;
    f->dead = !reachable;
    label_bind(f, &body);
    f->target = &target;
    stmt(f, n->for_.body);
    f->target = target.outer;
    label_bind(f, &next);
    renew_variables(f, n->for_.init);
    if (n->for_.post)
        stmt(f, n->for_.post);
    label_bind(f, &test);
    if (test_node) {
        stmt_begin(f, test_node);
        cond(f, test_node, true, &body);
    } else {
        span_push(f, n);
        if (n->for_.body->block.stmts.len == 0)
            stmt_begin(f, n);
        jump(f, &body);
    }
    loop_leave(f);
    label_bind(f, &end);
    scope_close(f, mark);
}
