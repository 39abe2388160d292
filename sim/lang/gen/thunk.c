// What package reflect needs of the compiler. Through reflection a value leads to types that no code names, its exported
// methods can be asked for by name, and functions are called whose signatures are known at run time only.
//
// The rule that keeps programs small: a program without package reflect has nothing of this. With it, what an interface can hold
// brings its pointer type, its element, parameter and result types along; exported methods are compiled when the program
// can find methods by reflection; each function type of an interface gets a thunk for calls, and any function type, since a
// program can make its type from its parts, one for functions that are made. Thunks pass arguments as addresses: args[i] is the address of argument i, results[i] that of the place for result i.
#include "lang/gen/fn.h"

void reflect_open(Gen *g) {
    for (int i = 0; i < g->checked->packages.len; i++)
        g->reflects = g->reflects || str_eq(g->checked->packages.at[i]->path, STR("reflect"));
}

static void reach_signature(Gen *g, const Type *f) {
    for (int i = 0; i < f->func.params.len; i++)
        rtype_in_interface(g, f->func.params.at[i].type);
    for (int i = 0; i < f->func.results.len; i++)
        rtype_in_interface(g, f->func.results.at[i].type);
}

void reflect_reach(Gen *g, Type *t) {
    Type *u = type_under(t);
    if (type_unalias(t)->kind == T_NAMED || u->kind == T_STRUCT)
        rtype_in_interface(g, type_pointer(g->arena, t));
    if (u->kind == T_CHAN)
        rtype_in_interface(g, u->chan.elem);
    if (u->kind == T_FUNC)
        reach_signature(g, u);
    if (u->kind == T_INTERFACE)
        for (int i = 0; i < u->iface.methods.len; i++)
            rtype_in_interface(g, u->iface.methods.at[i].type);
    if (!g->reflect_methods || u->kind == T_INTERFACE)
        return;
    MethodSet *set = method_set(g, t);
    for (int i = 0; i < set->len; i++)
        if (set->at[i].exported)
            rtype_in_interface(g, set->at[i].type);
}

static bool has_native(Gen *g, const char *name) {
    return table_get(&g->native_ids, str_from(name)) != NULL;
}

void reflect_notice(Gen *g) {
    if (!g->reflects)
        return;
    bool methods = has_native(g, "reflect.methodFunc"), calls = has_native(g, "reflect.callThunk"),
         makes = has_native(g, "reflect.makeThunk");
    bool found_methods = methods && !g->reflect_methods;
    if (found_methods || calls != g->reflect_calls || makes != g->reflect_makes)
        g->grew = true;
    g->reflect_methods = methods;
    g->reflect_calls = calls;
    g->reflect_makes = makes;
    for (int id = 1; found_methods && id < g->meta.len; id++)
        if (g->meta.at[id].in_interface)
            reflect_reach(g, g->meta.at[id].type);
}

static void ask(Gen *g, int id, Thunk kind) {
    static const char *const names[THUNKS] = {"reflect.call", "reflect.callMethod", "reflect.made"};
    if (g->types.at[id].thunks[kind] >= 0)
        return;
    FuncTask task = {.kind = FN_THUNK, .recv = g->meta.at[id].type, .thunk = kind, .name = str_from(names[kind])};
    g->types.at[id].thunks[kind] = func_task(g, task);
}

void reflect_thunks(Gen *g) {
    for (int id = 1; (g->reflect_calls || g->reflect_makes) && id < g->meta.len; id++) {
        if (g->types.at[id].kind != KIND_FUNC)
            continue;
        if (g->reflect_makes)
            ask(g, id, THUNK_MAKE);
        if (!g->reflect_calls || !g->meta.at[id].in_interface)
            continue;
        ask(g, id, THUNK_CALL);
        if (g->reflect_methods && !g->types.at[id].named)
            ask(g, id, THUNK_METHOD);
    }
}

// A deferred function that reflection made may recover in what it stands for: reflect's own functions do not stand between.
bool reflect_passes_on(const FuncTask *t) {
    static const char *const names[] = {
        "Value.call", "Value.asFunc.func1", "(*rtype).Method.func1", "(*madeFunc).call", "callMade"};
    if (!t->pkg || !str_eq(t->pkg->path, STR("reflect")))
        return false;
    Str name = str_from_to(t->name, STR("reflect.").len, t->name.len);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_eq(name, str_from(names[i])))
            return true;
    return false;
}

// ---- their code ----

// The place that word i of the array at R[list] is the address of.
static Location pointed(Fn *f, Slot list, int i, Type *t, Slot word) {
    Location array = {
        .at = AT_MEM, .slot = list, .off = 8 * i, .type = basic_type(f->g, T_UNSAFE_POINTER), .sure = true};
    place_load(f, &array, word);
    Location p = place_deref(word, t);
    p.sure = true;
    return p;
}

static void call_body(Fn *f, Type *sig) {
    Type *pointer = basic_type(f->g, T_UNSAFE_POINTER);
    Slot fn = frame_reserve(f, pointer), args = frame_reserve(f, pointer), results = frame_reserve(f, pointer);
    f->params = 3;
    Slot word = temp_pointer(f), at = OUT + 1 + sig_result_slots(sig);
    int n = 0;
    call_reserve(f, sig_result_slots(sig) + sig_param_slots(sig) + 1);
    if (f->task.thunk == THUNK_METHOD) {
        Location p = pointed(f, args, n++, pointer, word);
        place_load(f, &p, at++);
    }
    for (int i = 0; i < sig->func.params.len; i++) {
        Location p = pointed(f, args, n++, sig->func.params.at[i].type, word);
        place_load(f, &p, at);
        at += type_slots(p.type);
    }
    emit(f, I_CALLC, OUT, fn, 0);
    at = OUT + 1;
    for (int i = 0; i < sig->func.results.len; i++) {
        Location p = pointed(f, results, i, sig->func.results.at[i].type, word);
        place_store(f, &p, at);
        at += type_slots(p.type);
    }
    emit(f, I_RET, 0, 0, 0);
}

static Slot new_list(Fn *f, int n) {
    Type *array = type_new(f->g->arena, T_ARRAY);
    array->array.elem = basic_type(f->g, T_UNSAFE_POINTER);
    array->array.len = n > 0 ? n : 1;
    Slot at = temp_pointer(f);
    emit_imm(f, I_NEW, at, rtype(f->g, array));
    return at;
}

// A new variable whose address becomes word i of the list.
static Location new_cell(Fn *f, Slot list, int i, Type *t, Slot word) {
    emit_imm(f, I_NEW, word, rtype(f->g, t));
    Location to = {.at = AT_MEM, .slot = list, .off = 8 * i, .type = basic_type(f->g, T_UNSAFE_POINTER), .sure = true};
    place_store(f, &to, word);
    Location cell = place_deref(word, t);
    cell.sure = true;
    return cell;
}

static int call_made(Gen *g) {
    for (int i = 0; i < g->checked->packages.len; i++)
        if (str_eq(g->checked->packages.at[i]->path, STR("reflect")))
            return func_of_object(g, scope_lookup(g->checked->packages.at[i]->scope, STR("callMade")));
    return 0;
}

static void make_body(Fn *f, Type *sig) {
    func_parameters(f, sig, NULL);
    f->context = frame_reserve(f, basic_type(f->g, T_UNSAFE_POINTER));
    Slot args = new_list(f, sig->func.params.len), results = new_list(f, sig->func.results.len), word = temp_pointer(f);
    Slot at = 1 + f->results;
    for (int i = 0; i < sig->func.params.len; i++) {
        Location p = new_cell(f, args, i, sig->func.params.at[i].type, word);
        place_store(f, &p, at);
        at += type_slots(p.type);
    }
    for (int i = 0; i < sig->func.results.len; i++)
        new_cell(f, results, i, sig->func.results.at[i].type, word);
    call_reserve(f, 3);
    move(f, OUT + 1, f->context, 1);
    move(f, OUT + 2, args, 1);
    move(f, OUT + 3, results, 1);
    emit_imm(f, I_CALL, OUT, call_made(f->g));
    at = 1;
    for (int i = 0; i < sig->func.results.len; i++) {
        Location p = pointed(f, results, i, sig->func.results.at[i].type, word);
        place_load(f, &p, at);
        at += type_slots(p.type);
    }
    emit(f, I_RET, 0, 0, 0);
}

void thunk_body(Fn *f) {
    Type *sig = type_under(f->task.recv);
    if (f->task.thunk == THUNK_MAKE)
        make_body(f, sig);
    else
        call_body(f, sig);
}
