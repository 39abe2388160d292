// Type inference: which type arguments a call or use of a generic function leaves out
// (https://go.dev/ref/spec#Type_inference, https://go.dev/ref/spec#Type_unification).
#ifndef LANG_CHECK_INFER_H
#define LANG_CHECK_INFER_H

#include "lang/check/checker.h"

// ---- unify.c: makes two types equal by finding what type parameters stand for ----

enum {                // how far types may differ; 0: as in an assignment, at every depth
    UNIFY_ASSIGN = 1, // as in an assignment, but element types must be identical
    UNIFY_EXACT = 2,
};

// Parameters that must be equal share a slot; it holds what they stand for, NULL while nothing is known.
typedef struct Unifier {
    Checker *checker;
    const Types *params;
    int *slot_of; // by index in params
    Type **slots;
    int depth;
    bool by_methods; // interfaces unify with whatever has their methods: since Go 1.21
} Unifier;

Unifier unifier_open(Checker *c, const Types *params, const Types *known);
bool unify(Unifier *u, Type *x, Type *y, unsigned mode);
Type *unified(const Unifier *u, int param);
void unify_set(Unifier *u, int param, Type *type);
int unify_unknown(const Unifier *u); // parameters nothing is known of

int param_index(const Types *params, const Type *t); // -1: t is none of them
bool type_mentions(Checker *c, const Types *params, Type *t);

// ---- infer.c ----

typedef struct Inference {
    Pos pos;        // where the call or the function stands
    Types params;   // type parameters to find arguments for
    Types args;     // as many: those that are written, NULL for the others; all of them in the end
    Types formals;  // types of the function's parameters
    Operands given; // what is passed for them
    bool reverse;   // a function is assigned to a variable, which stands here as the argument
    Pos error_pos;
    Str error; // why it failed; empty when that was reported before
} Inference;

bool infer(Checker *c, Inference *in);
// Type parameters of their own for one use, so that a function may call itself with its own.
Types rename_params(Checker *c, const Types *params);
Type *replace_params(Checker *c, const Types *params, const Types *args, Type *t); // NULL among args: stays

#endif
