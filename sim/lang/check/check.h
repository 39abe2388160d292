// Type checking of packages: names, types, constants, initialisation order, and Go 1.23's own error texts.
#ifndef LANG_CHECK_CHECK_H
#define LANG_CHECK_CHECK_H

#include "lang/check/types.h"

enum { NEWEST_GO = 23 }; // language version go1.23

// The N of "go1.N", "1.N" or "go1.N.P"; -1 for anything else.
int go_minor_version(Str version);

// Who knows the sources of imported packages. NULL from `find` means that there is no such package.
typedef struct PackageFiles {
    VEC(Source *) files;
    bool library; // one of gostep's own packages: functions without body are natives
    int go_minor; // language version go1.N of its module; 0: the newest
} PackageFiles;

typedef struct Importer {
    void *context;
    const PackageFiles *(*find)(void *context, Arena *arena, SourceSet *sources, Str path);
    // What is said about an import that names nothing; NULL where find has everything
    Str (*missing)(void *context, Arena *arena, Str path);
    int go_minor; // language version of the main package; 0: the newest
    bool whole;   // gostep's own packages are checked whole, too, not just what can be reached
} Importer;

typedef struct Checked { // a whole program
    Package *main;
    VEC(Package *) packages; // imported before importing
    struct Universe *universe;
} Checked;

// What the checker leaves on the tree for the compiler, when there were no errors:
// - Every expression and type expression has mode and type. value: a constant, to be taken instead of evaluating the node;
//   what lies below it may still be untyped. Any other node has its final type, nil that of its place.
//   NOVALUE has type NULL, a call with several results a T_TUPLE; v, ok := x keeps the type of v on x.
// - IDENT: obj; also of defining names. SELECTOR: selector.sel; SEL_PACKAGE: obj. A builtin is called when the unparenthesised
//   fun has mode BUILTIN: obj->builtin. A conversion: fun has mode TYPE.
// - COMPOSITE_LIT: type is a pointer where &T was left out. The key of a struct's field has the field's type, no obj.
// - An operand whose type differs from its place's is converted there (to an interface, a channel's direction, a named type).
// - FIELD of a signature with a body, specs and FUNC_DECL: obj. clause.implicit, func_lit.info, func.info.
// - In generic code types mention type parameters. A constant may have the type of one: its value is as it is written, to be
//   converted for each type argument. A method of a type parameter's value: Selection.recv is the parameter, method NULL, iface_method
//   the index in its constraint's methods. Where a generic function is named: Node.instance (types.h).
//
// Checks main's files and, through the importer, everything they import. Errors go to diags; the result
// may be compiled only when there are none.
// Bodies of library functions are passed over, unless the importer wants them whole, and so what is not used in them.
Checked *check_program(
    Arena *arena, SourceSet *sources, const Files *main_files, const Importer *importer, Diagnostics *diags);

// Reads and checks a body that was passed over (FUNC_DECL.func.skipped), for the compiler, which has reached it.
void check_skipped(Arena *arena, SourceSet *sources, const Checked *checked, FuncInfo *info, Diagnostics *diags);
// The same for a program that extends the one info belongs to, which stays as it is: the function anew, in the arena.
FuncInfo *check_skipped_anew(
    Arena *arena, SourceSet *sources, const Checked *extended, const FuncInfo *info, Diagnostics *diags);

// The same program, for one more statement: what that adds lies in the arena, and nothing of the old program keeps any of it.
Checked *checked_extend(Arena *arena, const Checked *checked);
// Where a statement is typed: inside a function, whose constants, types and variables `objects` stand for. The variables are
// of `func`, so that the statement captures those that it uses.
typedef struct Around {
    FuncInfo *func;
    Objects objects;
} Around;

// One more statement, in a function of its own without parameters, of a program that was extended for it: of package main, or
// where `around` says. NULL after errors.
FuncInfo *check_statement(Arena *arena, SourceSet *sources, const Checked *checked, Node *statement,
    const Around *around, Diagnostics *diags);

#endif
