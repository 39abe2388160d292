// Checking a program: its packages in order of import, and what every part of the checker uses.
#include <assert.h>
#include <string.h>

#include "lang/check/checker.h"
#include "lang/syntax/parse.h"

enum { OLDEST_FILE_GO = 21 };

bool is_named(Str name, const char *text) {
    return str_eq(name, str_from(text));
}

bool is_blank(Str name) {
    return name.len == 1 && name.at[0] == '_';
}

Type *invalid_type(const Checker *c) {
    return c->u->basic[T_INVALID];
}

Type *new_type(Checker *c, TypeKind kind) {
    Type *t = type_new(c->arena, kind), *none = invalid_type(c);
    switch (kind) {
    case T_ARRAY: t->array.elem = none; break;
    case T_SLICE: t->slice.elem = none; break;
    case T_POINTER: t->pointer.elem = none; break;
    case T_CHAN: t->chan.elem = none; break;
    case T_MAP: t->map.key = t->map.elem = none; break;
    case T_INTERFACE:
        t->iface.checker = c;
        t->iface.arena = c->arena;
        break;
    default: break;
    }
    vec_push(&c->session->notes, &c->session->types, t);
    return t;
}

Type *new_pointer(Checker *c, Type *elem) {
    Type *t = new_type(c, T_POINTER);
    t->pointer.elem = elem;
    return t;
}

Type *new_slice(Checker *c, Type *elem) {
    Type *t = new_type(c, T_SLICE);
    t->slice.elem = elem;
    t->complete = true;
    return t;
}

Object *new_object(Checker *c, ObjectKind kind, Str name, Pos pos, Type *type) {
    Object *obj = ARENA_NEW(c->arena, Object);
    obj->kind = kind;
    obj->name = name;
    obj->pkg = c->pkg;
    obj->pos = pos;
    obj->type = type;
    obj->color = type ? 1 : 0;
    vec_push(&c->session->notes, &c->session->objects, obj);
    return obj;
}

Object *new_var(Checker *c, VarRole role, Str name, Pos pos, Type *type) {
    Object *obj = new_object(c, OBJ_VAR, name, pos, type);
    obj->var.role = role;
    obj->var.func = c->env.func;
    obj->used = role != VAR_LOCAL && role != VAR_GLOBAL;
    return obj;
}

void later(Checker *c, Action action) {
    vec_push(&c->notes, &c->delayed, action);
}

// Actions may add actions.
void run_delayed(Checker *c, int from) {
    for (int i = from; i < c->delayed.len; i++) {
        Action action = c->delayed.at[i];
        action.run(c, &action);
    }
    c->delayed.len = from;
}

bool version_allows(const Checker *c, int minor) {
    return !c->env.file || c->env.file->go_minor >= minor;
}

static const File *file_at(const Checker *c, Pos pos) {
    for (int i = 0; i < c->pkg->files.len; i++) {
        const Source *source = c->pkg->files.at[i]->source;
        if (pos >= source->base && pos - source->base <= source->text.len)
            return c->pkg->files.at[i];
    }
    return NULL;
}

bool version_at(const Checker *c, Pos pos, int minor) {
    const File *file = file_at(c, pos);
    return !file || file->go_minor >= minor;
}

// What Go's command adds to an error about a version: who asked for that version.
Str version_hint(Checker *c, Pos pos) {
    const File *file = file_at(c, pos);
    if (!file)
        return (Str){0};
    Str own = message(c, "go1.%d", file->go_minor);
    if (str_eq(file->go_version, own))
        return message(c, " (file declares //go:build %S)", own);
    return message(c, " (-lang was set to go1.%d; check go.mod)", c->pkg->go_minor);
}

bool version_check(Checker *c, Pos pos, int minor, Str what) {
    if (version_allows(c, minor))
        return true;
    error_at(c, pos, "%S requires go1.%d or later", what, minor);
    return false;
}

int go_minor_version(Str version) {
    if (str_starts(version, STR("go")))
        version = str_from_to(version, 2, version.len);
    if (!str_starts(version, STR("1.")))
        return -1;
    int minor = 0;
    size_t i = 2;
    for (; i < version.len && version.at[i] >= '0' && version.at[i] <= '9' && minor < 1000; i++)
        minor = minor * 10 + version.at[i] - '0';
    return i > 2 ? minor : -1;
}

// A file may ask for another version than the package, but not for one before go1.21.
static void file_version(Checker *c, File *file) {
    int minor = go_minor_version(file->go_version);
    if (minor > NEWEST_GO)
        error_at(c, file->package->start, "file requires newer Go version %S", file->go_version);
    file->go_minor = minor < 0 ? c->pkg->go_minor : minor < OLDEST_FILE_GO ? OLDEST_FILE_GO : minor;
}

static void init_files(Checker *c, const Files *files) {
    for (int i = 0; i < files->len; i++) {
        File *file = files->at[i];
        Str name = file->package ? file->package->ident.name : STR("");
        if (c->pkg->name.len == 0 && is_blank(name))
            error_at(c, file->package->start, "invalid package name _");
        else if (c->pkg->name.len == 0)
            c->pkg->name = name;
        if (!str_eq(name, c->pkg->name) && !is_blank(name)) {
            error_at(c, file->source->base, "package %S; expected package %S", name, c->pkg->name);
            continue;
        }
        file_version(c, file);
        vec_push(c->arena, &c->pkg->files, file);
    }
}

// What stayed untyped: conditions are bool; constants inside constant expressions are never materialised.
void finish_untyped(Checker *c) {
    for (int i = 0; i < c->untyped.len; i++) {
        Node *e = c->untyped.at[i];
        if (e->untyped && !e->value && e->type->kind == T_UNTYPED_BOOL)
            e->type = c->u->basic[T_BOOL];
        e->untyped = false;
    }
}

static void check_bodies(Checker *c) {
    for (int i = 0; i < c->pkg->funcs.len; i++) {
        FuncInfo *info = c->pkg->funcs.at[i];
        Node *func = info->node;
        if (!func->func.body && !c->pkg->library && !is_named(info->obj->name, "init") && !is_blank(info->obj->name))
            error_at(c, func->pos, "missing function body");
    }
}

void check_prints(Checker *c) {
    for (int i = 0; i < c->unprintable.len; i++) {
        Buf type = {0};
        type_write_spaced(&type, c->unprintable.at[i].type, c->pkg);
        error_at(c, c->unprintable.at[i].pos, "illegal types for operand: print\n\t%S", buf_view(&type));
        buf_free(&type);
    }
}

static void check_files(Checker *c, const Files *files) {
    init_files(c, files);
    collect_objects(c);
    package_objects(c);
    run_delayed(c, 0);
    init_order(c);
    if (!c->pkg->outline)
        unused_imports(c);
    finish_untyped(c);
    if (!c->failed)
        instantiation_cycles(c);
    if (c->session->diags->list.len == 0)
        interface_cycles(c);
    if (c->session->diags->list.len == 0) {
        check_directives(c);
        check_bodies(c);
    }
    if (c->session->diags->list.len == 0)
        check_prints(c);
    if (c->session->diags->list.len == 0 && !c->pkg->library)
        check_large(c);
}

static Package *new_package(Session *s, Str path, bool library, int go_minor) {
    Package *pkg = ARENA_NEW(s->arena, Package);
    pkg->path = path;
    pkg->library = library;
    pkg->go_minor = go_minor ? go_minor : NEWEST_GO;
    pkg->scope = scope_open(s->arena, s->universe->scope, NULL);
    table_put(s->arena, &s->packages, path, pkg);
    return pkg;
}

static void check_package(Session *s, Package *pkg, const Files *files) {
    Checker c = {.session = s, .arena = s->arena, .u = s->universe, .pkg = pkg};
    c.env.iota = -1;
    int first_type = s->types.len;
    check_files(&c, files);
    finish_types(s, first_type);
    arena_free(&c.notes);
    pkg->checked = true;
    vec_push(s->arena, &s->program->packages, pkg);
}

// ---- imports that are not there: Go's command tells before it compiles anything ----

static void missing_import(Session *s, const Node *path, Str name) {
    const Importer *i = s->importer;
    Str text = i && i->missing ? i->missing(i->context, s->arena, name)
                               : str_format(s->arena, "package %.*s is not in std", STR_ARG(name));
    diag_add(s->diags, path->start, "%.*s", STR_ARG(text));
}

// False when something is wrong with one of them.
static bool find_imports(Session *s, const Files *files) {
    bool sound = true;
    for (int i = 0; i < files->len; i++) {
        for (int k = 0; k < files->at[i]->imports.len; k++) {
            Node *path = files->at[i]->imports.at[k]->import.path;
            Str name;
            if (!path || path->kind != NODE_BASIC_LIT || !const_unquote(s->arena, path->lit.text, &name) || !name.len ||
                bad_in_path(name) >= 0)
                continue;
            Package *pkg = import_package(s, name);
            if (!pkg)
                missing_import(s, path, name);
            sound = sound && pkg && !pkg->failed;
        }
    }
    return sound;
}

// NULL: there is no such package. A package that is being checked comes back unchecked: an import cycle.
Package *import_package(Session *s, Str path) {
    if (is_named(path, "unsafe"))
        return s->universe->unsafe;
    Package *pkg = table_get(&s->packages, path);
    if (pkg)
        return pkg;
    const PackageFiles *found =
        s->importer ? s->importer->find(s->importer->context, s->arena, s->sources, path) : NULL;
    if (!found)
        return NULL;
    pkg = new_package(s, path, found->library, found->go_minor);
    pkg->outline = found->library && !s->importer->whole;
    int errors = s->diags->list.len;
    Files files = {0};
    for (int i = 0; i < found->files.len; i++)
        vec_push(s->arena, &files, (pkg->outline ? parse_outline : parse_file)(s->arena, found->files.at[i], s->diags));
    // What is wrong with imports is told alone, as Go compiles a package after its imports.
    pkg->fake = s->diags->list.len > errors || !find_imports(s, &files);
    if (pkg->fake)
        pkg->checked = true;
    else
        check_package(s, pkg, &files);
    pkg->failed = pkg->fake || s->diags->list.len > errors;
    return pkg;
}

static void report_too_large(Session *s) {
    const Object *obj = instance_too_large(s->universe->instances);
    if (obj && s->diags->list.len == 0)
        diag_add(s->diags, obj->pos,
            "instances of %.*s have type arguments that are made of more than a thousand types", (int)obj->name.len,
            obj->name.at);
}

static void report_no_main(Session *s, const Package *pkg) {
    if (s->diags->list.len || !is_named(pkg->name, "main") || scope_lookup(pkg->scope, STR("main")))
        return;
    diag_add(s->diags, 0, "runtime.main_main·f: function main is undeclared in the main package");
}

static Checked *check_all(Session *s, const Files *main_files) {
    s->universe = universe_open(s->arena);
    instance_table_list(s->universe->instances, &s->types);
    s->program = ARENA_NEW(s->arena, Checked);
    s->program->universe = s->universe;
    Package *pkg = new_package(s, STR("main"), false, s->importer ? s->importer->go_minor : 0);
    s->program->main = pkg;
    int errors = s->diags->list.len;
    find_imports(s, main_files);
    if (s->diags->list.len > errors)
        return s->program;
    import_package(s, STR("runtime")); // the machine panics with its error types
    check_package(s, pkg, main_files);
    if (s->aliases)
        remove_aliases(s);
    instance_table_list(s->universe->instances, NULL);
    report_no_main(s, pkg);
    report_too_large(s);
    return s->program;
}

Checked *check_program(
    Arena *arena, SourceSet *sources, const Files *main_files, const Importer *importer, Diagnostics *diags) {
    Session s = {.arena = arena, .sources = sources, .diags = diags, .importer = importer};
    Checked *checked = check_all(&s, main_files);
    arena_free(&s.notes);
    return checked;
}
