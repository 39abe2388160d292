// Natives behind runtime.SetFinalizer: what may be a finalizer of what.
#include "lib/slots.h"
#include "vm/finalizer.h"
#include "vm/heap.h"
#include "vm/link.h"
#include "vm/value.h"

static const RType *type_at(const World *w, int type) {
    return &w->program->types[type > 0 && type < w->program->n_types ? type : 0];
}

static NativeStatus refuse(Call *c, int object_type, int function_type, const char *why) {
    Str object = type_at(c->w, object_type)->name, function = type_at(c->w, function_type)->name;
    return native_fatal(c, "runtime.SetFinalizer: cannot pass %.*s to finalizer %.*s%s", (int)object.len, object.at,
        (int)function.len, function.at, why);
}

// Whether the function takes the pointer, and in *word what comes before it when the parameter is an interface.
static bool takes(const World *w, const RType *function, int type, uint64_t *word) {
    int param = function->n_params == 1 ? function->params[0] : 0;
    const RType *p = type_at(w, param), *pointer = type_at(w, type);
    *word = 0;
    if (param == type)
        return true;
    if (p->kind == KIND_POINTER)
        return p->elem == pointer->elem && (!p->named || !pointer->named);
    if (p->kind != KIND_INTERFACE)
        return false;
    if (p->n_methods == 0) {
        *word = type_record(w, type);
        return true;
    }
    int itab = link_itab(w->linked, param, type);
    *word = w->program->itabs_addr + (uint64_t)itab * ITAB_RECORD;
    return itab >= 0;
}

// Small objects without pointers may share a block in Go, and what lies between the globals is not collected at all.
static NativeStatus check_object(Call *c, int type, Addr object, bool *collected) {
    Object o;
    *collected = false;
    if (type_at(c->w, type)->kind != KIND_POINTER) {
        Str name = type_at(c->w, type)->name;
        return native_fatal(c, "runtime.SetFinalizer: first argument is %.*s, not pointer", (int)name.len, name.at);
    }
    if (type_at(c->w, type_at(c->w, type)->elem)->size == 0 || mem_peek_static(c->w, object))
        return NATIVE_DONE;
    if (!heap_find(c->w, object, &o))
        return native_fatal(c, "runtime.SetFinalizer: pointer not in heap");
    if (o.at != object)
        return native_fatal(c, "runtime.SetFinalizer: pointer not at beginning of allocated block");
    *collected = true;
    return NATIVE_DONE;
}

static NativeStatus keep(Call *c, int type, Addr object, int function_type) {
    World *w = c->w;
    const RType *function = type_at(w, function_type);
    uint64_t word;
    Object o;
    if (function->kind != KIND_FUNC)
        return native_fatal(c, "runtime.SetFinalizer: second argument is %.*s, not a function", (int)function->name.len,
            function->name.at);
    if (function->variadic)
        return refuse(c, type, function_type, " because dotdotdot");
    if (!takes(w, function, type, &word))
        return refuse(c, type, function_type, "");
    if (heap_find(w, object, &o) && (*o.desc & DESC_FINALIZER))
        return native_fatal(c, "runtime.SetFinalizer: finalizer already set");
    return finalizer_set(w, object, c->slot[4], word) ? NATIVE_DONE : NATIVE_END;
}

// func setFinalizer(obj, finalizer any, runner func())
NativeStatus runtime_set_finalizer(Call *c) {
    World *w = c->w;
    int type = iface_type(w, &c->slot[1]), function_type = iface_type(w, &c->slot[3]);
    Addr object = c->slot[2];
    bool collected;
    if (!type)
        return native_fatal(c, "runtime.SetFinalizer: first argument is nil");
    NativeStatus status = check_object(c, type, object, &collected);
    if (status != NATIVE_DONE || !collected)
        return status;
    if (!function_type) {
        finalizer_remove(w, object);
        return NATIVE_DONE;
    }
    uint64_t code = 0;
    const uint8_t *runner = mem_peek(w, c->slot[5]);
    if (runner)
        memcpy(&code, runner, sizeof code);
    w->state->finalizer_runner = (uint32_t)link_func_of_code(w->linked, code);
    return keep(c, type, object, function_type);
}

// func deferFinalizer() bool
NativeStatus runtime_defer_finalizer(Call *c) {
    bool more = finalizer_defer(c);
    c->slot[1] = more;
    return c->w->state->outcome == RUNNING ? NATIVE_DONE : NATIVE_END;
}

// func finalized()
NativeStatus runtime_finalized(Call *c) {
    c->w->state->finalizing = 0;
    return NATIVE_DONE;
}

// func finalizing() bool
NativeStatus runtime_finalizing(Call *c) {
    c->slot[1] = c->w->state->finalizing;
    return NATIVE_DONE;
}
