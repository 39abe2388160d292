// Whether a type implements an interface or satisfies a constraint (Go specification, sections "Implementing an interface" and
// "Satisfying a type constraint"), and if not, why.
#include "lang/check/checker.h"

// ---- methods ----

typedef enum Miss {
    NO_MISS,
    NOT_FOUND,
    WRONG_NAME,
    UNEXPORTED_NAME,
    WRONG_TYPE,
    AMBIGUOUS,
    POINTER_RECEIVER,
    IS_FIELD
} Miss;

typedef struct Candidate {
    Miss miss;
    Type *type; // of the method found, for WRONG_NAME and WRONG_TYPE
    Str name;
} Candidate;

static bool matches(const MethodMatch *match, Type *have, Type *want) {
    return match ? match->same(match->context, have, want) : type_identical(have, want);
}

static Candidate abstract_candidate(const Type *have, const Method *m, bool all, const MethodMatch *match) {
    for (int i = 0; i < have->iface.methods.len; i++) {
        const Method *f = &have->iface.methods.at[i];
        if (str_eq(f->name, m->name) && (name_exported(m->name) || f->pkg == m->pkg))
            return (Candidate){matches(match, f->type, m->type) ? NO_MISS : WRONG_TYPE, f->type, f->name};
    }
    return (Candidate){all ? NOT_FOUND : NO_MISS, NULL, {0}};
}

static Candidate missing_candidate(Checker *c, Type *v, const Method *m) {
    Lookup other = lookup_direct(c, v, false, m->pkg, m->name, true);
    if (!other.method && !other.abstract)
        return (Candidate){NOT_FOUND, NULL, {0}};
    Str name = lookup_name(&other);
    return (Candidate){str_eq(name, m->name) ? UNEXPORTED_NAME : WRONG_NAME, found_type(c, &other), name};
}

static Candidate concrete_candidate(Checker *c, Type *v, const Method *m, const MethodMatch *match) {
    Lookup l = lookup_direct(c, v, false, m->pkg, m->name, false);
    if (l.field)
        return (Candidate){IS_FIELD, NULL, {0}};
    if (!lookup_found(&l)) {
        if (l.ambiguous || l.indirect)
            return (Candidate){l.ambiguous ? AMBIGUOUS : POINTER_RECEIVER, NULL, {0}};
        return missing_candidate(c, v, m);
    }
    Type *type = found_type(c, &l);
    return (Candidate){matches(match, type, m->type) ? NO_MISS : WRONG_TYPE, type, m->name};
}

// `from` is where the text is read: types of that package stand without its name.
static Str method_text(Checker *c, Str name, const Type *type, const Package *from) {
    Buf out = {0};
    buf_str(&out, name);
    type_write_signature(&out, type, from, false);
    Str text = str_copy(c->arena, buf_view(&out));
    buf_free(&out);
    return text;
}

static Str miss_text(Checker *c, Type *v, Type *t, const Method *m, const Candidate *f) {
    switch (f->miss) {
    case NOT_FOUND:
        if (is_interface_pointer(v) || is_interface_pointer(t))
            return message(c, "(%S)", interface_pointer_error(c, is_interface_pointer(v) ? v : t));
        return message(c, "(missing method %S)", m->name);
    case WRONG_NAME:
        return message(c, "(missing method %S)\n\t\thave %S\n\t\twant %S", m->name,
            method_text(c, f->name, f->type, c->pkg), method_text(c, m->name, m->type, c->pkg));
    case UNEXPORTED_NAME: return message(c, "(unexported method %S)", m->name);
    case WRONG_TYPE: {
        Str have = method_text(c, f->name, f->type, c->pkg), want = method_text(c, m->name, m->type, c->pkg);
        if (str_eq(have, want)) { // two types of one name, perhaps of two packages
            have = method_text(c, f->name, f->type, NULL);
            want = method_text(c, m->name, m->type, NULL);
        }
        if (str_eq(have, want))
            return message(c, "(wrong type for method %S)", m->name);
        return message(c, "(wrong type for method %S)\n\t\thave %S\n\t\twant %S", m->name, have, want);
    }
    case AMBIGUOUS: return message(c, "(ambiguous selector %t.%S)", v, m->name);
    case POINTER_RECEIVER: return message(c, "(method %S has pointer receiver)", m->name);
    case IS_FIELD: return message(c, "(%t.%S is a field, not a method)", v, m->name);
    case NO_MISS: break;
    }
    return (Str){0};
}

// Whether a method of interface t is missing in v. `all`: where v is an interface too, it must have every one of them;
// otherwise those that both have must agree.
bool missing_method(Checker *c, Type *v, Type *t, bool all, Str *cause) {
    return missing_method_by(c, v, t, all, NULL, cause);
}

bool missing_method_by(Checker *c, Type *v, Type *t, bool all, const MethodMatch *match, Str *cause) {
    Type *want = type_under(t), *have = type_interface(v);
    iface_complete(want);
    if (have)
        iface_complete(have);
    for (int i = 0; i < want->iface.methods.len; i++) {
        const Method *m = &want->iface.methods.at[i];
        Candidate f = have ? abstract_candidate(have, m, all, match) : concrete_candidate(c, v, m, match);
        if (f.miss == NO_MISS)
            continue;
        if (cause)
            *cause = miss_text(c, v, t, m, &f);
        return true;
    }
    return false;
}

// ---- types: what a constraint admits besides its methods ----

typedef struct Judgement {
    Checker *c;
    Pos pos;
    Type *v, *t;
    bool constraint;
    Str *cause; // may be NULL
} Judgement;

static const char *verb(const Judgement *j) {
    return j->constraint ? "satisfy" : "implement";
}

// "V does not implement T (detail)"
static bool refuse(const Judgement *j, Str detail) {
    if (!j->cause)
        return false;
    if (detail.len)
        *j->cause = message(j->c, "%t does not %s %t %S", j->v, verb(j), j->t, detail);
    else
        *j->cause = message(j->c, "%t does not %s %t", j->v, verb(j), j->t);
    return false;
}

static bool set_is_empty(const TypeSet *set) {
    return !set->all && set->terms.len == 0;
}

static bool set_comparable(const TypeSet *set) {
    if (set->all)
        return set->comparable;
    for (int i = 0; i < set->terms.len; i++)
        if (!type_strictly_comparable(set->terms.at[i].type))
            return false;
    return true;
}

// Ordinary interfaces satisfy comparable, though comparing them may panic.
static bool judge_comparable(const Judgement *j) {
    if (!set_comparable(type_set(j->t)) || type_strictly_comparable(j->v))
        return true;
    bool dynamic = j->constraint && type_comparable(j->v);
    if (dynamic && version_at(j->c, j->pos, 20))
        return true;
    if (j->cause && dynamic)
        *j->cause = message(j->c, "%t to %s comparable requires go1.20 or later", j->v, verb(j));
    else if (j->cause)
        *j->cause = message(j->c, "%t does not %s comparable", j->v, verb(j));
    return false;
}

static bool mentions(const Type *t, const Type *type) {
    t = type_unalias((Type *)(uintptr_t)t);
    if (t->kind == T_INTERFACE) {
        for (int i = 0; i < t->iface.embeds.len; i++)
            if (mentions(t->iface.embeds.at[i], type))
                return true;
        return false;
    }
    if (t->kind == T_UNION) {
        for (int i = 0; i < t->union_.terms.len; i++)
            if (mentions(t->union_.terms.at[i].type, type))
                return true;
        return false;
    }
    return type_identical(t, type);
}

Str terms_text(Checker *c, const Term *terms, int n) {
    Buf out = {0};
    for (int i = 0; i < n; i++) {
        buf_text(&out, i ? " | " : "");
        buf_text(&out, terms[i].tilde ? "~" : "");
        type_write(&out, terms[i].type, NULL);
    }
    Str text = str_copy(c->arena, buf_view(&out));
    buf_free(&out);
    return text;
}

// The first term that would admit v if it had a tilde.
static Type *missing_tilde(const TypeSet *set, Type *v) {
    for (int i = 0; i < set->terms.len; i++) {
        Term term = set->terms.at[i], of_v = {.type = v};
        if (term.tilde || !type_identical(term.type, type_under(term.type)))
            continue;
        term.tilde = true;
        if (!terms_disjoint(&term, &of_v))
            return term.type;
    }
    return NULL;
}

static bool judge_types(const Judgement *j) {
    const TypeSet *set = type_set(j->t);
    Checker *c = j->c;
    if (set->all)
        return judge_comparable(j);
    if (type_interface(j->v))
        return type_set_within(type_set(j->v), set) ? judge_comparable(j) : refuse(j, (Str){0});
    if (type_set_includes(set, j->v))
        return judge_comparable(j);
    if (!j->cause)
        return false;
    const Type *alternative = missing_tilde(set, j->v);
    if (alternative)
        return refuse(j, message(c, "(possibly missing ~ for %t in %t)", alternative, j->t));
    if (mentions(type_under(j->t), j->v))
        return refuse(j, message(c, "(%t mentions %t, but %t is not in the type set of %t)", j->t, j->v, j->v, j->t));
    return refuse(j, message(c, "(%t missing in %S)", j->v, terms_text(c, set->terms.at, set->terms.len)));
}

static bool judge(const Judgement *j) {
    Checker *c = j->c;
    Type *vu = type_under(j->v), *tu = type_under(j->t), *iface = type_interface(j->v);
    if (!type_valid(vu) || !type_valid(tu))
        return true; // reported before
    if (vu->kind == T_POINTER && !type_valid(type_under(vu->pointer.elem)))
        return true;
    if (tu->kind != T_INTERFACE) {
        if (!j->cause)
            return false;
        Str detail =
            is_interface_pointer(tu) ? interface_pointer_error(c, j->t) : message(c, "%t is not an interface", j->t);
        return refuse(j, message(c, "(%S)", detail));
    }
    const TypeSet *set = type_set(tu);
    if ((set->all && !set->comparable && tu->iface.methods.len == 0) || (iface && set_is_empty(type_set(iface))))
        return true;
    if (set_is_empty(set)) {
        if (j->cause)
            *j->cause = message(c, "cannot %s %t (empty type set)", verb(j), j->t);
        return false;
    }
    Str why = {0};
    if (missing_method(c, j->v, j->t, true, j->cause ? &why : NULL))
        return refuse(j, why);
    return judge_types(j);
}

bool implements(Checker *c, Type *v, Type *t, Str *cause) {
    Judgement j = {c, 0, v, t, false, cause};
    return judge(&j);
}

bool satisfies(Checker *c, Pos pos, Type *v, Type *constraint, Str *cause) {
    Judgement j = {c, pos, v, constraint, true, cause};
    return judge(&j);
}
