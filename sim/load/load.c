// The go command's part of running a program.
#include "load/load.h"

#include <string.h>
#include <sys/stat.h>

#include "base/file.h"
#include "lib/lib.h"
#include "load/packages.h"
#include "load/testmain.h"

typedef VEC(Str) Strs;

typedef struct Texts {
    Strs paths, texts;
} Texts;

static Loaded compile(const Texts *t, const Importer *importer) {
    Loaded l = {0};
    Arena scratch = {0};
    Diagnostics diags = {.arena = &scratch};
    SourceSet sources = {.arena = &scratch};
    l.program = program_compile(t->paths.at, t->texts.at, t->paths.len, importer, &diags, &sources);
    if (l.program)
        l.natives = lib_bind(l.program);
    else
        diag_print(&diags, &sources, &l.errors);
    arena_free(&scratch);
    return l;
}

static Loaded check(const Texts *t, const Importer *importer, bool all) {
    Loaded l = {0};
    Arena scratch = {0};
    Diagnostics diags = {.arena = &scratch, .all = all};
    SourceSet sources = {.arena = &scratch};
    program_check(t->paths.at, t->texts.at, t->paths.len, importer, &diags, &sources);
    diag_print(&diags, &sources, &l.errors);
    arena_free(&scratch);
    return l;
}

static bool is_folder(const char *path) {
    struct stat st;
    return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

static Str clean(Arena *a, const char *path) {
    Buf b = {0};
    path_clean(&b, str_from(path));
    Str s = str_copy(a, buf_view(&b));
    buf_free(&b);
    return s;
}

static Str folder_of(Str path) {
    for (size_t i = path.len; i-- > 0;)
        if (path.at[i] == '/')
            return i == 0 ? STR("/") : str_from_to(path, 0, i);
    return STR(".");
}

// Import path of a folder of the module.
static Str import_path(Packages *p, Str folder) {
    Str rest = folder;
    if (p->found != MODULE_FOUND)
        return STR("command-line-arguments");
    bool within = str_eq(p->module.folder, STR(".")) || path_within(p->module.folder, folder, &rest);
    if (!within || str_eq(rest, STR(".")))
        rest = STR("");
    return rest.len ? path_join(p->arena, p->module.path, rest) : p->module.path;
}

// A folder of the module that is named by its import path, as `go run` takes it; else the path itself.
static Str named_package(Packages *p, Str path) {
    struct stat st;
    Str problem, rest;
    if (stat(path.at, &st) != 0 && module_find(p->arena, STR("."), &p->module, &problem) == MODULE_FOUND &&
        path_within(p->module.path, path, &rest))
        return str_copy(p->arena, path_join(p->arena, p->module.folder, rest));
    return path;
}

// Reads what the command names into `main`; what is wrong, or nothing.
static Str read_main(Packages *p, Folder *main, const char *const *paths, int n, bool tests) {
    Str problem = STR(""), first = clean(p->arena, paths[0]);
    if (n == 1)
        first = named_package(p, first);
    bool folder = n == 1 && is_folder(first.at);
    main->folder = str_copy(p->arena, folder ? first : folder_of(first));
    p->found = module_find(p->arena, main->folder, &p->module, &problem);
    if (p->found == MODULE_BAD)
        return problem;
    main->path = folder ? import_path(p, main->folder) : STR("command-line-arguments");
    if (folder) {
        main->go_minor = p->found == MODULE_FOUND ? p->module.go_minor : 0;
        return packages_read_folder(p, main, tests);
    }
    for (int i = 0; i < n && !problem.len; i++)
        problem = packages_read_file(p, main, clean(p->arena, paths[i]));
    return problem;
}

static void add_line(Buf *errors, Str problem) {
    buf_str(errors, problem);
    if (!str_ends(problem, STR("\n")))
        buf_byte(errors, '\n');
}

// Files of an external test package, x_test beside x, become `main`; the rest is the package they test, which they import by its path.
// NULL when there are none.
static Folder *part_tests(Packages *p, Folder *main) {
    Folder inner = *main, outer = *main;
    inner.files.at = outer.files.at = NULL;
    inner.files.len = inner.files.cap = outer.files.len = outer.files.cap = 0;
    inner.name = outer.name = STR("");
    for (int i = 0; i < main->files.len; i++) {
        const SourceFile *file = &main->files.at[i];
        bool external = str_ends(file->header.package, STR("_test")) && str_ends(file->source->path, STR("_test.go"));
        Folder *to = external ? &outer : &inner;
        to->name = file->header.package;
        vec_push(p->arena, &to->files, *file);
    }
    if (outer.files.len == 0 || inner.files.len == 0)
        return NULL;
    Folder *under_test = arena_copy(p->arena, &inner, sizeof inner);
    table_put(p->arena, &p->folders, under_test->path, under_test);
    p->under_test = under_test;
    *main = outer;
    main->path = str_format(p->arena, "%.*s_test", STR_ARG(under_test->path));
    return under_test;
}

static Texts texts_of(Packages *p, const Folder *main) {
    Texts t = {0};
    for (int i = 0; i < main->files.len; i++) {
        vec_push(p->arena, &t.paths, main->files.at[i].source->path);
        vec_push(p->arena, &t.texts, main->files.at[i].source->text);
    }
    return t;
}

// The go command reads the heads of files before it compiles them; the compiler alone has words of its own.
typedef enum Heads { HEADS_COMMAND, HEADS_COMPILER } Heads;

// Everything that is told before anything is compiled.
static Buf find_packages(Packages *p, Folder *main, const char *const *paths, int n, bool tests, Heads heads) {
    Buf errors = {0};
    Str problem = read_main(p, main, paths, n, tests);
    for (int i = 0; i < main->files.len && heads == HEADS_COMMAND; i++)
        header_errors(main->files.at[i].source, &errors);
    if (problem.len) {
        add_line(&errors, problem);
    } else if (!errors.len) {
        Folder *under_test = tests ? part_tests(p, main) : NULL;
        if (under_test)
            packages_follow(p, under_test);
        packages_follow(p, main);
        buf_str(&errors, buf_view(&p->missing));
        buf_str(&errors, buf_view(&p->errors));
    }
    buf_free(&p->missing);
    buf_free(&p->errors);
    return errors;
}

static PackageTexts package_texts(const Texts *t) {
    return (PackageTexts){t->paths.at, t->texts.at, t->paths.len};
}

// Adds the file with function main that runs the tests. What is wrong with one of them, or nothing.
static Str add_test_main(Packages *p, Texts *t, Str package) {
    Str problem;
    TestFiles files = {.inner = package_texts(t), .package = package};
    if (p->under_test) {
        Texts inner = texts_of(p, p->under_test);
        files = (TestFiles){package_texts(&inner), package_texts(t), p->under_test->path, package};
    }
    Str text = testmain_text(p->arena, &files, &problem);
    vec_push(p->arena, &t->paths, STR("./_testmain.go"));
    vec_push(p->arena, &t->texts, text);
    return problem;
}

Loaded load_program(const char *const *paths, int n, bool tests) {
    return load_program_given(paths, n, tests, NULL);
}

Loaded load_program_given(const char *const *paths, int n, bool tests, const Given *given) {
    Loaded l = {0};
    Arena arena = {0};
    Packages p = {.arena = &arena, .sources = {.arena = &arena}};
    Folder main = {0};
    l.errors = find_packages(&p, &main, paths, n, tests, HEADS_COMMAND);
    bool named = main.name.len && !str_eq(main.name, STR("_")); // else the compiler says what is wrong
    if (!tests && !l.errors.len && named && !str_eq(main.name, STR("main")))
        buf_format(&l.errors, "package %.*s is not a main package\n", STR_ARG(main.path));
    if (!l.errors.len) {
        Texts t = texts_of(&p, &main);
        Importer importer = packages_importer(&p, &main);
        Str problem = STR("");
        if (given && given->n)
            p.given = given_source(&arena, given, &problem);
        if (tests && !problem.len)
            problem = add_test_main(&p, &t, main.name);
        if (problem.len)
            add_line(&l.errors, problem);
        else
            l = compile(&t, &importer);
    }
    arena_free(&arena);
    return l;
}

Loaded load_check(const char *const *paths, int n, bool all) {
    Loaded l = {0};
    Arena arena = {0};
    Packages p = {.arena = &arena, .sources = {.arena = &arena}};
    Folder main = {0};
    l.errors = find_packages(&p, &main, paths, n, false, HEADS_COMPILER);
    if (!l.errors.len) {
        Texts t = texts_of(&p, &main);
        Importer importer = packages_importer(&p, &main);
        l = check(&t, &importer, all);
    }
    arena_free(&arena);
    return l;
}

Loaded load_text(Str path, Str text) {
    Texts t = {.paths = {&path, 1, 1}, .texts = {&text, 1, 1}};
    return compile(&t, lib_importer());
}

void load_close(Loaded *l) {
    if (l->natives)
        lib_unbind(l->natives);
    if (l->program)
        program_free(l->program);
    buf_free(&l->errors);
    *l = (Loaded){0};
}
