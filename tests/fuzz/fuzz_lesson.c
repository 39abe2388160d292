// Loading and playing a lesson: a broken one is an error with file, line and remedy, never a crash, a hang or a way out of
// the sandbox. The lesson lies beside a small Go program, main.go.
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "script/lesson.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char program[] =
    "package main\n\nvar c = make(chan int, 1)\n\nfunc add(n int) (sum int) {\n\tdefer func() { sum += n }()\n"
    "\treturn 1\n}\n\nfunc main() {\n\tgo func() { c <- add(2) }()\n\tselect {\n\tcase v := <-c:\n"
    "\t\tprintln(v)\n\t}\n}\n";

static void put(const char *path, const void *data, size_t size) {
    FILE *file = fopen(path, "wb");
    if (!file || fwrite(data, 1, size, file) != size || fclose(file) != 0)
        abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    char folder[] = "/tmp/gostep-fuzz-XXXXXX", lesson[64], go[64];
    if (!mkdtemp(folder))
        abort();
    snprintf(lesson, sizeof lesson, "%s/lesson.lua", folder);
    snprintf(go, sizeof go, "%s/main.go", folder);
    put(lesson, data, size);
    put(go, program, sizeof program - 1);
    Lesson *l = lesson_open(lesson);
    lesson_test(l, (Str){0}, NULL);
    lesson_close(l);
    unlink(lesson);
    unlink(go);
    rmdir(folder);
    return 0;
}
