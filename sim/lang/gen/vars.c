// Where variables live: frame slots, heap cells, closures, the static segment. A variable whose address is taken,
// or that a closure shares and somebody assigns, gets a heap cell; a captured one that never changes is copied.
#include "lang/gen/fn.h"

bool var_is_global(const Object *obj) {
    return obj->var.role == VAR_GLOBAL;
}

bool var_has_name(const Object *obj) {
    return obj && obj->name.len > 0 && !str_eq(obj->name, STR("_"));
}

bool var_in_cell(const Object *obj) {
    return obj->var.addr_taken || (obj->var.captured && obj->var.reassigned) || type_size(obj->type) > BIG_VALUE;
}

Home *home_of(Fn *f, const Object *obj) {
    int id = obj->var.id;
    if (id >= 0 && id < f->homes.len && f->homes.at[id].obj == obj)
        return &f->homes.at[id];
    return NULL;
}

static Home *add_home(Fn *f, Object *obj, VarPlace place, VarKind kind) {
    obj->var.id = f->homes.len;
    bool hidden = !var_has_name(obj);
    vec_push(&f->scratch, &f->homes, (Home){.obj = obj, .place = place, .debug = hidden ? -1 : f->vars.len});
    vec_push(&f->scratch, &f->active, obj->var.id);
    if (hidden)
        return &f->homes.at[obj->var.id];
    vec_push(&f->scratch, &f->vars,
        (Variable){.name = obj->name, .type = rtype(f->g, obj->type), .kind = kind, .place = place, .pos = obj->pos});
    return &f->homes.at[obj->var.id];
}

static Home *make_cell(Fn *f, Object *obj, VarKind kind) {
    Home *h = add_home(f, obj, PLACE_CELL, kind);
    h->slot = slots_take(f, (const uint8_t[]){1}, 1);
    h->slots = 1;
    emit_imm(f, I_NEW, h->slot, rtype(f->g, obj->type));
    return h;
}

void var_visible(Fn *f, Object *obj) {
    Home *h = home_of(f, obj);
    if (!h || h->debug < 0)
        return;
    Variable *v = &f->vars.at[h->debug];
    v->at = h->place == PLACE_SLOT || h->place == PLACE_CELL ? (uint32_t)h->slot : h->off;
    v->from = (uint32_t)f->code.len;
    v->to = UINT32_MAX;
}

void var_hidden(Fn *f, const Object *obj) {
    const Home *h = home_of(f, obj);
    if (h && h->debug >= 0)
        f->vars.at[h->debug].to = (uint32_t)f->code.len;
}

void var_param(Fn *f, Object *obj, Slot slot, VarKind kind) {
    if (var_in_cell(obj)) {
        Home *h = make_cell(f, obj, kind);
        Location cell = place_deref(h->slot, obj->type);
        if (kind != V_RESULT)
            place_store(f, &cell, slot);
    } else {
        Home *h = add_home(f, obj, PLACE_SLOT, kind);
        h->slot = slot;
    }
    var_visible(f, obj);
}

Slot var_declare(Fn *f, Object *obj) {
    if (var_in_cell(obj)) {
        make_cell(f, obj, V_LOCAL);
        return NO_SLOT;
    }
    int n = type_slots(obj->type);
    uint8_t *nature = arena_alloc(&f->scratch, (size_t)n + 1);
    type_nature(obj->type, nature);
    Home *h = add_home(f, obj, PLACE_SLOT, V_LOCAL);
    h->slot = slots_take(f, nature, n);
    h->slots = n;
    return h->slot;
}

void var_init(Fn *f, Object *obj, Slot value) {
    Slot slot = var_declare(f, obj);
    if (slot == NO_SLOT) {
        Location p = place_var(f, obj);
        place_store(f, &p, value);
    } else {
        move(f, slot, value, type_slots(obj->type));
    }
    var_visible(f, obj);
}

void var_zero(Fn *f, Object *obj) {
    Slot slot = var_declare(f, obj);
    if (slot != NO_SLOT)
        zero(f, slot, type_slots(obj->type));
    var_visible(f, obj);
}

void var_capture(Fn *f, Object *obj, uint32_t off) {
    Home *h = add_home(f, obj, var_in_cell(obj) ? PLACE_CAPTURE_REF : PLACE_CAPTURE, V_CAPTURED);
    h->off = off;
    var_visible(f, obj);
}

int scope_mark(const Fn *f) {
    return f->active.len;
}

void scope_close(Fn *f, int mark) {
    while (f->active.len > mark) {
        Home *h = &f->homes.at[f->active.at[--f->active.len]];
        slots_free(f, h->slot, h->slots);
        if (h->debug >= 0 && f->vars.at[h->debug].to == UINT32_MAX)
            f->vars.at[h->debug].to = (uint32_t)f->code.len;
    }
}

bool global_named(const Gen *g, const Object *obj) {
    int id = obj->var.id;
    return id >= 0 && id < g->globals.len && g->global_objects.at[id] == obj;
}

int global_of(Gen *g, Object *obj) {
    if (global_named(g, obj))
        return obj->var.id;
    int id = obj->var.id = g->globals.len;
    uint64_t align = (uint64_t)type_align(obj->type), size = (uint64_t)type_size(obj->type);
    if (align < 8 && size >= 8)
        align = 8; // so that words can be told from each other
    if (g->globals_size == 0)
        g->globals_size = 8; // the word that is zero_base
    uint64_t at = size ? (g->globals_size + align - 1) / align * align : 0;
    vec_push(g->arena, &g->globals,
        (Global){obj->name, obj->pkg ? obj->pkg->path : STR(""), rtype(g, obj->type), at, obj->pos});
    vec_push(g->arena, &g->global_objects, obj);
    if (size)
        g->globals_size = at + size;
    return id;
}
