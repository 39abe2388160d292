// The objects of a package: imports into file scopes, declarations into the package scope, methods to their types.
#include <string.h>

#include "base/utf8.h"
#include "lang/check/checker.h"

// ---- imports ----

// The first character that may not stand in an import path; -1 if there is none.
int32_t bad_in_path(Str path) {
    static const char illegal[] = "!\"#$%&'()*,:;<=>?[\\]^{|}`";
    for (size_t i = 0; i < path.len;) {
        int width;
        int32_t rune = utf8_decode(path.at + i, path.len - i, &width);
        if (!rune_is_print(rune) || rune == ' ' || rune == RUNE_ERROR ||
            (rune < RUNE_SELF && strchr(illegal, (char)rune)))
            return rune;
        i += (size_t)width;
    }
    return -1;
}

static bool valid_path(Checker *c, Node *path, Str *name) {
    if (!path || path->kind != NODE_BASIC_LIT || path->lit.bad || !const_unquote(c->arena, path->lit.text, name))
        return false; // reported by the parser
    if (name->len == 0) {
        error_at(c, path->start, "invalid import path (empty string)");
        return false;
    }
    int32_t bad = bad_in_path(*name);
    if (bad < 0)
        return true;
    char described[24];
    rune_describe(bad, described);
    error_at(c, path->start, "invalid import path (invalid character %s)", described);
    return false;
}

static void add_import(Checker *c, Package *imported) {
    Package *pkg = c->pkg;
    if (imported == c->u->unsafe)
        return;
    int i = 0;
    while (i < pkg->imports.len && str_cmp(pkg->imports.at[i]->path, imported->path) < 0)
        i++;
    if (i < pkg->imports.len && pkg->imports.at[i] == imported)
        return;
    vec_push(c->arena, &pkg->imports, imported);
    for (int k = pkg->imports.len - 1; k > i; k--)
        pkg->imports.at[k] = pkg->imports.at[k - 1];
    pkg->imports.at[i] = imported;
}

static void dot_import(Checker *c, File *file, Node *name, Object *import) {
    const Scope *from = import->import.package->scope;
    for (int i = 0; i < from->objects.len; i++) {
        Object *obj = from->objects.at[i];
        if (!name_exported(obj->name))
            continue;
        Object *other = scope_insert(c->arena, file->scope, obj);
        if (other) {
            Report r = {0};
            report_add(c, &r, name->start, "%n redeclared in this block", other);
            report_other(c, &r, other);
            report_close(c, &r);
        } else {
            vec_push(&c->notes, &c->dot_imports, (DotImport){file->scope, obj, import});
        }
    }
}

static Package *find_package(Checker *c, const Node *path, Str name) {
    Package *imported = import_package(c->session, name);
    if (!imported)
        error_at(c, path->start, "could not import %S (there is no such package)", name);
    else if (!imported->checked)
        error_at(c, path->start, "import cycle not allowed: %S", name);
    else
        return imported;
    return NULL;
}

static void collect_import(Checker *c, File *file, Node *spec) {
    Str path;
    if (!valid_path(c, spec->import.path, &path))
        return;
    Package *imported = find_package(c, spec->import.path, path);
    if (!imported)
        return;
    Str name = spec->import.name ? spec->import.name->ident.name : imported->name;
    if (is_named(name, "init")) {
        error_at(c, spec->start, "cannot import package as init - init must be a func");
        return;
    }
    add_import(c, imported);
    Object *obj = new_object(c, OBJ_PACKAGE, name, spec->start, invalid_type(c));
    obj->import.package = imported;
    obj->decl = spec;
    obj->used = imported->fake;
    spec->obj = obj;
    vec_push(&c->notes, &c->imports, obj);
    if (is_named(name, "."))
        dot_import(c, file, spec->import.name, obj);
    else
        declare(c, file->scope, spec->import.name, obj);
}

void unused_imports(Checker *c) {
    for (int i = 0; i < c->imports.len; i++) {
        const Object *obj = c->imports.at[i];
        if (obj->used || is_blank(obj->name))
            continue;
        Str path = obj->import.package->path, last = path;
        for (size_t k = 0; k < path.len; k++)
            if (path.at[k] == '/')
                last = str_from_to(path, k + 1, path.len);
        if (is_named(obj->name, ".") || str_eq(obj->name, last))
            error_at(c, obj->pos, "\"%S\" imported and not used", path);
        else
            error_at(c, obj->pos, "\"%S\" imported as %n and not used", path, obj);
    }
}

// ---- declarations ----

static DeclInfo *new_info(Checker *c, File *file) {
    DeclInfo *info = ARENA_NEW(c->arena, DeclInfo);
    info->file = file;
    info->iota = -1;
    return info;
}

static void add_declared(Checker *c, Object *obj, DeclInfo *info) {
    vec_push(&c->notes, &c->declared, obj);
    obj->info = info;
    obj->order = (uint32_t)c->declared.len;
}

static void declare_package_object(Checker *c, Node *ident, Object *obj, DeclInfo *info) {
    if (is_named(obj->name, "init")) {
        error_at(c, ident->start, "cannot declare init - must be func");
        return;
    }
    if (is_named(obj->name, "main") && is_named(c->pkg->name, "main")) {
        error_at(c, ident->start, "cannot declare main - must be func");
        return;
    }
    declare(c, c->pkg->scope, ident, obj);
    add_declared(c, obj, info);
}

static FuncInfo *new_holder(Checker *c, File *file) {
    FuncInfo *holder = ARENA_NEW(c->arena, FuncInfo);
    holder->pkg = c->pkg;
    holder->file = file;
    return holder;
}

static void collect_const(Checker *c, File *file, Node *spec) {
    const Nodes *names = &spec->const_.names, *values = &spec->const_.values;
    for (int i = 0; i < names->len; i++) {
        Node *name = names->at[i];
        Object *obj = new_object(c, OBJ_CONST, name->ident.name, name->start, NULL);
        obj->decl = spec;
        DeclInfo *info = new_info(c, file);
        info->type = spec->const_.type;
        info->init = i < values->len ? values->at[i] : NULL;
        info->inherited = spec->const_.inherited;
        info->iota = spec->const_.iota;
        info->holder = new_holder(c, file);
        declare_package_object(c, name, obj, info);
    }
    check_arity(c, spec->start, names, values, true, spec->const_.inherited);
}

static void collect_var(Checker *c, File *file, Node *spec) {
    const Nodes *names = &spec->var.names, *values = &spec->var.values;
    // One initialiser for all names is one declaration: all depend on the same expression.
    DeclInfo *shared = values->len == 1 ? new_info(c, file) : NULL;
    for (int i = 0; i < names->len; i++) {
        Node *name = names->at[i];
        Object *obj = new_var(c, VAR_GLOBAL, name->ident.name, name->start, NULL);
        obj->decl = spec;
        DeclInfo *info = shared ? shared : new_info(c, file);
        info->type = spec->var.type;
        info->init = shared ? values->at[0] : i < values->len ? values->at[i] : NULL;
        if (!info->holder)
            info->holder = new_holder(c, file);
        if (shared)
            vec_push(c->arena, &shared->lhs, obj);
        declare_package_object(c, name, obj, info);
    }
    if (!spec->var.type || values->len)
        check_arity(c, spec->start, names, values, false, false);
}

static void collect_type(Checker *c, File *file, Node *spec) {
    Node *name = spec->type_spec.name;
    Object *obj = new_object(c, OBJ_TYPE, name->ident.name, name->start, NULL);
    obj->type_.alias = spec->type_spec.alias;
    obj->decl = spec;
    spec->obj = obj;
    DeclInfo *info = new_info(c, file);
    info->spec = spec;
    declare_package_object(c, name, obj, info);
}

static void collect_plain_func(Checker *c, Node *decl, Object *obj) {
    Node *name = decl->func.name;
    bool init = is_named(obj->name, "init");
    const Node *type = decl->func.type;
    const Nodes *type_params = &type->func_type.type_params;
    if (init || (is_named(obj->name, "main") && is_named(c->pkg->name, "main"))) {
        if (type_params->len)
            error_at(c, type_params->at[0]->start, "func %n must have no type parameters", obj);
        if (type->func_type.params.len || type->func_type.results.len)
            error_at(c, name->start, "func %n must have no arguments and no return values", obj);
    } else if (type_params->len) {
        version_check(c, type_params->at[0]->start, 18, STR("type parameter"));
    }
    if (!init) {
        declare(c, c->pkg->scope, name, obj);
        return;
    }
    obj->scope = c->pkg->scope;
    name->obj = obj;
    vec_push(c->arena, &c->pkg->inits, obj);
    if (!decl->func.body)
        error_at(c, name->start, "missing function body");
}

static void collect_func(Checker *c, File *file, Node *decl, Nodes *methods) {
    Node *name = decl->func.name;
    Object *obj = new_object(c, OBJ_FUNC, name->ident.name, name->start, NULL);
    FuncInfo *func = ARENA_NEW(c->arena, FuncInfo);
    *func = (FuncInfo){.obj = obj, .node = decl, .pkg = c->pkg, .file = file};
    obj->decl = decl;
    obj->func.info = decl->func.info = func;
    decl->obj = obj;
    vec_push(c->arena, &c->pkg->funcs, func);
    if (decl->func.recv) {
        name->obj = obj;
        if (!is_blank(obj->name))
            vec_push(c->arena, methods, decl);
    } else {
        collect_plain_func(c, decl, obj);
    }
    DeclInfo *info = new_info(c, file);
    info->func = decl;
    add_declared(c, obj, info);
}

// ---- methods and their types ----

// The defined type that a receiver's type expression names, through aliases; NULL when it is none of this package.
static Object *base_type(Checker *c, Node *type, bool *pointer) {
    enum { LONGEST_CHAIN = 100 };
    for (int n = 0; n < LONGEST_CHAIN; n++) {
        bool star = false;
        type = receiver_base(type, &star);
        if (n == 0 && type->kind == NODE_INDEX)
            type = type->index.x;
        if (n > 0 && star && *pointer)
            return NULL;
        *pointer = *pointer || star;
        Object *obj = type->kind == NODE_IDENT ? scope_lookup(c->pkg->scope, type->ident.name) : NULL;
        if (!obj || obj->kind != OBJ_TYPE || !obj->info)
            return NULL;
        if (!obj->type_.alias)
            return obj;
        type = obj->info->spec->type_spec.type;
    }
    return NULL;
}

static void associate_methods(Checker *c, const Nodes *methods) {
    for (int i = 0; i < methods->len; i++) {
        Node *decl = methods->at[i];
        bool pointer = false;
        Object *base = base_type(c, decl->func.recv->field.type, &pointer);
        if (!base)
            continue;
        decl->obj->func.ptr_recv = pointer;
        vec_push(c->arena, &base->info->methods, decl->obj);
    }
}

static void check_file_scope(Checker *c, const File *file) {
    for (int i = 0; i < file->scope->objects.len; i++) {
        const Object *obj = file->scope->objects.at[i];
        const Object *other = scope_lookup(c->pkg->scope, obj->name);
        if (!other)
            continue;
        Report r = {0};
        bool import = obj->kind == OBJ_PACKAGE;
        const Package *from = import ? obj->import.package : obj->pkg;
        report_add(c, &r, other->pos, "%n already declared through %s of package %S (\"%S\")", other,
            import ? "import" : "dot-import", from->name, from->path);
        if (import)
            report_other(c, &r, obj);
        report_close(c, &r);
    }
}

static void collect_decl(Checker *c, File *file, Node *decl, Nodes *methods) {
    switch (decl->kind) {
    case NODE_CONST_SPEC: collect_const(c, file, decl); break;
    case NODE_VAR_SPEC: collect_var(c, file, decl); break;
    case NODE_TYPE_SPEC: collect_type(c, file, decl); break;
    case NODE_FUNC_DECL: collect_func(c, file, decl, methods); break;
    default: break;
    }
}

void collect_objects(Checker *c) {
    Nodes methods = {0};
    for (int i = 0; i < c->pkg->files.len; i++) {
        File *file = c->pkg->files.at[i];
        file->scope = scope_open(c->arena, c->pkg->scope, NULL);
        c->env.file = file;
        for (int k = 0; k < file->imports.len; k++)
            collect_import(c, file, file->imports.at[k]);
        for (int k = 0; k < file->decls.len; k++)
            collect_decl(c, file, file->decls.at[k], &methods);
    }
    c->env.file = NULL;
    for (int i = 0; i < c->pkg->files.len; i++)
        check_file_scope(c, c->pkg->files.at[i]);
    associate_methods(c, &methods);
}

// Defined types first, then aliases, then the rest: so most types are known where an alias needs them.
void package_objects(Checker *c) {
    for (int phase = 0; phase < 3; phase++) {
        for (int i = 0; i < c->declared.len; i++) {
            Object *obj = c->declared.at[i];
            int of = obj->kind != OBJ_TYPE ? 2 : obj->type_.alias ? 1 : 0;
            if (of == phase)
                object_check(c, obj, NULL);
        }
    }
}
