// Comparing models. Frames are matched by goroutine, depth and function; variables by their path; objects by address.
#include "view/changes.h"

static Str path_of(const ShownVar *v) {
    return v->path.len ? v->path : v->name;
}

static void compare_vars(const ShownFrame *before, ShownFrame *now) {
    for (int i = 0; i < now->vars.len; i++) {
        ShownVar *v = &now->vars.at[i];
        const ShownVar *old = NULL;
        for (int k = 0; k < before->vars.len && !old; k++)
            if (str_eq(path_of(&before->vars.at[k]), path_of(v)))
                old = &before->vars.at[k];
        v->changed = !old || !str_eq(old->value, v->value);
        if (old && v->changed)
            v->old = old->value;
    }
}

static void compare_defers(const ShownFrame *before, ShownFrame *now) {
    int more = now->defers.len - before->defers.len;
    for (int i = 0; i < now->defers.len; i++) // the newest is first
        now->defers.at[i].changed = i < more && now->defers.at[i].state == DEFER_PENDING;
}

static void compare_goroutines(const ShownGoroutine *before, ShownGoroutine *now) {
    for (int depth = 1; depth <= now->frames.len && depth <= before->frames.len; depth++) {
        const ShownFrame *old = &before->frames.at[before->frames.len - depth];
        ShownFrame *f = &now->frames.at[now->frames.len - depth];
        if (!str_eq(old->function, f->function))
            return;
        compare_vars(old, f);
        compare_defers(old, f);
    }
}

static int waiters(const ShownObject *o) {
    int n = 0;
    for (int i = 0; i < o->queues.len; i++)
        n += o->queues.at[i].waiters.len;
    return n;
}

static void compare_objects(const ShownObject *before, ShownObject *now) {
    for (int i = 0; i < now->cells.len && i < before->cells.len; i++)
        now->cells.at[i].changed |= !str_eq(before->cells.at[i].value, now->cells.at[i].value);
    now->changed = !str_eq(before->state, now->state) || waiters(before) != waiters(now);
    for (int i = 0; i < now->cells.len; i++)
        now->changed |= now->cells.at[i].changed;
}

static size_t output_length(const ViewModel *m) {
    size_t n = 0;
    for (int i = 0; i < m->output.len; i++)
        n += m->output.at[i].text.len;
    return n;
}

// Pieces that begin behind what was there before.
static void compare_output(const ViewModel *before, ViewModel *now) {
    size_t old = output_length(before), at = 0;
    for (int i = 0; i < now->output.len; i++) {
        now->output.at[i].fresh = at >= old;
        at += now->output.at[i].text.len;
    }
}

static bool bytes_differ(const MemorySection *before, const MemorySection *now, const ByteSpan *span) {
    size_t end = (size_t)(span->offset + span->len);
    if (end > before->bytes.len || end > now->bytes.len)
        return false;
    Str a = {before->bytes.at + span->offset, (size_t)span->len}, b = {now->bytes.at + span->offset, (size_t)span->len};
    return !str_eq(a, b);
}

static void compare_sections(const MemorySection *before, MemorySection *now) {
    for (int i = 0; i < now->rows.len && i < before->rows.len; i++)
        now->rows.at[i].changed |= str_eq(before->rows.at[i].key, now->rows.at[i].key) &&
                                   !str_eq(before->rows.at[i].value, now->rows.at[i].value);
    for (int i = 0; i < now->spans.len; i++)
        now->spans.at[i].changed |= bytes_differ(before, now, &now->spans.at[i]);
}

void changes_mark(const ViewModel *before, ViewModel *now) {
    for (int i = 0; i < now->goroutines.len; i++)
        for (int k = 0; k < before->goroutines.len; k++)
            if (now->goroutines.at[i].id == before->goroutines.at[k].id)
                compare_goroutines(&before->goroutines.at[k], &now->goroutines.at[i]);
    for (int i = 0; i < now->objects.len; i++)
        for (int k = 0; k < before->objects.len; k++)
            if (now->objects.at[i].address && now->objects.at[i].address == before->objects.at[k].address)
                compare_objects(&before->objects.at[k], &now->objects.at[i]);
    compare_output(before, now);
    if (!str_eq(before->memory_title, now->memory_title) || !str_eq(before->memory_right, now->memory_right))
        return;
    for (int i = 0; i < now->memory.len && i < before->memory.len; i++)
        compare_sections(&before->memory.at[i], &now->memory.at[i]);
}
