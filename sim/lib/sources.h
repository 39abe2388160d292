// The Go sources of the standard packages, embedded at build time from lib/go.
// embed.c, a tool of the build, writes the table; it is sorted by path.
#ifndef LIB_SOURCES_H
#define LIB_SOURCES_H

#include <stddef.h>

typedef struct LibSource {
    const char *path;  // below lib/go, for example "sync/once.go"
    const char *bytes; // the whole file, followed by a zero byte that length does not count
    size_t length;
} LibSource;

extern const LibSource lib_sources[];
extern const size_t lib_source_count;

#endif
