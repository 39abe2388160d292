// Copying the tree of a generic function for one instance of it.
#ifndef LANG_GEN_COPY_H
#define LANG_GEN_COPY_H

#include "lang/gen/gen.h"

typedef struct Copy {
    Gen *g;
    const FuncInfo *origin;
    Subst subst;
    Table nodes, objects, infos; // by the address of what was copied: its copy
} Copy;

// copy.c
Node *copy_node(Copy *c, Node *n); // NULL for NULL; one copy of each

// instance.c: what nodes refer to
Node *copy_begin(Copy *c, Node *n, bool *fresh); // fresh: parts and references are still those of n
Type *copy_type(Copy *c, Type *t);
Object *copy_object(Copy *c, Object *obj); // of a variable of the function; others are their own
FuncInfo *copy_info(Copy *c, FuncInfo *info);
Instance *copy_instance(Copy *c, const Instance *instance);
Selection *copy_selection(Copy *c, const Selection *sel, Str name);

#endif
