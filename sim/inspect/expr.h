// What an expression typed by a viewer or a lesson is made of while it is being worked out.
#ifndef INSPECT_EXPR_H
#define INSPECT_EXPR_H

#include "inspect/views.h"

// A value. Constants of the expression have no type yet: then only `kind` says what they are, int64, float64, string (as Go header of
// `text`), bool or invalid (nil).
typedef struct Operand {
    bool ok;
    int type; // 0: untyped, or a type that the program does not have
    Kind kind;
    Addr at;              // 0: not addressable
    const uint8_t *bytes; // in memory layout
    Str text;             // untyped strings
    int64_t i;            // untyped integers, runes and bools
    double f;             // untyped floats
} Operand;

typedef struct Expr {
    Arena *arena;
    const World *w;
    const G *g; // NULL: package variables only
    Frame frame;
    Str text;
    size_t at, token_at; // behind the current token, its beginning
    int token;           // character of an operator, or one of TOKEN_*
    Str word;            // text of the token
    Str problem;
    int nesting;
} Expr;

enum {
    TOKEN_END,
    TOKEN_NAME = 256,
    TOKEN_NUMBER,
    TOKEN_STRING,
    TOKEN_RUNE,
    TOKEN_OPERATOR /* of two or more characters */
};

void expr_next(Expr *e);          // expr_scan.c: the next token
Operand literal_operand(Expr *e); // of the current token

Operand expr_fail(Expr *e, const char *format, ...) __attribute__((format(printf, 2, 3)));

// expr_ops.c
Operand operand_at(Expr *e, int type, Addr at, const uint8_t *bytes);
Operand operand_int(int64_t i);
Operand operand_bool(const Expr *e, bool b);
Operand operand_binary(Expr *e, Str op, Operand x, Operand y);
Operand operand_unary(Expr *e, char op, Operand x);
Operand value_as(Expr *e, Operand x, int type); // an untyped constant given a type
bool operand_integer(const Expr *e, Operand x, int64_t *i);
bool values_equal(const World *w, int type, const uint8_t *a, const uint8_t *b, int depth);
int rtype_named(const World *w, const char *name);

// expr_parts.c: what stands behind an operand
Operand operand_field(Expr *e, Operand x, Str name);
Operand operand_index(Expr *e, Operand x, Operand index);
Operand operand_slice(Expr *e, Operand x, Operand low, Operand high); // absent ones are not ok
Operand operand_deref(Expr *e, Operand x);
Operand operand_length(Expr *e, Operand x, bool capacity);
Operand operand_assert(Expr *e, Operand x, Str type);

#endif
