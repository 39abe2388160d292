// Whole files from the host's disk.
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include "base/str.h"

enum { FILE_MOST = 64 << 20 }; // bytes; more is no source, lesson or list of choices

// The file's bytes in the arena. False, with errno and an empty text, when it cannot be read or holds more than FILE_MOST bytes (EFBIG).
bool file_read(Arena *a, const char *path, Str *text);

#endif
