#include "vm/value.h"

#include "vm/heap.h"
#include "vm/link.h"
#include "vm/native.h"

void slots_load(const RType *t, uint64_t *slots, const void *memory) {
    switch (t->width) {
    case W_0: break;
    case W_8S: {
        int8_t v;
        memcpy(&v, memory, 1);
        slots[0] = (uint64_t)(int64_t)v;
        break;
    }
    case W_8U: {
        uint8_t v;
        memcpy(&v, memory, 1);
        slots[0] = v;
        break;
    }
    case W_16S: {
        int16_t v;
        memcpy(&v, memory, 2);
        slots[0] = (uint64_t)(int64_t)v;
        break;
    }
    case W_16U: {
        uint16_t v;
        memcpy(&v, memory, 2);
        slots[0] = v;
        break;
    }
    case W_32S: {
        int32_t v;
        memcpy(&v, memory, 4);
        slots[0] = (uint64_t)(int64_t)v;
        break;
    }
    case W_32U: {
        uint32_t v;
        memcpy(&v, memory, 4);
        slots[0] = v;
        break;
    }
    case W_64: memcpy(slots, memory, 8); break;
    case W_WORDS:
        if (t->slots)
            slots[t->slots - 1] = 0;
        memcpy(slots, memory, t->size);
        break;
    case W_BOX: slots[0] = 0; break;
    }
}

void slots_store(const RType *t, void *memory, const uint64_t *slots) {
    memcpy(memory, slots, t->size); // little endian: the low bytes come first
}

// ---- equality ------------------------------------------------------------------------------------------

static Truth equal_floats(const void *a, const void *b, int n, uint64_t size) {
    for (int i = 0; i < n; i++) {
        double x, y;
        if (size == 4) {
            float p, q;
            memcpy(&p, (const char *)a + 4 * i, 4);
            memcpy(&q, (const char *)b + 4 * i, 4);
            x = p;
            y = q;
        } else {
            memcpy(&x, (const char *)a + 8 * i, 8);
            memcpy(&y, (const char *)b + 8 * i, 8);
        }
        if (!(x == y))
            return FALSE;
    }
    return TRUE;
}

static Truth equal_strings(const World *w, const void *a, const void *b) {
    uint64_t x[2], y[2];
    memcpy(x, a, 16);
    memcpy(y, b, 16);
    if (x[1] != y[1])
        return FALSE;
    if (x[0] == y[0] || x[1] == 0)
        return TRUE;
    const void *p = world_at(w, x[0], x[1]), *q = world_at(w, y[0], y[1]);
    return p && q && memcmp(p, q, x[1]) == 0;
}

static Truth equal_fields(const World *w, const RType *t, const void *a, const void *b, int *bad) {
    for (int i = 0; i < t->n_fields; i++) {
        const RField *f = &t->fields[i];
        if (f->name.len == 1 && f->name.at[0] == '_')
            continue;
        Truth r = value_equal(w, f->type, (const char *)a + f->offset, (const char *)b + f->offset, bad);
        if (r != TRUE)
            return r;
    }
    return TRUE;
}

static Truth equal_elements(const World *w, const RType *t, const void *a, const void *b, int *bad) {
    uint64_t size = w->program->types[t->elem].size;
    for (int64_t i = 0; i < t->len; i++) {
        Truth r =
            value_equal(w, t->elem, (const char *)a + (uint64_t)i * size, (const char *)b + (uint64_t)i * size, bad);
        if (r != TRUE)
            return r;
    }
    return TRUE;
}

Truth value_equal(const World *w, int type, const void *a, const void *b, int *bad) {
    const RType *t = &w->program->types[type];
    switch (t->kind) {
    case KIND_FLOAT32: return equal_floats(a, b, 1, 4);
    case KIND_FLOAT64: return equal_floats(a, b, 1, 8);
    case KIND_COMPLEX64: return equal_floats(a, b, 2, 4);
    case KIND_COMPLEX128: return equal_floats(a, b, 2, 8);
    case KIND_STRING: return equal_strings(w, a, b);
    case KIND_INTERFACE: {
        uint64_t x[2], y[2];
        memcpy(x, a, 16);
        memcpy(y, b, 16);
        return iface_equal(w, x, y, bad);
    }
    case KIND_ARRAY: return equal_elements(w, t, a, b, bad);
    case KIND_STRUCT: return equal_fields(w, t, a, b, bad);
    case KIND_SLICE:
    case KIND_MAP:
    case KIND_FUNC: *bad = type; return UNCOMPARABLE;
    default: return memcmp(a, b, t->size) == 0;
    }
}

Truth iface_equal(const World *w, const uint64_t *a, const uint64_t *b, int *bad) {
    int type = iface_dynamic(w, a[0]);
    if (type != iface_dynamic(w, b[0]))
        return FALSE;
    if (type == 0)
        return TRUE;
    if (!w->program->types[type].comparable) {
        *bad = type;
        return UNCOMPARABLE;
    }
    const void *x = iface_place(w, type, &a[1]), *y = iface_place(w, type, &b[1]);
    return x && y ? value_equal(w, type, x, y, bad) : FALSE;
}

// ---- hashing -------------------------------------------------------------------------------------------

uint64_t hash_bytes(const void *at, uint64_t n) {
    const uint8_t *p = at;
    uint64_t h = n * 0x9e3779b97f4a7c15ull, word;
    for (; n >= 8; p += 8, n -= 8) {
        memcpy(&word, p, 8);
        h = (h ^ word) * 0xff51afd7ed558ccdull;
        h ^= h >> 32;
    }
    word = 0;
    memcpy(&word, p, n);
    return hash_word(h ^ word);
}

static uint64_t hash_double(double x) {
    uint64_t bits;
    if (x == 0)
        x = 0; // both zeros are the same key
    memcpy(&bits, &x, 8);
    return hash_word(bits);
}

static uint64_t hash_floats(const void *at, int n, uint64_t size) {
    uint64_t h = 0;
    for (int i = 0; i < n; i++) {
        double x;
        float f;
        if (size == 4) {
            memcpy(&f, (const char *)at + 4 * i, 4);
            x = f;
        } else {
            memcpy(&x, (const char *)at + 8 * i, 8);
        }
        h = h * 31 + hash_double(x);
    }
    return h;
}

static uint64_t hash_parts(const World *w, const RType *t, const void *at, int *bad) {
    uint64_t h = 0;
    if (t->kind == KIND_ARRAY) {
        for (int64_t i = 0; i < t->len && !*bad; i++)
            h = hash_word(
                h + value_hash(w, t->elem, (const char *)at + (uint64_t)i * w->program->types[t->elem].size, bad));
        return h;
    }
    for (int i = 0; i < t->n_fields && !*bad; i++)
        if (!(t->fields[i].name.len == 1 && t->fields[i].name.at[0] == '_'))
            h = hash_word(h + value_hash(w, t->fields[i].type, (const char *)at + t->fields[i].offset, bad));
    return h;
}

static uint64_t hash_iface(const World *w, const void *at, int *bad) {
    uint64_t word[2];
    memcpy(word, at, 16);
    int type = iface_dynamic(w, word[0]);
    if (type == 0)
        return 0;
    if (!w->program->types[type].comparable) {
        *bad = type;
        return 0;
    }
    const void *place = iface_place(w, type, &word[1]);
    return place ? value_hash(w, type, place, bad) : 0;
}

uint64_t value_hash(const World *w, int type, const void *at, int *bad) {
    const RType *t = &w->program->types[type];
    switch (t->kind) {
    case KIND_FLOAT32: return hash_floats(at, 1, 4);
    case KIND_FLOAT64: return hash_floats(at, 1, 8);
    case KIND_COMPLEX64: return hash_floats(at, 2, 4);
    case KIND_COMPLEX128: return hash_floats(at, 2, 8);
    case KIND_STRING: {
        uint64_t s[2];
        memcpy(s, at, 16);
        const void *bytes = s[1] ? world_at(w, s[0], s[1]) : NULL; // an empty string may point anywhere
        return bytes ? hash_bytes(bytes, s[1]) : 0;
    }
    case KIND_INTERFACE: return hash_iface(w, at, bad);
    case KIND_ARRAY:
    case KIND_STRUCT: return hash_parts(w, t, at, bad);
    case KIND_SLICE:
    case KIND_MAP:
    case KIND_FUNC: *bad = type; return 0;
    default: {
        uint64_t word = 0;
        memcpy(&word, at, t->size < 8 ? t->size : 8);
        return hash_word(word);
    }
    }
}

// ---- interfaces ------------------------------------------------------------------------------------------

int iface_dynamic(const World *w, uint64_t word) {
    return program_type_of_word(w->program, word);
}

const void *iface_place(const World *w, int type, const uint64_t *data) {
    const RType *t = &w->program->types[type];
    return t->direct ? (const void *)data : world_at(w, *data, t->size);
}

// Numbers below 256 need no memory of their own: as Go's, they lie in a table.
static bool is_small(const World *w, const RType *t, uint64_t value) {
    return value < SMALL_VALUES && t->size <= 8 && !t->ptrmask && t->size == t->align && w->program->small_values;
}
static Addr small_value(const World *w, uint64_t value) {
    return w->program->small_values + 8 * value;
}

bool iface_box(World *w, uint64_t *to, uint64_t type_word, int type, const uint64_t *slots) {
    const RType *t = &w->program->types[type];
    uint64_t data = t->size ? slots[0] : 0, bytes = t->size < 8 ? data & ((1ull << 8 * t->size) - 1) : data;
    if (is_small(w, t, bytes)) {
        data = small_value(w, bytes);
    } else if (!t->direct && !(t->width == W_BOX && slots_value(w, t, slots))) { // a box is what an interface needs
        data = link_new(w, type);
        if (!data)
            return false;
        slots_store(t, mem_span(w, data, t->size), slots);
    }
    to[0] = type_word;
    to[1] = data;
    return true;
}

int iface_type(const World *w, const uint64_t *slot) {
    return iface_dynamic(w, slot[0]);
}

const void *iface_value(const World *w, const uint64_t *slot) {
    int type = iface_dynamic(w, slot[0]);
    return type ? iface_place(w, type, &slot[1]) : NULL;
}

void iface_make(World *w, uint64_t *slot, int type, const void *value) {
    const RType *t = &w->program->types[type];
    uint64_t data = 0;
    memcpy(&data, value, t->size < 8 ? t->size : 8);
    if (is_small(w, t, data))
        data = small_value(w, data);
    else if (!t->direct && (data = mem_new(w, type)) != 0)
        memcpy(mem_span(w, data, t->size), value, t->size);
    slot[0] = type_record(w, type);
    slot[1] = data;
}
