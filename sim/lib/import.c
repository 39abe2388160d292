// The embedded packages as the checker's importer finds them.
#include "lib/lib.h"
#include "lib/sources.h"

// The folder of an embedded file, which is its package's import path.
static Str package_of(const LibSource *file) {
    size_t len = 0;
    for (size_t i = 0; file->path[i]; i++)
        if (file->path[i] == '/')
            len = i;
    return (Str){file->path, len};
}

static const PackageFiles *find(void *context, Arena *arena, SourceSet *sources, Str path) {
    (void)context;
    PackageFiles *found = NULL;
    for (size_t i = 0; i < lib_source_count; i++) {
        const LibSource *file = &lib_sources[i];
        if (!str_eq(package_of(file), path))
            continue;
        if (!found)
            found = ARENA_NEW(arena, PackageFiles);
        found->library = true;
        vec_push(arena, &found->files, source_add(sources, str_from(file->path), (Str){file->bytes, file->length}));
    }
    return found;
}

bool lib_is_source(Str text) {
    for (size_t i = 0; i < lib_source_count; i++)
        if (lib_sources[i].bytes == text.at)
            return true;
    return false;
}

bool lib_has(Str path) {
    for (size_t i = 0; i < lib_source_count; i++)
        if (str_eq(package_of(&lib_sources[i]), path))
            return true;
    return false;
}

// ---- why a package is not there ----

typedef enum AbsentWhy { ABSENT_UNWRITTEN, ABSENT_NETWORK, ABSENT_OUTSIDE, ABSENT_TOOLS, ABSENT_NATIVE } AbsentWhy;

static const char *const whys[] = {
    [ABSENT_UNWRITTEN] = "nobody has written it yet",
    [ABSENT_NETWORK] = "its world has no network",
    [ABSENT_OUTSIDE] = "its programs see nothing of the machine outside",
    [ABSENT_TOOLS] = "it is for tools that read Go or object files",
    [ABSENT_NATIVE] = "it belongs to the native runtime",
};

typedef struct Absent {
    const char *path;
    AbsentWhy why;
} Absent;

static const Absent absent[] = {
#define ABSENT(path, why) {path, why},
#include "lib/absent.def"
#undef ABSENT
};

enum { N_ABSENT = sizeof absent / sizeof *absent };

// Whether both end with one word: "rand" and "math/rand".
static bool same_last_word(Str a, Str b) {
    Str shorter = a.len < b.len ? a : b, longer = a.len < b.len ? b : a;
    return str_ends(longer, shorter) && longer.len > shorter.len && longer.at[longer.len - shorter.len - 1] == '/';
}

// Whether the file is its package's first. Files of a folder within it may stand between others of the package.
static bool opens_package(size_t file) {
    for (size_t i = 0; i < file; i++)
        if (str_eq(package_of(&lib_sources[i]), package_of(&lib_sources[file])))
            return false;
    return true;
}

// The packages that somebody may have meant who wrote their last word alone: "math/rand, crypto/rand"; empty when there are none.
static Str meant(Arena *arena, Str path) {
    Str list = STR("");
    for (size_t i = 0; i < lib_source_count; i++) {
        Str package = package_of(&lib_sources[i]);
        if (str_starts(package, STR("internal/")) || !opens_package(i) || !same_last_word(path, package))
            continue;
        list = str_format(arena, "%.*s%s%.*s", STR_ARG(list), list.len ? " or " : "", STR_ARG(package));
    }
    return list;
}

static Str missing(void *context, Arena *arena, Str path) {
    (void)context;
    for (size_t i = 0; i < N_ABSENT; i++)
        if (str_eq(str_from(absent[i].path), path))
            return str_format(arena, "package %.*s of Go's library is not in gostep: %s (remedy: do without it)",
                STR_ARG(path), whys[absent[i].why]);
    Str other = meant(arena, path);
    if (other.len)
        return str_format(arena, "package %.*s is not in std (remedy: write %.*s)", STR_ARG(path), STR_ARG(other));
    return str_format(arena,
        "package %.*s is not in std (remedy: a package of your own needs a go.mod, and its path begins with the "
        "module's)",
        STR_ARG(path));
}

const Importer *lib_importer(void) {
    static const Importer importer = {.find = find, .missing = missing};
    return &importer;
}
