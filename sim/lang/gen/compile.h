// From the checked tree to register code and debug tables.
#ifndef LANG_GEN_COMPILE_H
#define LANG_GEN_COMPILE_H

#include "lang/check/check.h"
#include "lang/program.h"

// sources and arena move into the Program. NULL when a limit of the machine is passed, with diags and a copy of the sources (unless that
// is NULL). Only functions that main, the initialisers, and types' methods can reach are compiled.
Program *compile_program(
    Arena arena, SourceSet sources, const Checked *checked, Diagnostics *diags, SourceSet *sources_for_errors);

// Scan, parse, check, compile. NULL after errors, which are in diags. The files' texts are copied.
Program *program_compile(const Str *paths, const Str *texts, int n, const Importer *importer, Diagnostics *diags,
    SourceSet *sources_for_errors);

// The same up to the checker, for any package: what is wrong is in diags.
void program_check(const Str *paths, const Str *texts, int n, const Importer *importer, Diagnostics *diags,
    SourceSet *sources_for_errors);

// A program that contains all of `old` (same ids and addresses) and one more function that runs `statement` in the scope of package main.
// NULL after errors. Both programs stay usable; the new one refers to the old one's tables.
Program *program_extend(const Program *old, Str statement, const Importer *importer, int *func, Diagnostics *diags);

// What a line typed into a frame needs: a record {code address, address of a variable's cell, ...} as its closure.
typedef struct TypedVar {
    int var;         // index in the function's variables
    uint32_t offset; // in the record
    bool assigned;   // the line may have changed it
} TypedVar;

typedef struct TypedLine {
    int func;
    int record;            // type of the record
    int value;             // type of the expression that the line is; 0: a statement
    uint32_t value_offset; // in the record: address of a cell for the expression's value
    const TypedVar *vars;  // in the new program's arena
    int n_vars;
    const struct Line *line; // while it is compiled
} TypedLine;

// The same for a statement or an expression in the scope of function `func` of old, as it is at pc.
Program *program_extend_at(const Program *old, int func, uint32_t pc, Str line, TypedLine *typed, Diagnostics *diags);

#endif
