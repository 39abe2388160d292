// The static segment: type records, itab records, function values, the bytes of string constants, then the package
// variables. Behind each part there is room, so that a program can be extended without anything moving.
#include <string.h>

#include "lang/gen/gen.h"

enum {
    SPARE_TYPES = 256 + MADE_TYPES,
    SPARE_ITABS = 1024,
    SPARE_FUNCS = 4096,
    SPARE_STRINGS = 64 << 10,
    SPARE_GLOBALS = 64 << 10
};

static uint64_t align_up(uint64_t n, uint64_t to) {
    return (n + to - 1) / to * to;
}

static uint64_t strings_size(const Gen *g) {
    uint64_t size = 0;
    for (int i = g->old_strings; i < g->strings.len; i++)
        size += g->strings.at[i].len;
    return size;
}

static void lay_out(Gen *g) {
    struct Layout *at = &g->at;
    if (at->size)
        return; // an extended program keeps its layout
    at->types = 0;
    at->itabs = at->types + (uint64_t)(g->types.len + SPARE_TYPES) * TYPE_RECORD;
    at->funcvals = at->itabs + (uint64_t)(g->itabs.len + SPARE_ITABS) * ITAB_RECORD;
    at->smalls = at->funcvals + (uint64_t)(g->funcs.len + SPARE_FUNCS) * 8;
    at->strings = at->smalls + SMALL_VALUES * 8;
    at->globals = align_up(at->strings + strings_size(g) + SPARE_STRINGS, 4096);
    at->size = align_up(at->globals + g->globals_size + SPARE_GLOBALS, 4096);
}

static bool has_room(const Gen *g) {
    const struct Layout *at = &g->at;
    return at->types + (uint64_t)(g->types.len + MADE_TYPES) * TYPE_RECORD <= at->itabs &&
           at->itabs + (uint64_t)g->itabs.len * ITAB_RECORD <= at->funcvals &&
           at->funcvals + (uint64_t)g->funcs.len * 8 <= at->smalls &&
           at->strings + at->strings_used + strings_size(g) <= at->globals && at->globals + g->globals_size <= at->size;
}

static void put(uint8_t *at, uint64_t v, int bytes) {
    for (int i = 0; i < bytes; i++)
        at[i] = (uint8_t)(v >> 8 * i);
}

static uint64_t pointer_bytes(const RType *t) {
    uint64_t last = 0;
    for (uint64_t i = 0; t->ptrmask && i < rtype_words(t); i++)
        if (t->ptrmask[i / 8] >> i % 8 & 1)
            last = 8 * (i + 1);
    return last;
}

// The first fields are those of Go's own type descriptors.
static void put_type(uint8_t *at, const RType *t, int id) {
    put(at, t->size, 8);
    put(at + 8, pointer_bytes(t), 8);
    put(at + 16, str_hash(t->name), 4);
    at[20] = (uint8_t)(t->named ? 4 : 0);
    at[21] = at[22] = t->align;
    at[23] = (uint8_t)((unsigned)t->kind | (t->direct ? 32u : 0u));
    put(at + 40, (uint64_t)id, 8);
}

static uint64_t code_address(const Gen *g, int func) {
    return func < 0 ? 0 : TEXT_BASE + g->funcs.at[func].entry;
}

static void put_itab(const Gen *g, uint8_t *at, const Itab *it, int id) {
    put(at, STATIC_BASE + g->at.types + (uint64_t)it->iface * TYPE_RECORD, 8);
    put(at + 8, STATIC_BASE + g->at.types + (uint64_t)it->type * TYPE_RECORD, 8);
    put(at + 16, (uint64_t)id, 8);
    put(at + 24, it->n_funcs ? code_address(g, it->funcs[0]) : 0, 8);
}

static uint8_t *make_image(Gen *g) {
    uint8_t *image = arena_alloc(g->arena, g->at.globals);
    for (int i = 1; i < g->types.len; i++)
        put_type(image + g->at.types + (size_t)i * TYPE_RECORD, &g->types.at[i], i);
    for (int i = 0; i < g->itabs.len; i++)
        put_itab(g, image + g->at.itabs + (size_t)i * ITAB_RECORD, &g->itabs.at[i], i);
    for (int i = 0; i < g->funcs.len; i++)
        put(image + g->at.funcvals + (size_t)i * 8, code_address(g, i), 8);
    for (int i = 0; i < SMALL_VALUES; i++)
        put(image + g->at.smalls + (size_t)i * 8, (uint64_t)i, 8);
    for (int i = g->old_strings; i < g->strings.len; i++) {
        Str s = g->strings.at[i];
        vec_push(g->arena, &g->string_at, (StringConst){STATIC_BASE + g->at.strings + g->at.strings_used, s.len});
        g->at.strings_used += s.len;
    }
    for (int i = 0; i < g->strings.len; i++)
        memcpy(image + (g->string_at.at[i].addr - STATIC_BASE), g->strings.at[i].at, g->strings.at[i].len);
    return image;
}

static Global *place_globals(Gen *g) {
    Global *globals = ARENA_ARRAY(g->arena, Global, g->globals.len + 1);
    for (int i = 0; i < g->globals.len; i++) {
        globals[i] = g->globals.at[i];
        globals[i].addr += STATIC_BASE + g->at.globals;
    }
    return globals;
}

static uint8_t *static_mask(Gen *g) {
    uint8_t *mask = arena_alloc(g->arena, g->at.size / 64 + 1);
    for (int i = 0; i < g->globals.len; i++) {
        const RType *t = &g->types.at[g->globals.at[i].type];
        uint64_t word = (g->at.globals + g->globals.at[i].addr) / 8;
        for (uint64_t j = 0; t->ptrmask && j < rtype_words(t); j++)
            if (t->ptrmask[j / 8] >> j % 8 & 1)
                mask[(word + j) / 8] |= (uint8_t)(1u << (word + j) % 8);
    }
    return mask;
}

// Instructions name package variables by their offset from the first one until the layout is known.
static void place_operands(Gen *g) {
    for (int i = (int)g->old_code; i < g->code.len; i += instr_length(&g->code.at[i])) {
        Instr *at = &g->code.at[i];
        if (at->op != I_LDG && at->op != I_STG && at->op != I_LEAG)
            continue;
        uint64_t off = (uint64_t)(uint32_t)instr_imm(*at) + g->at.globals;
        at->b = (uint16_t)(off & 0xffff);
        at->c = (uint16_t)(off >> 16);
    }
}

void image_build(Gen *g, Program *p) {
    lay_out(g);
    if (!has_room(g))
        diag_add(g->diags, 0, "no room is left in the static segment: too many statements were added to the program");
    else
        p->image = make_image(g);
    place_operands(g);
    p->image_size = p->rodata_end = g->at.globals;
    p->rodata_end += STATIC_BASE;
    p->static_size = g->at.size;
    p->types_addr = STATIC_BASE + g->at.types;
    p->itabs_addr = STATIC_BASE + g->at.itabs;
    p->funcvals_addr = STATIC_BASE + g->at.funcvals;
    p->small_values = STATIC_BASE + g->at.smalls;
    p->zero_base = STATIC_BASE + g->at.globals;
    p->globals = place_globals(g);
    p->n_globals = g->globals.len;
    p->static_ptrmask = static_mask(g);
    p->strings = g->string_at.at;
    p->n_strings = g->strings.len;
}
