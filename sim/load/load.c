// The go command's part of running a program.
#include "load/load.h"

#include <string.h>
#include <sys/stat.h>

#include "lib/lib.h"
#include "load/packages.h"
#include "load/testmain.h"

typedef VEC(Str) Strs;

static Loaded compile(const Strs *paths, const Strs *texts, const Importer *importer) {
    Loaded l = {0};
    Arena scratch = {0};
    Diagnostics diags = {.arena = &scratch};
    SourceSet sources = {.arena = &scratch};
    l.program = program_compile(paths->at, texts->at, paths->len, importer, &diags, &sources);
    if (l.program)
        l.natives = lib_bind(l.program);
    else
        diag_print(&diags, &sources, &l.errors);
    arena_free(&scratch);
    return l;
}

static bool is_folder(const char *path) {
    struct stat st;
    return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

static Str without_slashes(Arena *a, const char *path) {
    size_t len = strlen(path);
    while (len > 1 && path[len - 1] == '/')
        len--;
    Str s = {path, len};
    if (str_starts(s, STR("./")) && s.len > 2)
        s = str_from_to(s, 2, s.len);
    return str_copy(a, s);
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

// Reads what the command names into `main`; what is wrong, or nothing.
static Str read_main(Packages *p, Folder *main, const char *const *paths, int n, bool tests) {
    Str problem = STR(""), first = without_slashes(p->arena, paths[0]);
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
        problem = packages_read_file(p, main, str_copy(p->arena, str_from(paths[i])));
    return problem;
}

static void add_line(Buf *errors, Str problem) {
    buf_str(errors, problem);
    if (!str_ends(problem, STR("\n")))
        buf_byte(errors, '\n');
}

static Loaded compile_packages(Packages *p, const Folder *main, bool tests) {
    Strs paths = {0}, texts = {0};
    for (int i = 0; i < main->files.len; i++) {
        vec_push(p->arena, &paths, main->files.at[i].source->path);
        vec_push(p->arena, &texts, main->files.at[i].source->text);
    }
    if (tests) {
        Str text = testmain_text(p->arena, texts.at, texts.len);
        vec_push(p->arena, &paths, STR("./_testmain.go"));
        vec_push(p->arena, &texts, text);
    }
    Importer importer = packages_importer(p, main);
    return compile(&paths, &texts, &importer);
}

Loaded load_program(const char *const *paths, int n, bool tests) {
    Loaded l = {0};
    Arena arena = {0};
    Packages p = {.arena = &arena, .sources = {.arena = &arena}};
    Folder main = {0};
    Str problem = read_main(&p, &main, paths, n, tests);
    if (problem.len) {
        add_line(&l.errors, problem);
    } else {
        packages_follow(&p, &main);
        buf_str(&l.errors, buf_view(&p.missing));
        buf_str(&l.errors, buf_view(&p.errors));
    }
    if (!tests && !l.errors.len && main.name.len && !str_eq(main.name, STR("main")))
        buf_format(&l.errors, "package %.*s is not a main package\n", STR_ARG(main.path));
    buf_free(&p.missing);
    buf_free(&p.errors);
    if (!l.errors.len)
        l = compile_packages(&p, &main, tests);
    arena_free(&arena);
    return l;
}

Loaded load_text(Str path, Str text) {
    Arena scratch = {0};
    Strs paths = {0}, texts = {0};
    vec_push(&scratch, &paths, path);
    vec_push(&scratch, &texts, text);
    Loaded l = compile(&paths, &texts, lib_importer());
    arena_free(&scratch);
    return l;
}

void load_close(Loaded *l) {
    if (l->natives)
        lib_unbind(l->natives);
    if (l->program)
        program_free(l->program);
    buf_free(&l->errors);
    *l = (Loaded){0};
}
