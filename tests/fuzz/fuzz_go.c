// The way from Go source to a program: scanner, parser, checker, compiler. Whatever the text is, they report errors or
// succeed; they never crash, hang or leak. The packages that it may import are a few declarations, so that an input
// costs what itself costs.
#include "lang/gen/compile.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

typedef struct Stub {
    const char *path, *text;
} Stub;

static const Stub stubs[] = {
    {"errors", "package errors\nfunc New(s string) error\nfunc Is(a, b error) bool\nfunc As(e error, to any) bool\n"},
    {"fmt", "package fmt\ntype Stringer interface{ String() string }\nfunc Println(a ...any) (int, error)\n"
            "func Print(a ...any) (int, error)\nfunc Printf(f string, a ...any) (int, error)\n"
            "func Sprint(a ...any) string\nfunc Sprintf(f string, a ...any) string\n"
            "func Errorf(f string, a ...any) error\n"},
    {"os", "package os\nvar Args []string\nfunc Exit(code int)\n"},
    {"runtime", "package runtime\ntype Error interface{ error; RuntimeError() }\nfunc GC()\nfunc Gosched()\n"
                "func Goexit()\nfunc NumGoroutine() int\n"},
    {"strings",
        "package strings\ntype Builder struct{ b []byte }\nfunc (b *Builder) WriteString(s string) (int, error)\n"
        "func (b *Builder) String() string\nfunc Split(s, sep string) []string\n"},
    {"sync", "package sync\ntype Mutex struct{ state int32; sema uint32 }\nfunc (m *Mutex) Lock()\n"
             "func (m *Mutex) Unlock()\ntype WaitGroup struct{ n int64 }\nfunc (w *WaitGroup) Add(n int)\n"
             "func (w *WaitGroup) Done()\nfunc (w *WaitGroup) Wait()\n"},
    {"time", "package time\ntype Duration int64\nconst ( Nanosecond Duration = 1; Millisecond = 1000000 * Nanosecond;"
             " Second = 1000 * Millisecond )\nfunc Sleep(d Duration)\nfunc After(d Duration) <-chan int\n"},
};

static const PackageFiles *find(void *context, Arena *arena, SourceSet *sources, Str path) {
    (void)context;
    for (size_t i = 0; i < sizeof stubs / sizeof *stubs; i++) {
        if (!str_eq(path, str_from(stubs[i].path)))
            continue;
        PackageFiles *files = ARENA_NEW(arena, PackageFiles);
        files->library = true;
        vec_push(arena, &files->files, source_add(sources, path, str_from(stubs[i].text)));
        return files;
    }
    return NULL;
}

static Str missing(void *context, Arena *arena, Str path) {
    (void)context;
    return str_format(arena, "package %.*s is not there", STR_ARG(path));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static const Importer importer = {.find = find, .missing = missing};
    Arena scratch = {0};
    Diagnostics diags = {.arena = &scratch};
    SourceSet sources = {.arena = &scratch};
    Str path = STR("./fuzz.go"), text = {(const char *)data, size};
    Program *program = program_compile(&path, &text, 1, &importer, &diags, &sources);
    Buf printed = {0};
    if (program)
        program_free(program);
    else
        diag_print(&diags, &sources, &printed);
    buf_free(&printed);
    arena_free(&scratch);
    return 0;
}
