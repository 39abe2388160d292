// The driver of the compiler: from files to a Program, and from a checked tree to one. Functions are compiled when
// something that is compiled can reach them.
#include <string.h>

#include "lang/gen/gen.h"
#include "lang/syntax/parse.h"

// The Program of the outside with what extending it needs. It lies in its own arena.
typedef struct Compiled {
    Program program; // first
    Gen gen;
} Compiled;

// Instances of functions may hand on ever larger types, too.
static bool instances_end(Gen *g) {
    const Object *obj = instance_too_large(g->checked->universe->instances);
    if (obj && g->diags->list.len == 0)
        diag_add(g->diags, obj->pos,
            "instances of %.*s have type arguments that are made of more than a thousand types", (int)obj->name.len,
            obj->name.at);
    return !obj;
}

static void compile_reachable(Gen *g) {
    int next = g->old_funcs;
    do {
        for (; next < g->tasks.len && instances_end(g); next++)
            if (!init_waits(&g->tasks.at[next]))
                func_compile(g, next);
    } while (instances_end(g) && (init_settle(g) || methods_settle(g) || next < g->tasks.len));
    for (int i = g->old_funcs; i < next; i++)
        if (init_waits(&g->tasks.at[i]))
            func_compile(g, i);
    methods_finish(g);
}

// The machine makes values of the runtime's error types itself.
static void keep_runtime_errors(Gen *g) {
    for (int i = 0; i < g->checked->packages.len; i++) {
        const Package *pkg = g->checked->packages.at[i];
        if (!str_eq(pkg->path, STR("runtime")))
            continue;
        for (int j = 0; j < pkg->scope->objects.len; j++) {
            Object *obj = pkg->scope->objects.at[j];
            if (obj->kind != OBJ_TYPE || type_is_iface(obj->type))
                continue;
            Type *pointer = type_pointer(g->arena, obj->type);
            if (method_find(g, pointer, STR("RuntimeError"), pkg)) {
                rtype_in_interface(g, obj->type);
                rtype_in_interface(g, pointer);
            }
        }
    }
}

// Whoever looks at the world may ask for a variable that no code names.
static void keep_main_variables(Gen *g) {
    const Scope *scope = g->checked->main->scope;
    for (int i = 0; i < scope->objects.len; i++) {
        Object *obj = scope->objects.at[i];
        if (obj->kind == OBJ_VAR && !str_eq(obj->name, STR("_")))
            global_of(g, obj);
    }
}

static void open_tables(Gen *g) {
    vec_push(g->arena, &g->types, (RType){0});
    vec_push(g->arena, &g->meta, (TypeMeta){0});
    g->any = type_new(g->arena, T_INTERFACE);
    g->any->complete = true;
    rtype(g, g->any);                               // type 1
    rtype_in_interface(g, basic_type(g, T_STRING)); // natives panic with strings
    // Panics print values through these methods, whether an interface type names them or not.
    table_put(g->arena, &g->iface_method_names, STR("Error"), g);
    table_put(g->arena, &g->iface_method_names, STR("String"), g);
}

static void close_tables(Gen *g, Program *p) {
    image_build(g, p);
    p->code = g->code.at;
    p->n_code = (uint32_t)g->code.len;
    p->spans = g->spans.at;
    p->funcs = g->funcs.at;
    p->n_funcs = g->funcs.len;
    p->types = g->types.at;
    p->n_types = g->types.len;
    p->itabs = g->itabs.at;
    p->n_itabs = g->itabs.len;
    p->consts = g->consts.at;
    p->n_consts = g->consts.len;
    p->natives = g->natives.at;
    p->n_natives = g->natives.len;
    p->go_minor = g->checked->main->go_minor;
}

// The caller prints errors after the compilation's memory is gone.
static void keep_sources(SourceSet *to, const SourceSet *from) {
    for (int i = 0; to && i < from->files.len; i++) {
        const Source *s = from->files.at[i];
        Source *copy = source_add(to, str_copy(to->arena, s->path), str_copy(to->arena, s->text));
        copy->package = str_copy(to->arena, s->package);
        for (int k = 0; k < s->marks.len; k++) {
            LineMark mark = s->marks.at[k];
            mark.path = str_copy(to->arena, mark.path);
            source_add_mark(to->arena, copy, mark);
        }
    }
}

Program *compile_program(
    Arena arena, SourceSet sources, const Checked *checked, Diagnostics *diags, SourceSet *sources_for_errors) {
    Compiled *c = arena_alloc(&arena, sizeof *c);
    Program *p = &c->program;
    Gen *g = &c->gen;
    p->arena = arena;
    p->sources = sources;
    p->sources.arena = &p->arena;
    *g = (Gen){.arena = &p->arena, .sources = &p->sources, .checked = checked, .diags = diags};
    instance_table_move(checked->universe->instances, &p->arena);
    int errors = diags->list.len;
    open_tables(g);
    reflect_open(g);
    keep_runtime_errors(g);
    keep_main_variables(g);
    p->entry = func_task(g, (FuncTask){.kind = FN_ENTRY, .name = STR("runtime.main")});
    compile_reachable(g);
    close_tables(g, p);
    g->diags = NULL;
    if (diags->list.len == errors)
        return p;
    keep_sources(sources_for_errors, &p->sources);
    program_free(p);
    return NULL;
}

const Gen *compiled_gen(const Program *p) {
    return &((const Compiled *)p)->gen;
}

// The arena is the program's from here on, whether it succeeds or not.
Program *compile_statement(Arena arena, SourceSet sources, const Program *old, const Checked *extended, FuncInfo *info,
    int *func, TypedLine *typed, Diagnostics *diags) {
    Compiled *c = arena_alloc(&arena, sizeof *c);
    Program *p = &c->program;
    int errors = diags->list.len;
    *p = *old;
    p->arena = arena;
    p->sources = sources;
    p->sources.arena = &p->arena;
    gen_extend(&c->gen, compiled_gen(old), &p->arena, diags);
    c->gen.checked = extended;
    c->gen.sources = &p->sources;
    instance_table_move(extended->universe->instances, &p->arena);
    info->name = STR("main.statement");
    *func = func_of_info(&c->gen, info);
    if (typed)
        typed_layout(&c->gen, info, typed);
    compile_reachable(&c->gen);
    const Object *missing = init_missing(&c->gen);
    if (missing)
        diag_add(diags, info->node->pos, "%.*s.%.*s is not in the running program, which does not name it",
            STR_ARG(missing->pkg->name), STR_ARG(missing->name));
    close_tables(&c->gen, p);
    c->gen.diags = NULL;
    if (diags->list.len == errors)
        return p;
    program_free(p);
    return NULL;
}

static void keep_diagnostics(Diagnostics *to, const Diagnostics *from) {
    for (int i = 0; i < from->list.len; i++) {
        Diagnostic d = from->list.at[i];
        d.text = str_copy(to->arena, d.text);
        vec_push(to->arena, &to->list, d);
    }
    to->fatal = to->fatal || from->fatal;
}

static const Checked *check_texts(
    SourceSet *sources, const Str *paths, const Str *texts, int n, const Importer *importer, Diagnostics *found) {
    Arena *arena = sources->arena;
    Files files = {0};
    for (int i = 0; i < n; i++) {
        Source *s = source_add(sources, str_copy(arena, paths[i]), str_copy(arena, texts[i]));
        vec_push(arena, &files, parse_file(arena, s, found));
    }
    return diag_has_syntax(found) ? NULL : check_program(arena, sources, &files, importer, found);
}

void program_check(const Str *paths, const Str *texts, int n, const Importer *importer, Diagnostics *diags,
    SourceSet *sources_for_errors) {
    Arena arena = {0};
    SourceSet sources = {.arena = &arena};
    Diagnostics found = {.arena = &arena};
    check_texts(&sources, paths, texts, n, importer, &found);
    keep_sources(sources_for_errors, &sources);
    keep_diagnostics(diags, &found);
    arena_free(&arena);
}

Program *program_compile(const Str *paths, const Str *texts, int n, const Importer *importer, Diagnostics *diags,
    SourceSet *sources_for_errors) {
    Arena arena = {0};
    SourceSet sources = {.arena = &arena};
    Diagnostics found = {.arena = &arena};
    const Checked *checked = check_texts(&sources, paths, texts, n, importer, &found);
    if (found.list.len > 0) {
        keep_sources(sources_for_errors, &sources);
        keep_diagnostics(diags, &found);
        arena_free(&arena);
        return NULL;
    }
    return compile_program(arena, sources, checked, diags, sources_for_errors);
}
