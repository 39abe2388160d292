// Type parameters, the sets of types that constraints admit, instances, and substitution.
//
// A generic declaration is checked once, with its type parameters as types. An instance of a type is a T_NAMED of its own, made once for
// each list of identical arguments, so that named types stay identical only to themselves. Generic functions keep one typed tree;
// whoever compiles an instance of one asks type_subst what each type of the tree stands for.
#ifndef LANG_CHECK_GENERIC_H
#define LANG_CHECK_GENERIC_H

#include "lang/check/types.h"

// ---- type sets: https://go.dev/ref/spec#General_interfaces ----

typedef struct TypeSet {
    bool all;        // no element restricts it: every type (terms is empty)
    bool comparable; // comparable is embedded
    Terms terms;     // disjoint; empty and not `all`: no type
} TypeSet;

// The constraint of a type parameter as an interface: `~int | string` is wrapped in one.
Type *type_constraint(Type *param);
// Of an interface, or of a type parameter its constraint's.
const TypeSet *type_set(Arena *a, Type *t);
// Whether `holds` is true of each type that t admits (its term's type and that one's underlying type); for a t that is no type parameter,
// of t itself. A parameter without terms is asked once with NULL for both.
bool type_set_all(Arena *a, Type *t, bool (*holds)(void *context, Type *type, Type *under), void *context);
// The core type: https://go.dev/ref/spec#Core_types. Underlying type of what is no type parameter; NULL where there is none.
Type *type_core(Arena *a, Type *t);
// The same for append, copy, index and range, where []byte and string together count as a string.
Type *type_core_or_string(Arena *a, Universe *u, Type *t);
bool type_has_params(const Type *t); // a type parameter occurs in it

// ---- instances ----

bool type_generic(const Type *t); // a generic type without arguments
// The instance of a generic (or, with the arguments of the functions around it, local) type. One for each list of identical arguments.
Type *type_instance(Arena *a, Universe *u, Type *origin, const Types *args);
// OBJ_FUNC: for an instance, its origin's methods with the arguments put in; func.origin leads back.
const Objects *type_methods(Type *named);

// ---- substitution ----

typedef struct Subst {
    Arena *arena;
    Universe *universe;
    const Types *params, *args; // equally many
} Subst;
// The type with each of the parameters replaced. The same pointer when there is nothing to replace.
Type *type_subst(const Subst *s, Type *t);

#endif
