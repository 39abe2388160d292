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

// A parameter without constraint yet; until it has one it admits every type.
Type *type_param(Arena *a, Object *obj, int index);
void type_constrain(Type *param, Type *constraint);
// The constraint of a type parameter as an interface: `~int | string` is wrapped in one.
Type *type_constraint(Type *param);
// What says which methods a value of type t has: the underlying interface, or a type parameter's constraint; NULL: neither.
Type *type_interface(Type *t);
// Of an interface, or of a type parameter its constraint's.
const TypeSet *type_set(Type *t);
// Whether `holds` is true of each type that t admits (its term's type and that one's underlying type); for a t that is no type parameter,
// of t itself. A parameter without terms is asked once with NULL for both.
bool type_set_all(Type *t, bool (*holds)(void *context, Type *type, Type *under), void *context);
// The core type: https://go.dev/ref/spec#Core_types. Underlying type of what is no type parameter; NULL where there is none.
Type *type_core(Type *t);
// The same for append, copy, index and range, where []byte and string together count as a string.
Type *type_core_or_string(Universe *u, Type *t);

// ---- parts.c ----
typedef bool (*TypeTest)(void *context, Type *t);
// Whether `holds` is true of each type that t is made of: elements, fields, parameters, terms, type arguments.
bool type_parts_all(const Type *t, TypeTest holds, void *context);
bool type_has_params(const Type *t); // a type parameter occurs in it

// What an interface's element admits; *limit is set when it is a union of too many terms.
TypeSet type_set_of_element(Arena *a, Type *element, bool *limit);
TypeSet type_set_meet(Arena *a, const TypeSet *x, const TypeSet *y); // the types that are in both
bool type_set_within(const TypeSet *x, const TypeSet *y);            // every term of x lies in one of y's
bool type_set_includes(const TypeSet *set, Type *t);                 // t is of one of its terms
bool terms_disjoint(const Term *x, const Term *y);                   // no type is of both

// ---- instances: instance.c ----

// The instances of a compilation lie in its arena. An extension of it has a table of its own, in its own arena, in front of `outer`,
// which stays as it is.
struct InstanceTable *instance_table(Arena *a, Universe *u, const struct InstanceTable *outer);
// Types that substitution makes are listed there from now on; NULL: nowhere.
void instance_table_list(struct InstanceTable *table, Types *made);
// A generic type whose instances have grown so large that nobody should go on with them; NULL: there is none.
const Object *instance_too_large(const struct InstanceTable *table);
// The arena's owner keeps it elsewhere from now on.
void instance_table_move(struct InstanceTable *table, Arena *a);

bool type_generic(const Type *t); // a generic type without arguments
// The instance of a generic type. One for each list of identical arguments.
Type *type_instance(Universe *u, Type *origin, const Types *args);
// OBJ_FUNC: for an instance, its origin's methods with the arguments put in; func.origin leads back. While types are being declared a
// method's type may still be missing (NULL).
const Objects *type_methods(Type *named);

// ---- substitution: subst.c ----

// What is made lies in the arena of the universe's instance table. An interface that comes out of it is whole after iface_complete.
typedef struct Subst {
    Universe *universe;
    const Types *params, *args; // equally many
} Subst;
// The type with each of the parameters replaced. The same pointer when there is nothing to replace.
Type *type_subst(const Subst *s, Type *t);

#endif
