// Types, objects, scopes and constants: what the checker knows.
// Types of one compilation are compared with type_identical; named types are identical only to themselves.
#ifndef LANG_CHECK_TYPES_H
#define LANG_CHECK_TYPES_H

#include <gmp.h>

#include "base/table.h"
#include "lang/syntax/ast.h"

typedef enum TypeKind {
    T_INVALID,
    T_BOOL,
    T_INT,
    T_INT8,
    T_INT16,
    T_INT32,
    T_INT64,
    T_UINT,
    T_UINT8,
    T_UINT16,
    T_UINT32,
    T_UINT64,
    T_UINTPTR,
    T_FLOAT32,
    T_FLOAT64,
    T_COMPLEX64,
    T_COMPLEX128,
    T_STRING,
    T_UNSAFE_POINTER,
    T_UNTYPED_BOOL,
    T_UNTYPED_INT,
    T_UNTYPED_RUNE,
    T_UNTYPED_FLOAT,
    T_UNTYPED_COMPLEX,
    T_UNTYPED_STRING,
    T_UNTYPED_NIL,
    T_ARRAY,
    T_SLICE,
    T_STRUCT,
    T_POINTER,
    T_FUNC,
    T_INTERFACE,
    T_MAP,
    T_CHAN,
    T_TUPLE,
    T_NAMED,
    T_TYPE_PARAM, // its underlying type is itself; what it admits: generic.h
    T_UNION,      // of terms, as an element of a constraint: ~int | string
    T_ALIAS,      // lives only while checking, for the texts of errors: a checked program holds none
} TypeKind;

typedef struct Package Package;

typedef struct Field {
    Str name; // embedded: the type's name
    Type *type;
    Str tag;
    Package *pkg; // for unexported names
    Pos pos;
    int64_t offset; // amd64 layout, valid after type_size of the struct
    bool embedded;
} Field;
typedef VEC(Field) Fields;

typedef struct Method { // of an interface (complete, sorted by name)
    Str name;
    Package *pkg; // for unexported names
    Type *type;   // T_FUNC without receiver
    Pos pos;
} Method;
typedef VEC(Method) Methods;

typedef VEC(Type *) Types;
typedef VEC(Object *) Objects;
typedef VEC(FuncInfo *) FuncInfos;

typedef struct Term { // of a union: type, or with a tilde every type whose underlying type it is
    Type *type;
    bool tilde;
} Term;
typedef VEC(Term) Terms;

struct Type {
    TypeKind kind;
    bool complete;       // named types, structs and interfaces: underlying / fields / method set worked out
    int64_t size, align; // through type_size, type_align; align 0 until then
    // Named types: what type_comparable, type_strictly_comparable, type_has_pointers found: 0 not asked, 1 no, 2 yes.
    uint8_t comparable, strictly, pointers;
    int id; // index in Program.types; -1 until the compiler asks for it
    union {
        struct {
            Str name;
        } basic; // "int", "untyped float"; byte and rune are types of their own that are identical to uint8, int32
        struct {
            Type *elem;
            int64_t len;
        } array;
        struct {
            Type *elem;
        } slice, pointer;
        struct {
            Type *elem;
            ChanDir dir;
        } chan;
        struct {
            Type *key, *elem;
        } map;
        struct {
            Fields fields;
        } struct_;
        struct {
            Fields params, results;
            bool variadic;
            Types type_params; // of a generic function that is not instantiated; T_TYPE_PARAM
        } func;                // a variadic last parameter has its slice type
        // methods: the whole method set, sorted (exported first, then by name); own, embeds, embed_pos: as written
        struct {
            Methods methods;
            Types embeds;
            Methods own;
            VEC(Pos) embed_pos;
            Arena *arena;            // where iface_complete works it out
            struct Checker *checker; // hears what is wrong with it; NULL when complete, and for an instance's
            bool declared, any /* spelled any */;
            bool implicit;               // a constraint written without interface{}: [T ~int | string]
            const struct TypeSet *types; // which types it admits besides their methods, through type_set
        } iface;
        struct {
            Terms terms;
        } union_;
        struct {
            Types types;
            const Fields *fields; /* the results they come from, for their names */
        } tuple;
        // methods: OBJ_FUNC, declared order; rhs: the type as its declaration spells it, for the checker's cycles.
        // A generic type has params; an instance has origin (the generic type) and args, shares obj, and gets its underlying type
        // and methods when they are asked for (type_under, type_methods). outer: the function with type parameters around a
        // local type's declaration, whose every instance has a type of its own: one with outer_args (none: the function's own
        // parameters), whether or not the local type is generic itself.
        struct {
            Object *obj;
            Type *underlying;
            Objects methods;
            Type *rhs;
            bool valid, settling; // valid_type.c: contains no value of itself; that is being found out
            Types held;           // the parameters whose arguments a value of it contains
            Types params, args, outer_args;
            Type *origin;
            struct InstanceTable *table; // of an instance: who made it and expands it
            Pos pos;                     // of an instance: where it stands first in the source
            int weight;                  // of an instance: types in its arguments, and theirs; 0 of others
            bool open;                   // of an instance: type parameters occur in its arguments
            FuncInfo *outer;
        } named;
        struct {
            Object *obj;
            Type *constraint; // as written; an interface through type_constraint
            Type *wrapper;    // implicit interface around a constraint that is none
            int index;        // in the list that declares it
            Type *stands_for; // of a method's receiver: the parameter of the generic type
        } param;
        struct {
            Object *obj;
            Type *rhs;
        } alias;
    };
};

// Where a generic function is named (IDENT, or SELECTOR of a package's member) and instantiated: Node.instance. The node's type is
// the instantiated signature. args may mention type parameters of the function around it.
struct Instance {
    Types args;
};

// Immutable: the numbers' limbs lie in the arena (mpz_roinit_n), so there is nothing to clear and nothing may be assigned.
// A node's value fits the node's type: CONST_INT for integer types, CONST_FLOAT (already rounded) for float types.
typedef enum ConstKind {
    CONST_BOOL,
    CONST_STRING,
    CONST_INT,
    CONST_FLOAT /* rational */,
    CONST_COMPLEX,
    CONST_UNKNOWN /* after errors */
} ConstKind;
struct Const {
    ConstKind kind;
    bool truth;
    bool rounded; // CONST_FLOAT: too large for an exact fraction, kept to 512 bits
    int64_t scale,
        imag_scale; // the values are rat * 2^scale, imag * 2^imag_scale: 0 but for what is far outside float64
    Str str;
    mpz_t num; // CONST_INT
    mpq_t rat; // CONST_FLOAT, real part of CONST_COMPLEX
    mpq_t imag;
};

typedef enum __attribute__((packed)) ObjectKind {
    OBJ_PACKAGE,
    OBJ_CONST,
    OBJ_TYPE,
    OBJ_VAR,
    OBJ_FUNC,
    OBJ_LABEL,
    OBJ_BUILTIN,
    OBJ_NIL
} ObjectKind;
typedef enum VarRole { VAR_LOCAL, VAR_GLOBAL, VAR_PARAM, VAR_RESULT, VAR_RECEIVER, VAR_FIELD } VarRole;

typedef enum Builtin {
    BUILTIN_NONE,
#define BUILTIN(enumerator, name, nargs, variadic) BUILTIN_##enumerator,
#include "lang/check/builtins.def"
#undef BUILTIN
} Builtin;

struct Object {
    ObjectKind kind;
    bool used;
    Pos pos;
    Pos scope_from; // visible from here on (locals)
    uint32_t order; // of package-level declarations, from 1 in source order
    uint32_t color; // the checker's: 0 white, 1 black, more: grey, index into its path
    Str name;
    Package *pkg; // NULL in the universe
    Type *type;
    Node *decl;            // spec, FUNC_DECL, FIELD or defining IDENT
    Scope *scope;          // the scope that holds it
    struct DeclInfo *info; // the checker's: package-level declarations and methods
    union {
        Const *value; // OBJ_CONST
        Builtin builtin;
        struct {
            Package *package;
        } import; // OBJ_PACKAGE
        struct {
            VarRole role;
            FuncInfo *func;  // function that declares it; NULL for globals
            bool captured;   // used in a function nested in `func`
            bool addr_taken; // &x, x.ptrMethod(), x[:] of an array, also of x.f and x[i]: needs a heap cell
            bool reassigned; // assigned (also x.f = or x[i] =) anywhere after its declaration; a named result also
                             // by `return values`, a loop variable before go1.22 by the loop itself
            int addresses,
                compared; // how often its address is taken, and of these only to be compared with another variable's
            int id;       // free for the compiler
        } var;
        // OBJ_FUNC: functions and methods; recv: the named type of a method (the generic one for a generic type's method as
        // declared), ptr_recv: its receiver is *recv.
        // origin: of an instance's method, the generic type's method as declared (info is its); NULL otherwise.
        struct {
            FuncInfo *info;
            Object *origin;
            bool ptr_recv;
            Type *recv;
            int id;
        } func;
        struct {
            bool alias;
        } type_;
    };
};

// One function body: declaration or literal.
struct FuncInfo {
    Object *obj; // OBJ_FUNC; NULL for literals
    FuncInfo *
        outer; // for literals: enclosing function (NULL when in a package-level initialiser, whose InitStep.holder lists it)
    Node *node; // FUNC_DECL or FUNC_LIT
    Type *type; // T_FUNC
    Package *pkg;
    File *file;
    Scope *scope; // parameters and results; the body's blocks are inside
    Object *recv;
    Types type_params;       // of a generic function, or those that a method's receiver names: func (p *Pair[A, B]) m()
    Objects params, results; // blank and unnamed ones too (name "" or "_")
    Objects captures;        // variables of outer functions used here or in nested literals, in order of first use
    FuncInfos literals;      // directly nested, in source order (func1, func2, ...)
    // The body of a range statement over a function is a function of its own, whose node is the RANGE_STMT and whose type that of the
    // yield function. What returns in it and what it defers belong to the nearest function around it that is no such body: body_of.
    FuncInfo *body_of; // NULL for others
    FuncInfos bodies;  // of one that is none: those that belong to it, in source order (range1, range2, ...)
    Object *state;     // of a body: hidden variable of `outer`: how far its loop is
    Object *leaving,
        *defers; // hidden variables: where a body wants to go on after its loop; whose deferred calls. NULL: not needed
    bool has_defer, has_recover;
    int id;           // the compiler's: function id + 1
    Str name;         // the compiler's: "main.main.func1"
    Types *type_args; // the compiler's: of an instance of a generic function, which has a FuncInfo of its own
};

typedef enum SelectionKind {
    SEL_FIELD,
    SEL_METHOD /* x.f bound or called */,
    SEL_METHOD_EXPR /* T.f */,
    SEL_PACKAGE
} SelectionKind;

struct Selection {
    SelectionKind kind;
    Object *method;             // concrete method; NULL for fields and interface methods
    Type *recv;                 // type of x (or T)
    VEC(int) path;              // embedded fields to walk, then (SEL_FIELD) the field itself
    int iface_method;           // index in the interface's sorted methods; -1 otherwise
    bool indirect;              // a pointer was followed on the path
    bool auto_addr, auto_deref; // receiver is &x or *x at the end of the path
    Type *type;                 // field type, or function type without (METHOD) / with (METHOD_EXPR) the receiver
};

struct Scope {
    Scope *outer;
    VEC(Object *) objects; // in order of declaration; lookup by name through scope_lookup
    Table table;           // of scopes with many objects
    VEC(Scope *) inner;    // blocks inside; function literals' scopes too
    bool is_func;
    FuncInfo *func;
};

struct Package {
    Str path, name;
    Scope *scope;
    VEC(File *) files;
    VEC(Package *) imports; // direct, sorted by path
    VEC(FuncInfo *) funcs;  // all declared functions and methods (init and blank ones too), in source order
    VEC(Object *) inits;    // init functions in order
    // Package variables in initialisation order; blank ones have no place in lhs' scope but are listed. holder->literals:
    // function literals directly in rhs. Variables without initialiser are not listed.
    struct InitStep {
        VEC(Object *) lhs;
        Node *rhs;
        FuncInfo *holder;
    } * init_order;
    int n_init;
    bool fake, checked, library;
    bool failed;  // it has errors, or what it imports has
    bool outline; // bodies of its functions are read when something reaches them
    int go_minor; // language version go1.N
};

// The predeclared types belong to a Universe that is made for each compilation, since a Type caches its layout.
typedef struct Universe {
    Type *basic[T_ARRAY];            // by TypeKind
    Type *error, *any, *byte, *rune; // byte and rune are the uint8 and int32 objects' alias spellings
    Type *comparable, *empty;        // empty: interface{}
    Object *iota;
    Package *unsafe;
    Scope *scope;
    struct InstanceTable *instances; // generic.c: instances of types, each made once
} Universe;
Universe *universe_open(Arena *a);
// The same types; new instances of generic ones lie in the arena.
Universe *universe_extend(Arena *a, const Universe *u);

// types.c
enum { // properties of a basic type
    IS_BOOLEAN = 1,
    IS_INTEGER = 2,
    IS_UNSIGNED = 4,
    IS_FLOAT = 8,
    IS_COMPLEX = 16,
    IS_STRING = 32,
    IS_UNTYPED = 64,
    IS_NUMERIC = IS_INTEGER | IS_FLOAT | IS_COMPLEX,
    IS_ORDERED = IS_INTEGER | IS_FLOAT | IS_STRING,
    IS_CONSTANT = IS_BOOLEAN | IS_NUMERIC | IS_STRING, // types that constants may have
};
Type *type_new(Arena *a, TypeKind kind);
Type *type_pointer(Arena *a, Type *elem);
Type *type_slice(Arena *a, Type *elem);
bool type_identical(const Type *a, const Type *b);
bool type_identical_untagged(const Type *a, const Type *b); // struct tags ignored
Type *type_unalias(Type *t);
Type *type_under(Type *t);                  // underlying type
bool type_is(Type *t, unsigned properties); // the underlying type is basic and has one of the properties
bool type_is_kind(Type *t, TypeKind kind);  // of the underlying type
bool type_valid(const Type *t);
bool type_pending(const Type *under); // what type_under gives for a type that is not known yet
bool type_named(const Type *t);       // predeclared, defined or parameter
bool type_has_nil(Type *t);
bool type_comparable(Type *t);            // == is defined (interfaces: always)
bool type_strictly_comparable(Type *t);   // and never panics
void iface_complete(Type *iface);         // works out method set and type set
Type *type_default(Universe *u, Type *t); // of an untyped constant; other types are their own
Type *type_deref(Type *t, bool *pointer); // *T to T; a defined pointer type stays as it is
bool name_exported(Str name);

// layout.c
Object *addressed_variable(Node *x); // of x = &variable; else NULL (usage.c)
int64_t type_size(Type *t);          // bytes on amd64; -1: larger than memory
int64_t type_align(Type *t);
bool type_size_known(Type *t); // not while the type, or one in it, is being declared
bool type_has_pointers(Type *t);

// type_text.c
Str type_text(Arena *a, const Type *t, const Package *from); // as in compile errors: names of `from` without package
void type_write(Buf *out, const Type *t, const Package *from);
void type_write_spaced(
    Buf *out, const Type *t, const Package *from); // "struct { x int }", "interface {}", as Go's back end prints
void type_write_signature(Buf *out, const Type *func, const Package *from, bool names); // "(x int) string"

// range_func.c
bool branch_leaves_body(const Node *branch, const FuncInfo *info); // out of the loop over a function whose body info is

// scope.c
Scope *scope_open(Arena *a, Scope *outer, FuncInfo *func);
Object *scope_lookup(const Scope *s, Str name);        // this scope only
Object *scope_find(Scope *s, Str name, Scope **where); // this and the outer scopes; where may be NULL
Object *scope_insert(Arena *a, Scope *s, Object *obj); // the object that has the name already, or NULL

#endif
