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

// Whether the file is its package's first. Files of a folder within it may stand between others of the package.
static bool opens_package(size_t file) {
    for (size_t i = 0; i < file; i++)
        if (str_eq(package_of(&lib_sources[i]), package_of(&lib_sources[file])))
            return false;
    return true;
}

static Str names(void *context, Arena *arena) {
    (void)context;
    Str list = STR("unsafe");
    for (size_t i = 0; i < lib_source_count; i++) {
        Str package = package_of(&lib_sources[i]);
        if (str_starts(package, STR("internal/")) || !opens_package(i))
            continue;
        list = str_format(arena, "%.*s, %.*s", (int)list.len, list.at, (int)package.len, package.at);
    }
    return list;
}

const Importer *lib_importer(void) {
    static const Importer importer = {.find = find, .names = names};
    return &importer;
}
