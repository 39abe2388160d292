// The predeclared identifiers and package unsafe (Go specification, sections "Predeclared identifiers", "Package unsafe").
#include "lang/check/const.h"
#include "lang/check/generic.h"

static const struct {
    TypeKind kind;
    const char *name;
    bool declared; // has a name in the universe scope
} basics[] = {
    {T_INVALID, "invalid type", false},
    {T_BOOL, "bool", true},
    {T_INT, "int", true},
    {T_INT8, "int8", true},
    {T_INT16, "int16", true},
    {T_INT32, "int32", true},
    {T_INT64, "int64", true},
    {T_UINT, "uint", true},
    {T_UINT8, "uint8", true},
    {T_UINT16, "uint16", true},
    {T_UINT32, "uint32", true},
    {T_UINT64, "uint64", true},
    {T_UINTPTR, "uintptr", true},
    {T_FLOAT32, "float32", true},
    {T_FLOAT64, "float64", true},
    {T_COMPLEX64, "complex64", true},
    {T_COMPLEX128, "complex128", true},
    {T_STRING, "string", true},
    {T_UNSAFE_POINTER, "Pointer", false},
    {T_UNTYPED_BOOL, "untyped bool", false},
    {T_UNTYPED_INT, "untyped int", false},
    {T_UNTYPED_RUNE, "untyped rune", false},
    {T_UNTYPED_FLOAT, "untyped float", false},
    {T_UNTYPED_COMPLEX, "untyped complex", false},
    {T_UNTYPED_STRING, "untyped string", false},
    {T_UNTYPED_NIL, "untyped nil", false},
};

enum { BLACK = 1 };

static Object *declare(Arena *a, Scope *scope, ObjectKind kind, const char *name, Type *type) {
    Object *obj = ARENA_NEW(a, Object);
    obj->kind = kind;
    obj->name = str_from(name);
    obj->type = type;
    obj->color = BLACK;
    obj->used = true;
    scope_insert(a, scope, obj);
    return obj;
}

static Type *basic_type(Arena *a, TypeKind kind, const char *name) {
    Type *t = type_new(a, kind);
    t->basic.name = str_from(name);
    t->complete = true;
    return t;
}

static Type *empty_interface(Arena *a) {
    Type *t = type_new(a, T_INTERFACE);
    t->complete = t->iface.declared = true;
    return t;
}

static void declare_basics(Arena *a, Universe *u) {
    for (size_t i = 0; i < sizeof basics / sizeof *basics; i++) {
        Type *t = basic_type(a, basics[i].kind, basics[i].name);
        u->basic[basics[i].kind] = t;
        if (basics[i].declared)
            declare(a, u->scope, OBJ_TYPE, basics[i].name, t);
    }
    u->byte = basic_type(a, T_UINT8, "byte");
    u->rune = basic_type(a, T_INT32, "rune");
    declare(a, u->scope, OBJ_TYPE, "byte", u->byte);
    declare(a, u->scope, OBJ_TYPE, "rune", u->rune);
}

static Type *declare_named(Arena *a, Universe *u, const char *name, Type *underlying) {
    Type *t = type_new(a, T_NAMED);
    t->named.underlying = t->named.rhs = underlying;
    t->named.obj = declare(a, u->scope, OBJ_TYPE, name, t);
    t->complete = true;
    return t;
}

static void declare_interfaces(Arena *a, Universe *u) {
    u->empty = empty_interface(a);
    u->any = empty_interface(a);
    u->any->iface.any = true;
    declare(a, u->scope, OBJ_TYPE, "any", u->any)->type_.alias = true;
    Type *func = type_new(a, T_FUNC);
    vec_push(a, &func->func.results, (Field){.type = u->basic[T_STRING]});
    Type *error = empty_interface(a);
    vec_push(a, &error->iface.own, (Method){.name = STR("Error"), .type = func});
    vec_push(a, &error->iface.methods, error->iface.own.at[0]);
    u->error = declare_named(a, u, "error", error);
    Type *comparable = empty_interface(a);
    TypeSet *set = ARENA_NEW(a, TypeSet);
    *set = (TypeSet){.all = true, .comparable = true};
    comparable->iface.types = set;
    u->comparable = declare_named(a, u, "comparable", comparable);
}

static void declare_values(Arena *a, Universe *u) {
    declare(a, u->scope, OBJ_CONST, "true", u->basic[T_UNTYPED_BOOL])->value = const_bool(a, true);
    declare(a, u->scope, OBJ_CONST, "false", u->basic[T_UNTYPED_BOOL])->value = const_bool(a, false);
    u->iota = declare(a, u->scope, OBJ_CONST, "iota", u->basic[T_UNTYPED_INT]);
    u->iota->value = const_int(a, 0);
    declare(a, u->scope, OBJ_NIL, "nil", u->basic[T_UNTYPED_NIL]);
}

static void declare_builtins(Arena *a, Universe *u) {
    static const char *const names[] = {
#define BUILTIN(enumerator, name, nargs, variadic) name,
#include "lang/check/builtins.def"
#undef BUILTIN
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        bool of_unsafe = name_exported(str_from(names[i]));
        Scope *scope = of_unsafe ? u->unsafe->scope : u->scope;
        Object *obj = declare(a, scope, OBJ_BUILTIN, names[i], u->basic[T_INVALID]);
        obj->builtin = (Builtin)(i + 1);
        obj->pkg = of_unsafe ? u->unsafe : NULL;
    }
}

Universe *universe_extend(Arena *a, const Universe *u) {
    Universe *extended = arena_copy(a, u, sizeof *u);
    extended->instances = instance_table(a, extended, u->instances);
    return extended;
}

Universe *universe_open(Arena *a) {
    Universe *u = ARENA_NEW(a, Universe);
    u->instances = instance_table(a, u, NULL);
    u->scope = scope_open(a, NULL, NULL);
    u->unsafe = ARENA_NEW(a, Package);
    u->unsafe->name = u->unsafe->path = STR("unsafe");
    u->unsafe->scope = scope_open(a, NULL, NULL);
    u->unsafe->checked = u->unsafe->library = true;
    declare_basics(a, u);
    declare(a, u->unsafe->scope, OBJ_TYPE, "Pointer", u->basic[T_UNSAFE_POINTER])->pkg = u->unsafe;
    declare_interfaces(a, u);
    declare_values(a, u);
    declare_builtins(a, u);
    return u;
}
