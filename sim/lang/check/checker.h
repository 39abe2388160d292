// What the files of the type checker share. The rules are the Go specification's; names, order of work and
// texts of errors follow Go 1.23's own checker as far as they can be seen from outside.
//
// Declarations are checked on demand, in any order: an object is white until its type is asked for, grey (with its
// index in Checker.path) while that is worked out, black afterwards. What needs finished types (function bodies, map
// keys, receivers, ...) waits in Checker.delayed. Expressions are checked into an Operand; an untyped one gets its final
// type from where it is used (convert.c), and then its nodes are told (update_type).
#ifndef LANG_CHECK_CHECKER_H
#define LANG_CHECK_CHECKER_H

#include "lang/check/check.h"
#include "lang/check/const.h"
#include "lang/check/generic.h"
#include "lang/check/types.h"

// One call of check_program: what all packages share.
typedef struct Session {
    Arena *arena;
    SourceSet *sources;
    Diagnostics *diags;
    Universe *universe;
    const Importer *importer;
    Checked *program;
    Table packages;  // path to Package
    bool aliases;    // some alias was declared
    Types types;     // every type made, to take the aliases out at the end
    Objects objects; // every object made
    Arena notes;     // of these two lists
} Session;

// Declaration of a package-level object or a method.
typedef struct DeclInfo {
    File *file;
    Objects lhs;       // var a, b = f(): all of them; else empty
    Node *type, *init; // of constants and variables
    bool inherited;    // init repeats an earlier constant declaration
    int iota;
    Node *spec;       // TYPE_SPEC
    Node *func;       // FUNC_DECL
    FuncInfo *holder; // lists function literals of init
    Objects deps;     // package-level objects that init or the body refers to
    Table seen;       // their names
    Objects methods;  // of a type, until they are added to it
    bool emitted;     // init order: already listed
} DeclInfo;

// Where checking is going on. Saved and restored around declarations and function bodies.
typedef struct Env {
    DeclInfo *decl; // package-level declaration; NULL outside
    File *file;
    Scope *scope;
    FuncInfo *func;        // innermost function body; NULL in package-level initialisers
    int iota;              // -1 outside constant declarations
    Pos error_pos;         // of the constant whose inherited expression is checked, else 0
    bool has_call_or_recv; // the expression contains a call or a receive: len of it is no constant
    bool in_type_params;   // a list of type parameters is being declared
} Env;

typedef struct Checker Checker;

// Work that waits for finished types.
typedef struct Action {
    void (*run)(Checker *c, const struct Action *action);
    void *what, *with;
    DeclInfo *decl;
    Pos pos;
    int iota;
} Action;

// A name of another package that a file took in with import . "path".
typedef struct DotImport {
    Scope *scope;
    Object *obj, *import;
} DotImport;

// An argument of print that Go's compiler refuses only after everything else was found right.
typedef struct Unprintable {
    Pos pos;
    Type *type;
} Unprintable;

struct Checker {
    Session *session;
    Arena *arena;
    Arena notes; // owned: the lists below, which nobody needs afterwards
    Universe *u;
    Package *pkg;
    bool failed;   // an error was reported in this package
    bool too_deep; // declarations needed each other without end
    Env env;
    VEC(Action) delayed;
    Objects path;          // grey objects
    Objects declared;      // package-level objects and methods, in source order
    VEC(Object *) imports; // OBJ_PACKAGE of every file
    VEC(DotImport) dot_imports;
    VEC(Node *) untyped; // expressions recorded while untyped
    Nodes interfaces;    // INTERFACE_TYPE
    VEC(Unprintable) unprintable;
    struct Instantiations *instantiations;
};

typedef struct Operand {
    Mode mode;
    Builtin builtin;
    Node *expr;
    Type *type;
    Const *value;    // MODE_CONST
    Types type_args; // of a generic function as an argument: the first type arguments, where the call finds the others
} Operand;

typedef VEC(Operand) Operands;

typedef enum ExprKind { EXPR_CONVERSION, EXPR_EXPRESSION, EXPR_STATEMENT } ExprKind; // may it stand as a statement?

// What the place of an expression gives to it.
typedef struct Wanted {
    Type *literal; // the type of a composite literal that leaves it out
    Type *func;    // the variable that it is assigned to has this function type,
    Str name;      // and this name
    bool generic;  // generic functions and types may stand here without arguments
} Wanted;

// Type arguments that stand at a called function, when they are not all.
typedef struct Given {
    Nodes nodes;
    Types types;
} Given;

// What an index gives.
typedef struct Indexed {
    Type *elem, *key; // key: of maps
    Mode mode;
    int64_t length; // -1: not known
} Indexed;

// Why an untyped operand cannot be converted.
typedef enum Refusal { ALLOWED, REFUSED, TRUNCATED, OVERFLOWS } Refusal;

// ---- message.c: texts of errors ----
// Formats: %o const Operand *, %t const Type *, %e const Node * as source, %n const Object * (name), %s const char *,
// %S Str, %d int, %l int64_t, %p Pos as file:line:col.
typedef struct Report {
    Buf text;
    Pos pos;
    int parts;
    size_t first; // bytes of the first part
} Report;

void error_at(Checker *c, Pos pos, const char *format, ...);
void report_add(Checker *c, Report *r, Pos pos, const char *format, ...); // later parts are lines of their own
void report_other(Checker *c, Report *r, const Object *other);            // "other declaration of x"
void report_close(Checker *c, Report *r);
Str message(Checker *c, const char *format, ...);
void add_cause(Checker *c, Str *cause, Str what); // a line in front of what *cause says; cause may be NULL
Pos operand_pos(const Operand *x);
void package_write_prefix(Buf *out, const Package *pkg, const Package *from);

// ---- check.c ----
Type *new_type(Checker *c, TypeKind kind); // children are the invalid type until they are set
Type *new_pointer(Checker *c, Type *elem);
Type *new_slice(Checker *c, Type *elem);
Object *new_object(Checker *c, ObjectKind kind, Str name, Pos pos, Type *type);
Object *new_var(Checker *c, VarRole role, Str name, Pos pos, Type *type);
Type *invalid_type(const Checker *c);
bool is_named(Str name, const char *text);
bool is_blank(Str name);
void later(Checker *c, Action action);
void run_delayed(Checker *c, int from);
bool version_allows(const Checker *c, int minor);
bool version_at(const Checker *c, Pos pos, int minor);        // in the file of pos
bool version_check(Checker *c, Pos pos, int minor, Str what); // reports "what requires go1.N or later"
Str version_hint(Checker *c, Pos pos);

void finish_untyped(Checker *c);
void check_prints(Checker *c);

// ---- added.c ----
void read_body(Checker *c, FuncInfo *info, DeclInfo *decl); // one that was passed over; delayed actions follow

// ---- finish.c ----
void finish_types(Session *s, int from); // those that were made from there on
void remove_aliases(Session *s);

// ---- resolve.c: objects of a package ----
void collect_objects(Checker *c);
void package_objects(Checker *c);
void unused_imports(Checker *c);
Package *import_package(Session *s, Str path);
int32_t bad_in_path(Str path);

// ---- cycle.c ----
enum { WHITE, BLACK, GREY }; // Object.color; GREY + i: at path[i]
void cycle_error(Checker *c, Object *const *cycle, int n, int start);
void grey_object(Checker *c, Object *obj); // asked for while it is being worked out
void valid_type(Checker *c, Type *named);  // valid_type.c: reports types that contain themselves
void interface_cycles(Checker *c);         // reports interfaces without name that refer to themselves

// ---- decl.c ----
void declare(Checker *c, Scope *scope, Node *ident, Object *obj); // "x redeclared in this block"
void object_check(Checker *c, Object *obj, Object *def);
void check_arity(Checker *c, Pos pos, const Nodes *names, const Nodes *values, bool constant, bool inherited);
void decl_stmt(Checker *c, const Nodes *specs);
void add_dependency(Checker *c, Object *to);
Type *method_type(Checker *c, Object *method); // checks its declaration if need be

// ---- typeparam.c ----
// Declares the parameters of a list in the current scope.
void collect_type_params(Checker *c, Types *params, const Nodes *list);
// Those that the type of a method's receiver names.
void receiver_type_params(Checker *c, FuncInfo *info, Node *recv);
// The receiver's type without pointer and arguments.
Node *receiver_base(Node *type, bool *pointer);

// ---- instantiate.c ----
// G[T1, T2]; NULL after an error.
Type *instantiated_type(Checker *c, Node *e, Object *def);
// The first of the arguments that does not satisfy its parameter's constraint, and why; -1: all do.
int unsatisfied(Checker *c, Pos pos, const Types *params, const Types *args, Str *cause);

// ---- mono.c: instances that need ever larger instances ----
// args: the expressions that were given, for their places; the others are at pos.
void record_instance(Checker *c, Pos pos, const Types *params, const Types *args, const Nodes *exprs);
void instantiation_cycles(Checker *c);

// ---- type_expr.c, type_literal.c, interface.c: type expressions ----
Type *check_type(Checker *c, Node *e);
Type *check_var_type(Checker *c, Node *e);
void valid_var_type(Checker *c, Node *e, Type *t);          // reports constraints
Type *check_defined_type(Checker *c, Node *e, Object *def); // def: the type name that e defines, or NULL
void set_defined(Object *def, Type *type);
void check_ident(Checker *c, Operand *x, Node *e, Object *def, bool want_type);
Type *check_generic_type(Checker *c, Node *e, Str *cause); // NULL, perhaps with a cause, when it is none
void struct_type(Checker *c, Type *t, Node *e);
void interface_type(Checker *c, Type *t, Node *e);
void implicit_interface(Checker *c, Type *t, Node *element);              // of a constraint
void func_type(Checker *c, Type *t, FuncInfo *info, Node *recv, Node *e); // info: NULL for a type alone

// ---- lookup.c: fields, methods, interfaces ----
typedef struct Lookup {
    const Field *field; // one of these three, or none
    Object *method;
    const Method *abstract; // of an interface
    VEC(int) path;          // embedded fields; then the field's, method's or abstract method's index
    bool indirect;          // a pointer was followed; with nothing found: needs a pointer receiver
    bool ambiguous;
} Lookup;

bool lookup_found(const Lookup *l);
Str lookup_name(const Lookup *l);
const Package *lookup_package(const Lookup *l);
// A defined pointer type has nothing.
Lookup lookup_direct(Checker *c, Type *t, bool addressable, Package *pkg, Str name, bool fold);
Lookup lookup_member(Checker *c, Type *t, bool addressable, Package *pkg, Str name, bool fold);
int field_index(const Type *struct_type, const Package *pkg, Str name, bool fold);
Str lookup_error(Checker *c, Type *t, Str name, const Lookup *other, bool literal);
Str interface_pointer_error(Checker *c, Type *t);
bool is_interface_pointer(Type *t);

// ---- implements.c: cause, unless NULL, is told why not ----
bool implements(Checker *c, Type *v, Type *t, Str *cause);
Str terms_text(Checker *c, const Term *terms, int n); // as Go's compiler writes them: packages with their whole paths
bool satisfies(Checker *c, Pos pos, Type *v, Type *constraint, Str *cause);
bool missing_method(Checker *c, Type *v, Type *t, bool all, Str *cause);
typedef struct MethodMatch { // when two methods are the same; without it, when their types are identical
    bool (*same)(void *context, Type *have, Type *want);
    void *context;
} MethodMatch;
bool missing_method_by(Checker *c, Type *v, Type *t, bool all, const MethodMatch *match, Str *cause);

// ---- expr.c and its neighbours ----
ExprKind raw_expr(Checker *c, Operand *x, Node *e, const Wanted *wanted);
void require_instance(Checker *c, Operand *x, const Wanted *wanted);
void check_expr(Checker *c, Operand *x, Node *e);
void check_expr_hint(Checker *c, Operand *x, Node *e, Type *hint);
void check_expr_for(Checker *c, Operand *x, Node *e, Type *variable, Str name); // variable: NULL where there is none
void check_generic_expr(Checker *c, Operand *x, Node *e);
void check_expr_or_type(Checker *c, Operand *x, Node *e, bool generic);
Operands check_exprs(Checker *c, const Nodes *list);
Operands check_argument(Checker *c, Node *e);
Operands check_multi(Checker *c, Node *e, bool comma_ok, bool *is_comma_ok);
void single_value(Checker *c, Operand *x);
bool use_exprs(Checker *c, const Nodes *list);
bool use_expr(Checker *c, Node *e);
bool use_lhs(Checker *c, Node *e);
void record_operand(Checker *c, const Operand *x);
void record(Checker *c, Node *e, Mode mode, Type *type, Const *value);
void update_type(Checker *c, Node *e, Type *type, bool final);

void check_unary(Checker *c, Operand *x, Node *e); // binary.c
void check_binary(Checker *c, Operand *x, Node *e, Node *lhs, Node *rhs, Op op);
void check_comparison(Checker *c, Operand *x, Operand *y, Op op, bool switch_case);
void match_types(Checker *c, Operand *x, Operand *y);
void check_overflow(Checker *c, Operand *x, Pos op_pos);
Pos operator_pos(const Node *e);                                      // elsewhere the start
void check_shift(Checker *c, Operand *x, Operand *y, Node *e, Op op); // shift.c
void check_func_lit(Checker *c, Operand *x, Node *e);                 // literal.c
bool check_composite(Checker *c, Operand *x, Node *e, Type *hint);
bool check_index_expr(Checker *c, Operand *x, Node *e); // index.c
void check_slice_expr(Checker *c, Operand *x, Node *e);
bool check_index(Checker *c, Node *e, int64_t max, int64_t *value); // value -1: not constant
bool valid_index(Checker *c, Operand *x, const char *what, bool allow_negative);
int64_t indexed_elements(Checker *c, const Nodes *elems, Type *elem, int64_t length);
void check_selector(Checker *c, Operand *x, Node *e, Object *def, bool want_type); // selector.c
Type *found_type(Checker *c, const Lookup *l);
ExprKind check_call(Checker *c, Operand *x, Node *e); // call.c
void check_arguments(Checker *c, Node *call, Type *func, Operands *args);
ExprKind check_builtin(Checker *c, Operand *x, Node *call);                              // builtin.c
bool builtin_min_max(Checker *c, Operand *x, Node *call, Operands *args, Builtin which); // builtin_number.c
bool builtin_complex(Checker *c, Operand *x, Node *call, Operands *args);
bool builtin_part(Checker *c, Operand *x, bool imag);
bool check_unsafe(Checker *c, Operand *x, Node *call, Operands *args); // unsafe.c
void check_conversion(Checker *c, Operand *x, Type *t);                // conversion.c
Type *larger_untyped(Type *x, Type *y);                                // convert.c; NULL: there is none
void convert_untyped(Checker *c, Operand *x, Type *t);
Type *implicit_type(Checker *c, Operand *x, Type *t, Const **value, Refusal *refusal); // NULL when refused
bool represent(Checker *c, Operand *x, Type *basic);                                   // reports
void type_assertion(Checker *c, Node *e, Operand *x, Type *t, bool type_switch);

// ---- call_generic.c: type arguments of generic functions ----
void instantiate_value(Checker *c, Operand *x, Node *index, const Wanted *wanted);
void instantiate_argument(Checker *c, Operand *x, Node *index);
bool instantiate_callee(Checker *c, Node *fun, Type **func, Given *given);
Type *instantiate_call(Checker *c, Node *call, Type *func, Types *formals, Operands *args, const Given *given);

// ---- type_param.c: operands whose type is a type parameter ----
bool is_param(const Type *t);
bool is_empty_param(Type *t); // no type satisfies it
bool is_generic_func(const Type *t);
bool all_are(Type *t, unsigned properties);  // type_is for each type that t admits
Terms admitted(Checker *c, Type *t);         // t itself, or its terms; one without type: not restricted to some
Type *term_under(const Terms *terms, int i); // NULL: no type
Type *pointer_base(Checker *c, const Operand *x);
bool index_type(Checker *c, const Operand *x, Indexed *to); // false: x cannot be indexed

// ---- assignable.c, assign.c ----
bool assignable(Checker *c, Operand *x, Type *t, Str *cause);
void assignment(Checker *c, Operand *x, Type *t, Str context); // t NULL: to _
void init_const(Checker *c, Object *obj, Operand *x);
void init_var(Checker *c, Object *obj, Operand *x, Str context);
void init_vars(Checker *c, Objects *lhs, const Nodes *rhs, Node *return_stmt);
void assign_var(Checker *c, Node *lhs, Node *rhs, Operand *x, Str context);
void assign_vars(Checker *c, const Nodes *lhs, const Nodes *rhs);
void short_var_decl(Checker *c, Node *stmt);
Str types_summary(Checker *c, Type *const *types, int n, bool variadic);

// ---- statements ----
void func_body(Checker *c, FuncInfo *info, DeclInfo *decl, int iota); // stmt.c
void check_stmt(Checker *c, Node *s);
void check_stmts(Checker *c, const Nodes *list);
void open_block(Checker *c);
void close_block(Checker *c);
void switch_stmt(Checker *c, Node *s); // switch.c
void type_switch_stmt(Checker *c, Node *s);
void select_stmt(Checker *c, Node *s);
void range_stmt(Checker *c, Node *s);                     // range.c
void open_loop_body(Checker *c, Node *stmt, Type *yield); // range_func.c: what follows belongs to the body's function
FuncInfo *returning_func(Checker *c); // whose results and deferred calls statements mean; NULL outside
void loop_body_returns(Checker *c);
void loop_body_branches(Checker *c, const Node *branch);
void loop_body_defers(Checker *c);
bool is_terminating(const Node *s, Str label); // returns.c
bool is_terminating_list(const Nodes *list);

// ---- usage.c: what the compiler wants to know of variables ----
void use_variable(Checker *c, Object *var); // captures
void mark_address(Node *x);                 // &x
void mark_compared(Node *x, Node *y);       // x == y
void mark_assigned(Node *lhs);
void unused_variables(Checker *c, Scope *scope);

void init_order(Checker *c);       // initorder.c
void check_directives(Checker *c); // directive.c
void check_large(Checker *c);      // too_large.c

#endif
