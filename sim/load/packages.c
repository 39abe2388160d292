// Following imports, with the go command's findings.
#include "load/packages.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "lib/lib.h"

enum { DEEPEST_IMPORTS = 1000 };

// Where an import stands, as the go command prints it: "a/a.go:3:8".
typedef struct Site {
    const Source *source;
    Pos pos;
    Folder *in;
} Site;

static void print_site(Buf *out, const Site *s) {
    Place place = source_place_in(s->source, s->pos);
    Str path = s->source->path;
    if (str_starts(path, STR("./")))
        path = str_from_to(path, 2, path.len);
    buf_format(out, "%.*s:%d:%d: ", STR_ARG(path), place.line, place.col);
}

static void finding(Buf *out, const Site *s, Str text) {
    print_site(out, s);
    buf_format(out, "%.*s\n", STR_ARG(text));
}

// "package example.com/m\n\timports example.com/m/a ...": how the program came to what is being followed.
static void print_chain(Packages *p, Buf *out) {
    for (int i = 0; i < p->path.len; i++)
        buf_format(out, "%s%.*s\n", i == 0 ? "package " : "\timports ", STR_ARG(p->path.at[i]->path));
}

// ---- which folder an import path names ----

// The module that is read in the place of another one. NULL, with the problem, when there is none to read.
static Module *replaced_module(Packages *p, const Replace *r, Str *problem) {
    for (int i = 0; i < p->others.len; i++)
        if (str_eq(p->others.at[i]->folder, r->folder))
            return p->others.at[i];
    Module *m = ARENA_NEW(p->arena, Module);
    ModuleFound found = module_read(p->arena, r->folder, m, problem);
    if (found == MODULE_NONE)
        *problem = str_format(
            p->arena, "go: %.*s (replaced by %.*s): there is no go.mod\n", STR_ARG(r->path), STR_ARG(r->folder));
    if (found != MODULE_FOUND)
        return NULL;
    vec_push(p->arena, &p->others, m);
    return m;
}

typedef struct Where {
    bool found;
    Str folder;
    int go_minor;
    Str problem;
} Where;

static Where where_is(Packages *p, Str path) {
    Where w = {0};
    Str rest, best = STR("");
    if (p->found != MODULE_FOUND)
        return w;
    for (int i = 0; i < p->module.replaced.len; i++) {
        const Replace *r = &p->module.replaced.at[i];
        if (r->path.len <= best.len || !path_within(r->path, path, &rest))
            continue;
        const Module *m = replaced_module(p, r, &w.problem);
        best = r->path;
        w.found = m != NULL;
        w.folder = path_join(p->arena, r->folder, rest);
        w.go_minor = m ? m->go_minor : 0;
    }
    if (p->module.path.len > best.len && path_within(p->module.path, path, &rest)) {
        w.found = true;
        w.folder = path_join(p->arena, p->module.folder, rest);
        w.go_minor = p->module.go_minor;
    }
    struct stat st;
    w.folder = str_copy(p->arena, w.folder);
    w.found = w.found && stat(w.folder.at, &st) == 0 && S_ISDIR(st.st_mode);
    return w;
}

static bool required(const Packages *p, Str path) {
    Str rest;
    for (int i = 0; i < p->module.required.len; i++)
        if (path_within(p->module.required.at[i], path, &rest))
            return true;
    return false;
}

static Str why_missing(Packages *p, Str path) {
    Arena *a = p->arena;
    size_t first = 0;
    while (first < path.len && path.at[first] != '/')
        first++;
    if (str_starts(path, STR("./")) || str_starts(path, STR("../")))
        return str_format(
            a, "\"%.*s\" is relative, but relative import paths are not supported in module mode", STR_ARG(path));
    if (str_eq(path, STR("C")))
        return STR("could not import C (gostep runs Go alone: there is no cgo)");
    Str rest;
    bool own = p->found == MODULE_FOUND && path_within(p->module.path, path, &rest);
    if (!own && !memchr(path.at, '.', first))
        return lib_importer()->missing(NULL, a, path);
    if (p->found != MODULE_FOUND)
        return str_format(a,
            "no required module provides package %.*s: go.mod file not found in current directory or any parent "
            "directory; see 'go help modules'",
            STR_ARG(path));
    if (own)
        return str_format(a, "no required module provides package %.*s; its folder would be %.*s", STR_ARG(path),
            STR_ARG(where_is(p, path).folder));
    return str_format(a,
        "%s package %.*s (gostep downloads nothing; remedy: a line in go.mod, replace %.*s => ../folder)",
        required(p, path) ? "no copy on this machine provides" : "no required module provides", STR_ARG(path),
        STR_ARG(path));
}

// ---- internal packages: https://pkg.go.dev/cmd/go#hdr-Internal_Directories ----

// What stands before the path's last element "internal"; false when it has none.
static bool internal_parent(Str path, Str *parent) {
    Str word = STR("internal");
    for (size_t i = path.len + 1; i-- >= word.len;) {
        size_t from = i - word.len;
        bool begins = from == 0 || path.at[from - 1] == '/';
        bool ends = i == path.len || path.at[i] == '/';
        if (begins && ends && memcmp(path.at + from, word.at, word.len) == 0) {
            *parent = str_from_to(path, 0, from > 0 ? from - 1 : 0);
            return true;
        }
        if (i == word.len)
            break;
    }
    return false;
}

static bool may_use(const Packages *p, const Folder *user, Str path) {
    Str parent, rest;
    if (!internal_parent(path, &parent))
        return true;
    Str from = user->path;
    if (p->path.len && user == p->path.at[0] && p->found == MODULE_FOUND) { // its folder says where it stands
        Str below = user->folder;
        from = p->module.path;
        if (!str_eq(p->module.folder, STR(".")) && path_within(p->module.folder, user->folder, &rest))
            below = rest;
        if (!str_eq(below, STR(".")) && !str_starts(below, STR("..")))
            from = path_join(p->arena, from, below);
    }
    return parent.len && path_within(parent, from, &rest);
}

// ---- following ----

static void follow(Packages *p, Folder *f);

static Folder *read_import(Packages *p, Str path, const Where *w, const Site *site) {
    Folder *f = ARENA_NEW(p->arena, Folder);
    *f = (Folder){.path = path, .folder = w->folder, .go_minor = w->go_minor};
    table_put(p->arena, &p->folders, path, f);
    Str problem = packages_read_folder(p, f, false);
    if (str_starts(problem, STR("build constraints"))) {
        print_chain(p, &p->errors);
        buf_format(&p->errors, "\timports %.*s: %.*s\n", STR_ARG(path), STR_ARG(problem));
    } else if (problem.len) {
        finding(&p->missing, site, problem);
    }
    return f;
}

static void import_cycle(Packages *p, Str path) {
    print_chain(p, &p->errors);
    buf_format(&p->errors, "\timports %.*s: import cycle not allowed\n", STR_ARG(path));
}

static void on_disk(Packages *p, Str path, const Site *site) {
    Folder *f = table_get(&p->folders, path);
    Where w = f ? (Where){.found = true} : where_is(p, path);
    if (!w.found) {
        if (w.problem.len)
            buf_str(&p->missing, w.problem);
        else
            finding(&p->missing, site, why_missing(p, path));
        return;
    }
    if (!f)
        f = read_import(p, path, &w, site);
    if (str_eq(f->name, STR("main")) && f != p->under_test)
        finding(&p->errors, site,
            str_format(p->arena, "import \"%.*s\" is a program, not an importable package", STR_ARG(path)));
    else if (f->following)
        import_cycle(p, path);
    else if (f->files.len)
        follow(p, f);
}

static void follow_import(Packages *p, Str path, const Site *site) {
    if (str_eq(path, STR("unsafe")) || path.len == 0)
        return;
    if (!may_use(p, site->in, path)) {
        buf_format(&p->errors, "package %.*s\n\t", STR_ARG(site->in->path));
        finding(&p->errors, site, str_format(p->arena, "use of internal package %.*s not allowed", STR_ARG(path)));
    } else if (!lib_has(path)) {
        on_disk(p, path, site);
    }
}

typedef struct Wanted {
    Str path;
    Site site;
} Wanted;

static int by_path(const void *a, const void *b) {
    const Wanted *x = a, *y = b;
    int order = str_cmp(x->path, y->path);
    return order ? order : (x->site.pos > y->site.pos) - (x->site.pos < y->site.pos);
}

static void follow(Packages *p, Folder *f) {
    if (p->path.len > DEEPEST_IMPORTS)
        return;
    VEC(Wanted) wanted = {0};
    vec_push(p->arena, &p->path, f);
    f->following = true;
    for (int i = 0; i < f->files.len; i++) {
        const SourceFile *file = &f->files.at[i];
        for (int k = 0; k < file->header.imports.len; k++) {
            const HeaderImport *import = &file->header.imports.at[k];
            vec_push(p->arena, &wanted, (Wanted){import->path, {file->source, import->pos, f}});
        }
    }
    if (wanted.len)
        qsort(wanted.at, (size_t)wanted.len, sizeof *wanted.at, by_path);
    for (int i = 0; i < wanted.len; i++)
        if (i == 0 || !str_eq(wanted.at[i].path, wanted.at[i - 1].path))
            follow_import(p, wanted.at[i].path, &wanted.at[i].site);
    f->following = false;
    p->path.len--;
}

void packages_follow(Packages *p, Folder *main) {
    follow(p, main);
}

// ---- for the checker ----

// Package os with the file that plants what the program was given.
static const PackageFiles *with_given(const Packages *p, Arena *arena, SourceSet *sources, const PackageFiles *os) {
    PackageFiles *more = ARENA_NEW(arena, PackageFiles);
    *more = (PackageFiles){.library = os->library, .go_minor = os->go_minor};
    for (int i = 0; i < os->files.len; i++)
        vec_push(arena, &more->files, os->files.at[i]);
    vec_push(arena, &more->files, source_add(sources, STR("os/given.go"), str_copy(arena, p->given)));
    return more;
}

static const PackageFiles *find(void *context, Arena *arena, SourceSet *sources, Str path) {
    const Packages *p = context;
    const Folder *f = table_get(&p->folders, path);
    if (!f) {
        const PackageFiles *found = lib_importer()->find(NULL, arena, sources, path);
        return found && p->given.len && str_eq(path, STR("os")) ? with_given(p, arena, sources, found) : found;
    }
    PackageFiles *found = ARENA_NEW(arena, PackageFiles);
    found->go_minor = f->go_minor;
    for (int i = 0; i < f->files.len; i++) {
        const Source *from = f->files.at[i].source;
        Source *to = source_add(sources, str_copy(arena, from->path), str_copy(arena, from->text));
        to->package = str_copy(arena, path);
        vec_push(arena, &found->files, to);
    }
    return found;
}

static Str missing(void *context, Arena *arena, Str path) {
    (void)context;
    return lib_importer()->missing(NULL, arena, path);
}

Importer packages_importer(Packages *p, const Folder *main) {
    return (Importer){.context = p, .find = find, .missing = missing, .go_minor = main->go_minor};
}
