// Inside the compiler: the state of one compilation, and what its files offer each other that is no one function's.
#ifndef LANG_GEN_GEN_H
#define LANG_GEN_GEN_H

#include "lang/gen/compile.h"
#include "lang/check/const.h"
#include "lang/check/generic.h"

typedef struct Gen Gen;
typedef struct Fn Fn; // fn.h

typedef enum FuncKind {
    FN_DECL,
    FN_LITERAL,
    FN_NATIVE,      // a native function as a value: calls it
    FN_METHOD,      // a method with its receiver in one word, as interfaces call it; or through embedded fields
    FN_BOUND,       // closure of a method value
    FN_METHOD_EXPR, // T.m as a function
    FN_BUILTIN,     // a deferred or started builtin
    FN_ENTRY,
    FN_PACKAGE_INIT,
    FN_INIT_STEP, // of a package with lazy variables
    FN_THUNK,     // of package reflect
} FuncKind;

// A method of a type's method set.
typedef struct MethodEntry {
    Str name;
    Package *pkg;     // for unexported names
    Type *type;       // function type without receiver
    Object *method;   // concrete; NULL: of an embedded interface
    int iface_method; // index there
    VEC(int) path;    // embedded fields to walk
    int func;         // as an interface calls it; -1: not asked for yet
    bool exported;
} MethodEntry;

typedef VEC(MethodEntry) MethodSet;

// What a function id stands for.
typedef struct FuncTask {
    FuncKind kind;
    FuncInfo *info; // DECL, LITERAL, NATIVE
    Type *recv;     // METHOD, BOUND, METHOD_EXPR: the receiver's type; THUNK: the signature
    Thunk thunk;
    MethodEntry method;
    Node *call;                  // BUILTIN: the call
    const struct InitStep *step; // INIT_STEP
    Package *pkg;
    Str name;
    Fn *outer; // not used after the task was made
} FuncTask;

typedef struct TypeMeta { // beside each RType
    Type *type;
    MethodSet *methods;
    bool in_interface; // values of this type can be inside interfaces
} TypeMeta;

typedef struct StringSlot {
    Str text;
    int id;
} StringSlot;

struct Gen {
    Arena *arena;
    SourceSet *sources; // of the program that is made
    const Checked *checked;
    Diagnostics *diags;
    VEC(Instr) code;
    VEC(Span) spans;
    VEC(FuncTask) tasks; // by function id
    VEC(Func) funcs;
    int *made, made_cap, n_made; // hash of tasks without source to ids
    VEC(RType) types;
    VEC(TypeMeta) meta;
    int *type_table, type_table_cap; // hash of types to ids
    VEC(Itab) itabs;
    struct ItabPair {
        int iface, type, itab;
    } * itab_table; // hash; type 0: free
    int itab_table_cap, n_pairs;
    VEC(uint64_t) consts;
    Table const_ids; // 8 bytes -> id + 1
    VEC(Str) strings;
    Table string_ids; // text -> id + 1
    VEC(Str) natives;
    Table native_ids;
    Table instances; // of generic functions, by function and arguments: FuncInfo
    Table anew;      // in a program that extends: functions whose bodies the old one did not read, by the old FuncInfo
    VEC(Global) globals; // addr: offset from the start of the globals until the image is laid out
    VEC(Object *) global_objects;
    int old_globals; // of the program that is extended
    uint64_t globals_size;
    Table iface_method_names; // names that some interface type has
    VEC(int) ifaces;          // ids of interface types with methods
    Type *basics[T_ARRAY];
    Type *any;
    bool grew;     // something was added that may make more methods reachable
    bool reflects; // the program has package reflect, through which values reach other types (thunk.c)
    bool reflect_methods, reflect_calls, reflect_makes; // it can find methods, call functions, make them
    uint32_t old_code;                                  // of an extended program: what is in place already
    int old_types, old_itabs, old_funcs, old_strings;
    struct Layout { // offsets from STATIC_BASE, and room that extensions may fill
        uint64_t types, itabs, funcvals, smalls, strings, globals, size;
        uint64_t strings_used;
    } at;
    VEC(StringConst) string_at;
};

static inline uint64_t hash_mix(uint64_t h, uint64_t v) {
    return (h ^ v) * 0x9e3779b97f4a7c15u + (h >> 29);
}

// slots.c: shapes of types
Width type_width(Type *t);        // in a slot of its own
Width type_memory_width(Type *t); // in memory: W_WORDS only for what no single scalar load can carry
bool type_boxed(Type *t);         // slots hold the address of a value of t: W_BOX
int type_slots(Type *t);
bool type_is_iface(Type *t);
const Methods *iface_methods(Type *t);      // of an interface type
bool type_is_direct(Type *t);               // pointer-shaped: an interface's data word holds it
void type_nature(Type *t, uint8_t *nature); // one byte for each slot
void type_words(Type *t, uint8_t *words);   // one byte for each word in memory; sets those of pointers

// instance.c
FuncInfo *func_instance(Gen *g, FuncInfo *origin, const Types *args);
FuncInfo *info_of_func(
    Gen *g, const Object *func, const Instance *instance); // instance: of the node that names it, or NULL

// task.c, func.c, func_name.c
int func_of_info(Gen *g, FuncInfo *info);       // function id; a wrapper for natives
int func_of_object(Gen *g, const Object *func); // not generic, or a method
int func_of_name(Gen *g, const Node *n);        // the function that an IDENT or SELECTOR names
int func_task(Gen *g, FuncTask task);           // of what is made: neither DECL, LITERAL nor NATIVE
int native_id(Gen *g, const FuncInfo *info);
bool info_is_native(const FuncInfo *info);
Str func_name(Gen *g, const FuncInfo *info);
Str func_made_name(Gen *g, const FuncTask *t); // of what is made for a method
void func_compile(Gen *g, int id);

// init.c
bool init_waits(const FuncTask *t);       // an init function that is compiled when all that is named is known
bool init_settle(Gen *g);                 // tasks for variables that are named now; whether there were new ones
const Object *init_missing(const Gen *g); // a lazy variable that only an extension names; NULL: none

// vars.c, closure.c
int global_of(Gen *g, Object *obj);                 // index in g->globals
bool global_named(const Gen *g, const Object *obj); // whether something compiled names the variable
Type *closure_type(Gen *g, FuncInfo *info);         // struct { F uintptr; captures }

// rtypes.c, rtype_name.c, methods.c
int rtype(Gen *g, Type *t);
uint64_t type_hash(Type *t); // the same for identical types
int rtype_basic(Gen *g, TypeKind kind);
Type *basic_type(Gen *g, TypeKind kind);
void rtype_name(Buf *out, Type *t);
void rtype_in_interface(Gen *g, Type *t);
Str package_path(Str name, const Package *pkg); // "" for exported names
int itab(Gen *g, Type *iface, Type *t);
MethodSet *method_set(Gen *g, Type *t);
MethodEntry *method_find(Gen *g, Type *t, Str name, const Package *pkg);
int method_func(Gen *g, Type *t, MethodEntry *m);
bool methods_settle(Gen *g); // asks for what became reachable; true when something did
void methods_finish(Gen *g); // fills the method tables and the itabs

// thunk.c: what package reflect needs
void reflect_open(Gen *g);
void reflect_reach(Gen *g, Type *t); // t can be in an interface: what reflection makes of it can be too
void reflect_notice(Gen *g);         // which of reflect's doors the compiled code uses
void reflect_thunks(Gen *g);

// compile.c, extend.c
const Gen *compiled_gen(const Program *p);
void gen_extend(Gen *g, const Gen *old, Arena *arena, Diagnostics *diags);
// typed: NULL, or what else is wanted of a statement that captures variables.
Program *compile_statement(Arena arena, SourceSet sources, const Program *old, const Checked *extended, FuncInfo *info,
    int *func, TypedLine *typed, Diagnostics *diags);
SourceSet extended_sources(const SourceSet *old, Arena *a); // extend.c
void extension_tell(Diagnostics *to, const Diagnostics *found);
void typed_layout(Gen *g, FuncInfo *info, TypedLine *typed);

// image.c
void image_build(Gen *g, Program *p);

#endif
