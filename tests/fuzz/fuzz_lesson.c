// Loading a lesson: a broken one is an error with file, line and remedy, never a crash, a hang or a way out of the sandbox.
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "script/lesson.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    char path[] = "/tmp/gostep-fuzz-XXXXXX.lua";
    int fd = mkstemps(path, 4);
    if (fd < 0)
        abort();
    FILE *file = fdopen(fd, "wb");
    bool written = file && fwrite(data, 1, size, file) == size;
    if (!file || fclose(file) != 0 || !written)
        abort();
    Lesson *lesson = lesson_open(path);
    lesson_info(lesson);
    lesson_close(lesson);
    unlink(path);
    return 0;
}
