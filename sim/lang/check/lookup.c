// Fields and methods of a type, promoted ones too (Go specification, section "Selectors").
#include <strings.h>

#include "base/utf8.h"
#include "lang/check/checker.h"

typedef VEC(int) Path;

// An embedded type that is still to be searched.
typedef struct Embedded {
    Type *type;
    Path path;
    bool indirect, multiple; // multiple: the type occurs more than once at this depth
} Embedded;

typedef VEC(Embedded) Level;

typedef struct Search {
    Checker *checker;
    Package *pkg;
    Str name;
    bool fold; // ignore case and packages
    Lookup found;
    bool collided;
    VEC(Type *) seen; // named types at shallower depths
} Search;

// Strings that differ in letter case only. Enough for identifiers of ASCII; others must be equal.
static bool fold_equal(Str a, Str b) {
    return a.len == b.len && strncasecmp(a.at, b.at, a.len) == 0;
}

static bool same_name(const Search *s, Str name, const Package *pkg) {
    if (s->fold && fold_equal(name, s->name))
        return true;
    return str_eq(name, s->name) && (name_exported(name) || pkg == s->pkg);
}

bool lookup_found(const Lookup *l) {
    return l->field || l->method || l->abstract;
}

Str lookup_name(const Lookup *l) {
    return l->field ? l->field->name : l->method ? l->method->name : l->abstract->name;
}

const Package *lookup_package(const Lookup *l) {
    return l->field ? l->field->pkg : l->method ? l->method->pkg : l->abstract->pkg;
}

static Path extended(const Search *s, const Path *path, int index) {
    Path longer = {0};
    for (int i = 0; i < path->len; i++)
        vec_push(s->checker->arena, &longer, path->at[i]);
    vec_push(s->checker->arena, &longer, index);
    return longer;
}

// Takes what was found in e. A second find at the same depth is a collision.
static bool take(Search *s, const Embedded *e, int index, Lookup found) {
    if (lookup_found(&s->found) || e->multiple)
        s->collided = true;
    Path path = extended(s, &e->path, index);
    found.path.at = path.at;
    found.path.len = path.len;
    found.path.cap = path.cap;
    found.indirect = e->indirect;
    s->found = found;
    return !s->collided;
}

static bool seen_before(Search *s, Type *named) {
    for (int i = 0; i < s->seen.len; i++)
        if (s->seen.at[i] == named)
            return true;
    vec_push(s->checker->arena, &s->seen, named);
    return false;
}

static int find_method(const Search *s, const Objects *methods, const Type *named) {
    if (!s->fold && !name_exported(s->name) && named->named.obj->pkg != s->pkg)
        return -1;
    for (int i = 0; i < methods->len; i++) {
        Str name = methods->at[i]->name;
        if (s->fold ? fold_equal(name, s->name) : str_eq(name, s->name))
            return i;
    }
    return -1;
}

static bool search_struct(Search *s, const Embedded *e, const Type *t, Level *next) {
    for (int i = 0; i < t->struct_.fields.len; i++) {
        const Field *f = &t->struct_.fields.at[i];
        if (same_name(s, f->name, f->pkg)) {
            if (!take(s, e, i, (Lookup){.field = f}))
                return false;
        } else if (f->embedded && !lookup_found(&s->found)) {
            bool pointer;
            Type *type = type_deref(f->type, &pointer);
            vec_push(s->checker->arena, next,
                (Embedded){type, extended(s, &e->path, i), e->indirect || pointer, e->multiple});
        }
    }
    return true;
}

static bool search_interface(Search *s, const Embedded *e, Type *t) {
    iface_complete(t);
    for (int i = 0; i < t->iface.methods.len; i++) {
        const Method *m = &t->iface.methods.at[i];
        if (same_name(s, m->name, m->pkg))
            return take(s, e, i, (Lookup){.abstract = m});
    }
    return true;
}

// False: a collision ends the search.
static bool search_type(Search *s, const Embedded *e, Level *next) {
    Type *t = type_unalias(e->type);
    if (t->kind == T_NAMED) {
        if (seen_before(s, t))
            return true;
        const Objects *methods = type_methods(t);
        int i = find_method(s, methods, t);
        if (i >= 0)
            return take(s, e, i, (Lookup){.method = methods->at[i]});
    }
    Type *u = type_under(t), *iface = type_interface(t);
    if (u->kind == T_STRUCT)
        return search_struct(s, e, u, next);
    return !iface || search_interface(s, e, iface);
}

// Several embedded fields of one type at one depth become one entry that collides with itself.
static void merge_multiples(Level *level) {
    int n = 0;
    for (int i = 0; i < level->len; i++) {
        int k = 0;
        while (k < n && !type_identical(level->at[k].type, level->at[i].type))
            k++;
        if (k < n)
            level->at[k].multiple = true;
        else
            level->at[n++] = level->at[i];
    }
    level->len = n;
}

Lookup lookup_direct(Checker *c, Type *t, bool addressable, Package *pkg, Str name, bool fold) {
    bool pointer;
    Type *base = type_deref(t, &pointer);
    if (is_blank(name) || (pointer && type_interface(base)))
        return (Lookup){0};
    Search s = {.checker = c, .pkg = pkg, .name = name, .fold = fold};
    Level level = {0};
    vec_push(c->arena, &level, (Embedded){.type = base, .indirect = pointer});
    while (level.len) {
        Level next = {0};
        for (int i = 0; i < level.len; i++)
            if (!search_type(&s, &level.at[i], &next))
                return (Lookup){.ambiguous = true};
        if (lookup_found(&s.found)) {
            if (s.found.method && s.found.method->func.ptr_recv && !s.found.indirect && !addressable)
                return (Lookup){.indirect = true};
            return s.found;
        }
        merge_multiples(&next);
        level = next;
    }
    return (Lookup){0};
}

Lookup lookup_member(Checker *c, Type *t, bool addressable, Package *pkg, Str name, bool fold) {
    Type *plain = type_unalias(t);
    if (plain->kind == T_NAMED && type_is_kind(plain, T_POINTER)) {
        // A defined pointer type has the fields of its base, but no methods.
        Lookup l = lookup_direct(c, type_under(plain), false, pkg, name, fold);
        return l.field ? l : (Lookup){0};
    }
    return lookup_direct(c, t, addressable, pkg, name, fold);
}

int field_index(const Type *t, const Package *pkg, Str name, bool fold) {
    if (is_blank(name))
        return -1;
    for (int i = 0; i < t->struct_.fields.len; i++) {
        const Field *f = &t->struct_.fields.at[i];
        if (fold ? fold_equal(f->name, name) : str_eq(f->name, name) && (name_exported(name) || f->pkg == pkg))
            return i;
    }
    return -1;
}

// ---- why something was not found ----

static Str tail(Str s) {
    int width;
    utf8_decode(s.at, s.len, &width);
    return str_from_to(s, (size_t)width, s.len);
}

typedef enum Spelling { MISSING, MISSPELLED, UNEXPORTED, INACCESSIBLE } Spelling;

static Spelling judge_spelling(const Checker *c, Str name, const Lookup *other) {
    if (!lookup_found(other))
        return MISSING;
    Str alt = lookup_name(other);
    if (lookup_package(other) == c->pkg)
        return MISSPELLED;
    bool same_tail = str_eq(tail(name), tail(alt));
    if (name_exported(name))
        return name_exported(alt) ? MISSPELLED : same_tail ? UNEXPORTED : MISSING;
    if (name_exported(alt))
        return same_tail ? MISSPELLED : MISSING;
    return str_eq(name, alt) ? INACCESSIBLE : MISSING;
}

static Str literal_error(Checker *c, Type *t, Str name, const Lookup *other, Spelling spelling) {
    switch (spelling) {
    case MISSPELLED:
        return message(
            c, "unknown field %S in struct literal of type %t, but does have %S", name, t, lookup_name(other));
    case UNEXPORTED:
        return message(c, "unknown field %S in struct literal of type %t, but does have unexported %S", name, t,
            lookup_name(other));
    case INACCESSIBLE:
        return message(c, "cannot refer to unexported field %S in struct literal of type %t", lookup_name(other), t);
    default: return message(c, "unknown field %S in struct literal of type %t", name, t);
    }
}

Str lookup_error(Checker *c, Type *t, Str name, const Lookup *other, bool literal) {
    Spelling spelling = judge_spelling(c, name, other);
    if (literal)
        return literal_error(c, t, name, other, spelling);
    const char *what = other->field ? "field" : "method";
    switch (spelling) {
    case MISSPELLED:
        return message(c, "type %t has no field or method %S, but does have %s %S", t, name, what, lookup_name(other));
    case UNEXPORTED:
        return message(
            c, "type %t has no field or method %S, but does have unexported %s %S", t, name, what, lookup_name(other));
    case INACCESSIBLE: return message(c, "cannot refer to unexported %s %S", what, lookup_name(other));
    default: return message(c, "type %t has no field or method %S", t, name);
    }
}

bool is_interface_pointer(Type *t) {
    Type *u = type_under(t);
    return u->kind == T_POINTER && type_interface(u->pointer.elem);
}

Str interface_pointer_error(Checker *c, Type *t) {
    if (type_is_kind(type_under(t)->pointer.elem, T_TYPE_PARAM))
        return message(c, "type %t is pointer to type parameter, not type parameter", t);
    return message(c, "type %t is pointer to interface, not interface", t);
}
