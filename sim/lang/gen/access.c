// Reading and writing places (place.c), and their addresses: in frame slots, in memory, in slices and maps.
#include "lang/gen/fn.h"

static const OpCode loads[] = {[W_8S] = I_LD8S,
    [W_8U] = I_LD8U,
    [W_16S] = I_LD16S,
    [W_16U] = I_LD16U,
    [W_32S] = I_LD32S,
    [W_32U] = I_LD32U,
    [W_64] = I_LD64};
static const OpCode stores[] = {[W_8S] = I_ST8,
    [W_8U] = I_ST8,
    [W_16S] = I_ST16,
    [W_16U] = I_ST16,
    [W_32S] = I_ST32,
    [W_32U] = I_ST32,
    [W_64] = I_ST64};
static const OpCode elem_loads[] = {[W_8S] = I_SLD8S,
    [W_8U] = I_SLD8U,
    [W_16S] = I_SLD16S,
    [W_16U] = I_SLD16U,
    [W_32S] = I_SLD32S,
    [W_32U] = I_SLD32U,
    [W_64] = I_SLD64};
static const OpCode elem_stores[] = {[W_8S] = I_SST8,
    [W_8U] = I_SST8,
    [W_16S] = I_SST16,
    [W_16U] = I_SST16,
    [W_32S] = I_SST32,
    [W_32U] = I_SST32,
    [W_64] = I_SST64};
static const OpCode frame_loads[] = {
    [W_8S] = I_FLD8S, [W_8U] = I_FLD8U, [W_16S] = I_FLD16S, [W_16U] = I_FLD16U, [W_32S] = I_FLD32S, [W_32U] = I_FLD32U};
static const OpCode frame_stores[] = {
    [W_8S] = I_FST8, [W_8U] = I_FST8, [W_16S] = I_FST16, [W_16U] = I_FST16, [W_32S] = I_FST32, [W_32U] = I_FST32};

// ---- memory at an address ----

// A copy of its own for the slot: what lies in memory may change.
static void load_boxed(Fn *f, Type *t, Slot base, int64_t off, Slot dst) {
    Slot from = temp_pointer(f), box = temp_pointer(f);
    emit(f, I_ADDP, from, base, (int)off);
    emit_imm(f, I_NEW, box, rtype(f->g, t));
    emit_x(f, I_CPY_X, box, from, 0, type_size(t), 0);
    move(f, dst, box, 1);
}

static void store_boxed(Fn *f, Type *t, Slot base, int64_t off, Slot src) {
    Slot to = temp_pointer(f);
    emit(f, I_ADDP, to, base, (int)off);
    emit_x(f, I_CPY_X, to, src, 0, type_size(t), 0);
}

static void load_memory(Fn *f, Type *t, Slot base, int64_t off, Slot dst) {
    Width w = type_memory_width(t);
    int64_t size = type_size(t);
    if (w == W_BOX)
        load_boxed(f, t, base, off, dst);
    else if (w == W_0)
        emit(f, I_NILCHK, base, 0, 0);
    else if (w != W_WORDS)
        emit(f, loads[w], dst, base, (int)off);
    else if (size == 16)
        emit(f, I_LD2, dst, base, (int)off);
    else if (size == 24)
        emit(f, I_LD3, dst, base, (int)off);
    else
        emit_x(f, I_LDN_X, dst, base, (int)off, size, 0);
}

static void store_memory(Fn *f, Type *t, Slot base, int64_t off, Slot src) {
    Width w = type_memory_width(t);
    int64_t size = type_size(t);
    if (w == W_BOX)
        store_boxed(f, t, base, off, src);
    else if (w == W_0)
        emit(f, I_NILCHK, base, 0, 0);
    else if (w != W_WORDS)
        emit(f, stores[w], base, src, (int)off);
    else if (size == 16)
        emit(f, I_ST2, base, src, (int)off);
    else if (size == 24)
        emit(f, I_ST3, base, src, (int)off);
    else
        emit_x(f, I_STN_X, base, src, (int)off, size, 0);
}

// A base from which the offset fits an instruction.
static Slot near_base(Fn *f, Slot base, int64_t *off) {
    while (*off > 0xffff) {
        int64_t part = *off > 0xfff8 ? 0xfff8 : *off;
        Slot next = temp_pointer(f);
        emit(f, I_ADDP, next, base, (int)part);
        base = next;
        *off -= part;
    }
    return base;
}

Slot place_static(Fn *f, int64_t off) {
    Slot known = loop_value(f, (KnownValue){.bits = (uint64_t)off, .address = true});
    if (known >= 0)
        return known;
    Slot t = temp_pointer(f);
    emit_imm(f, I_LEAG, t, off);
    return t;
}

// The address of an element of the array p, whose elements begin at base + off.
static Slot element_address(Fn *f, Slot base, int64_t off, bool frame, Type *array, Slot index) {
    Slot at = frame ? temp_word(f) : temp_pointer(f);
    base = near_base(f, base, &off);
    if (off) {
        emit(f, I_ADDP, at, base, (int)off);
        base = at;
    }
    int64_t size = type_size(array->array.elem), len = array->array.len;
    if (len > 0 && len <= 0xffff) {
        emit_x(f, I_AADDRK_X, at, base, index, size, (int)len);
    } else {
        Slot length = temp_word(f);
        load_int(f, len, length);
        emit_x(f, I_AADDR_X, at, base, index, size, length);
    }
    return at;
}

static void check_unsigned(Fn *f, const Location *p, int64_t len) {
    if (!p->unsigned_index)
        return;
    int mark = temps_mark(f);
    Slot length = p->slot + 1;
    if (p->at != AT_ELEM) {
        length = temp_word(f);
        load_int(f, len, length);
    }
    emit(f, I_BOUNDSU, p->index, length, 0);
    temps_release(f, mark);
}

// What is emitted until the returned position is put back stands at the operator whose check it makes.
static Pos begin_check(Fn *f, const Location *p) {
    Pos before = f->span.at;
    if (p->checked_at)
        f->span.at = p->checked_at;
    return before;
}

static void settle(Fn *f, Location *p) {
    if (p->at == AT_ELEM) {
        check_unsigned(f, p, 0);
        Slot at = temp_pointer(f);
        emit_x(f, I_SADDR_X, at, p->slot, p->index, type_size(p->type), 0);
        *p = (Location){.at = AT_MEM, .slot = at, .type = p->type, .sure = true};
    } else if (p->at == AT_FRAME_ELEM) {
        Type *array = type_under(p->whole);
        check_unsigned(f, p, array->array.len);
        Slot leaf = temp_word(f);
        emit_size(f, emit_frame(f, I_LEAF, leaf, p->slot, p->off), OPERAND_FRAME, type_slots(array) + 1);
        Slot at = element_address(f, leaf, 0, true, array, p->index);
        *p = (Location){.at = AT_MEM, .slot = at, .type = p->type, .off = p->elem_off, .sure = true};
    } else if (p->at == AT_MEM_ELEM) {
        Type *array = type_under(p->whole);
        check_unsigned(f, p, array->array.len);
        Slot at = element_address(f, p->slot, p->off, false, array, p->index);
        *p = (Location){.at = AT_MEM, .slot = at, .type = p->type, .off = p->elem_off, .sure = true};
    } else if (p->at == AT_MAP) {
        Slot value = temp(f, p->type);
        place_load(f, p, value);
        *p = place_slot(value, p->type);
    }
}

void place_settle(Fn *f, Location *p) {
    Pos before = begin_check(f, p), checked_at = p->checked_at;
    settle(f, p);
    p->checked_at = checked_at;
    f->span.at = before;
}

// ---- using places ----

// Whether no single instruction moves such an element between a slot and a slice.
static bool in_parts(Width w, int64_t size) {
    return w == W_0 || w == W_BOX || (w == W_WORDS && size != 16 && size != 24);
}

static bool whole_slots(const Location *p) {
    if (!p->packed)
        return true;
    Width w = type_memory_width(p->type);
    return p->off % 8 == 0 && (w == W_64 || w == W_0 || (w == W_WORDS && type_size(p->type) % 8 == 0));
}

// Elements that one instruction reaches, check and all.
static bool word_elem(const Location *p) {
    Type *array = type_under(p->whole);
    bool near = p->at == AT_FRAME_ELEM ? p->off % 8 == 0 : p->off < NO_SLOT;
    return near && p->elem_off == 0 && type_memory_width(p->type) == W_64 && !p->unsigned_index &&
           type_size(array->array.elem) == 8 && array->array.len <= INT32_MAX && array->array.len > 0;
}

static void emit_word_elem(Fn *f, const Location *p, OpCode in_frame, OpCode in_memory, Slot value) {
    int64_t len = type_under(p->whole)->array.len;
    if (p->at == AT_FRAME_ELEM)
        emit_x(f, in_frame, value, p->slot + (Slot)(p->off / 8), p->index, len, 0);
    else
        emit_x(f, in_memory, value, p->slot, p->index, len, (int)p->off);
}

void place_steady(Fn *f, Location *p) {
    if ((p->at == AT_FRAME_ELEM || p->at == AT_MEM_ELEM) && !word_elem(p))
        place_settle(f, p);
}

static void load_frame_part(Fn *f, const Location *p, Slot dst) {
    Width w = type_memory_width(p->type);
    if (whole_slots(p)) {
        move(f, dst, p->slot + (Slot)(p->off / 8), type_slots(p->type));
    } else if (w != W_WORDS && w != W_64) {
        emit_frame(f, frame_loads[w], dst, p->slot, p->off);
    } else {
        Slot leaf = temp_word(f);
        emit_size(f, emit_frame(f, I_LEAF, leaf, p->slot, p->off), OPERAND_FRAME, type_slots(p->type) + 1);
        load_memory(f, p->type, leaf, 0, dst);
    }
}

static void store_frame_part(Fn *f, const Location *p, Slot src) {
    Width w = type_memory_width(p->type);
    if (whole_slots(p)) {
        move(f, p->slot + (Slot)(p->off / 8), src, type_slots(p->type));
    } else if (w != W_WORDS && w != W_64) {
        emit_frame(f, frame_stores[w], src, p->slot, p->off);
    } else {
        Slot leaf = temp_word(f);
        emit_frame(f, I_LEAF, leaf, p->slot, p->off);
        store_memory(f, p->type, leaf, 0, src);
    }
}

static void load_elem(Fn *f, Location *p, Slot dst) {
    Width w = type_memory_width(p->type);
    int64_t size = type_size(p->type);
    if (in_parts(w, size)) {
        place_settle(f, p);
        load_memory(f, p->type, p->slot, 0, dst);
        return;
    }
    check_unsigned(f, p, 0);
    emit(f, w != W_WORDS ? elem_loads[w] : size == 16 ? I_SLD2 : I_SLD3, dst, p->slot, p->index);
}

static void store_elem(Fn *f, Location *p, Slot src) {
    Width w = type_memory_width(p->type);
    int64_t size = type_size(p->type);
    if (in_parts(w, size)) {
        place_settle(f, p);
        store_memory(f, p->type, p->slot, 0, src);
        return;
    }
    check_unsigned(f, p, 0);
    emit(f, w != W_WORDS ? elem_stores[w] : size == 16 ? I_SST2 : I_SST3, src, p->slot, p->index);
}

void place_load(Fn *f, const Location *place, Slot dst) {
    Location p = *place;
    Pos before = begin_check(f, &p);
    int mark = temps_mark(f);
    switch (p.at) {
    case AT_FRAME: load_frame_part(f, &p, dst); break;
    case AT_FRAME_ELEM:
    case AT_MEM_ELEM:
        if (word_elem(&p)) {
            emit_word_elem(f, &p, I_FELD64_X, I_AELD64_X, dst);
        } else {
            place_settle(f, &p);
            load_memory(f, p.type, p.slot, p.off, dst);
        }
        break;
    case AT_MEM:
        p.slot = near_base(f, p.slot, &p.off);
        load_memory(f, p.type, p.slot, p.off, dst);
        break;
    case AT_STATIC:
        if (type_memory_width(p.type) == W_64)
            emit_imm(f, I_LDG, dst, p.off);
        else if (type_size(p.type))
            load_memory(f, p.type, place_static(f, p.off), 0, dst);
        break;
    case AT_ELEM: load_elem(f, &p, dst); break;
    case AT_MAP: emit_map_get(f, p.whole, p.slot, p.index, dst, NO_SLOT); break;
    case AT_BLANK: break;
    }
    temps_release(f, mark);
    f->span.at = before;
}

void place_store(Fn *f, const Location *place, Slot src) {
    Location p = *place;
    Pos before = begin_check(f, &p);
    int mark = temps_mark(f);
    switch (p.at) {
    case AT_FRAME: store_frame_part(f, &p, src); break;
    case AT_FRAME_ELEM:
    case AT_MEM_ELEM:
        if (word_elem(&p)) {
            emit_word_elem(f, &p, I_FEST64_X, I_AEST64_X, src);
        } else {
            place_settle(f, &p);
            store_memory(f, p.type, p.slot, p.off, src);
        }
        break;
    case AT_MEM:
        p.slot = near_base(f, p.slot, &p.off);
        store_memory(f, p.type, p.slot, p.off, src);
        break;
    case AT_STATIC:
        if (type_memory_width(p.type) == W_64)
            emit_imm(f, I_STG, src, p.off);
        else if (type_size(p.type))
            store_memory(f, p.type, place_static(f, p.off), 0, src);
        break;
    case AT_ELEM: store_elem(f, &p, src); break;
    case AT_MAP: emit_x(f, I_MAPSET_X, p.slot, p.index, src, rtype(f->g, p.whole), 0); break;
    case AT_BLANK: break;
    }
    temps_release(f, mark);
    f->span.at = before;
}

Slot place_operand(Fn *f, const Location *p) {
    if (p->at == AT_FRAME && whole_slots(p))
        return p->slot + (Slot)(p->off / 8);
    Slot t = temp(f, p->type);
    place_load(f, p, t);
    return t;
}

void place_zero(Fn *f, const Location *p) {
    int64_t size = type_size(p->type);
    int mark = temps_mark(f);
    if (p->at == AT_FRAME && whole_slots(p)) {
        zero_value(f, p->type, p->slot + (Slot)(p->off / 8));
    } else if (size > 64 && p->at != AT_MAP && p->at != AT_BLANK && p->at != AT_FRAME) {
        Slot at = temp_pointer(f);
        place_address(f, p, at);
        emit_x(f, I_CLR_X, at, 0, 0, size, 0);
    } else {
        Slot t = temp(f, p->type);
        zero_value(f, p->type, t);
        place_store(f, p, t);
    }
    temps_release(f, mark);
}

void place_address(Fn *f, const Location *place, Slot dst) {
    Location p = *place;
    Pos before = begin_check(f, &p);
    int mark = temps_mark(f);
    place_settle(f, &p);
    switch (p.at) {
    case AT_MEM:
        p.slot = near_base(f, p.slot, &p.off);
        if (p.off || !p.sure)
            emit(f, I_ADDP, dst, p.slot, (int)p.off);
        else
            move(f, dst, p.slot, 1);
        break;
    case AT_STATIC: emit_imm(f, I_LEAG, dst, p.off); break;
    case AT_FRAME:
        if (type_boxed(p.type)) {
            move(f, dst, p.slot, 1);
            break;
        }      // fallthrough
    default: { // a value that is not addressable: a copy in the heap
        Slot value = place_operand(f, &p);
        emit_imm(f, I_NEW, dst, rtype(f->g, p.type));
        store_memory(f, p.type, dst, 0, value);
    }
    }
    temps_release(f, mark);
    f->span.at = before;
}

bool place_in_memory(const Location *p) {
    return p->at == AT_MEM || p->at == AT_MEM_ELEM || p->at == AT_STATIC || p->at == AT_ELEM;
}

bool slot_assigned(const Fn *f, Slot slot, int n) {
    for (int i = 0; i < f->assigned.len; i++) {
        const Held *h = &f->assigned.at[i];
        if (slot < h->slot + h->n && h->slot < slot + n)
            return true;
    }
    return false;
}

static void hold_slots(Fn *f, Slot *slot, Type *t, int n) {
    if (*slot < OUT && !slot_assigned(f, *slot, n))
        return;
    Slot copy = t ? temp(f, t) : temp_pointer(f);
    move(f, copy, *slot, n);
    *slot = copy;
}

void place_hold(Fn *f, Location *p) {
    switch (p->at) {
    case AT_MEM_ELEM: hold_slots(f, &p->slot, NULL, 1); // fallthrough
    case AT_FRAME_ELEM: hold_slots(f, &p->index, basic_type(f->g, T_INT), 1); break;
    case AT_MEM: hold_slots(f, &p->slot, NULL, 1); break;
    case AT_ELEM:
        hold_slots(f, &p->slot, type_slice(&f->scratch, p->type), 3);
        hold_slots(f, &p->index, basic_type(f->g, T_INT), 1);
        break;
    case AT_MAP:
        hold_slots(f, &p->slot, NULL, 1);
        hold_slots(f, &p->index, type_under(p->whole)->map.key, type_slots(type_under(p->whole)->map.key));
        break;
    case AT_FRAME:
    case AT_STATIC:
    case AT_BLANK: break;
    }
}
