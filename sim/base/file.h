// Whole files from the host's disk, and their names.
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include "base/str.h"

enum { FILE_MOST = 64 << 20 }; // bytes; more is no source, lesson or list of choices

// The file's bytes in the arena. False, with errno and an empty text, when it cannot be read or holds more than FILE_MOST bytes (EFBIG).
bool file_read(Arena *a, const char *path, Str *text);

// Appends the shortest name for the same path, by its words alone, as Go's path.Clean: no empty parts and no ".", ".." in front
// only. Nothing is "." then. Bytes that out held before stay.
void path_clean(Buf *out, Str path);

#endif
