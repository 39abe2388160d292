// What instance.c and subst.c know of each other.
#ifndef LANG_CHECK_INSTANCE_H
#define LANG_CHECK_INSTANCE_H

#include "lang/check/generic.h"

typedef struct InstanceTable InstanceTable;

Arena *instance_arena(const InstanceTable *table);
Type *instance_new_type(InstanceTable *table, TypeKind kind);
// The instance of a local type for arguments of the function around it. args: its own, if it is generic.
Type *instance_local(Universe *u, Type *origin, const Types *outer_args, const Types *args);
int type_weight(const Type *t); // types that it is made of, those of an instance's arguments too
bool type_too_heavy(const Type *t);
// What the parameters of the function around a local type stand for.
const Types *instance_outer_args(const Type *t);
// Works out what the instance is underneath, if its origin is known already.
void instance_expand(Type *named);
// Gives an instance's method its type, if the origin's method has one.
void instance_method_type(Object *method);

#endif
