// A tool of the build: writes the C table of lib/sources.h from the Go files it is given.
//
//     embed FOLDER OUTPUT.c PATH...      each PATH is relative to FOLDER
//
// It is not part of gostep itself.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { BYTES_A_LINE = 20 };

static void fail(const char *what, const char *path) {
    fprintf(stderr, "embed: cannot %s %s\n", what, path);
    exit(1);
}

// Writes the bytes of one file as an array and returns how many there were.
static size_t write_bytes(FILE *out, const char *folder, const char *path, int index) {
    char full[4096];
    if (snprintf(full, sizeof full, "%s/%s", folder, path) >= (int)sizeof full)
        fail("name", path);
    FILE *in = fopen(full, "rb");
    if (!in)
        fail("read", full);
    fprintf(out, "static const unsigned char file%d[] = { /* %s */", index, path);
    size_t length = 0;
    for (int byte; (byte = fgetc(in)) != EOF; length++)
        fprintf(out, "%s%d,", length % BYTES_A_LINE ? "" : "\n", byte);
    fprintf(out, "\n0 };\n");
    fclose(in);
    return length;
}

static void write_table(FILE *out, const char *folder, char **paths, int count) {
    size_t *lengths = calloc((size_t)count + 1, sizeof *lengths);
    if (!lengths)
        fail("hold", folder);
    fprintf(out, "/* Written by embed.c. */\n#include \"lib/sources.h\"\n\n");
    for (int i = 0; i < count; i++)
        lengths[i] = write_bytes(out, folder, paths[i], i);
    fprintf(out, "\nconst LibSource lib_sources[] = {\n");
    for (int i = 0; i < count; i++)
        fprintf(out, "\t{ \"%s\", (const char *)file%d, %zu },\n", paths[i], i, lengths[i]);
    fprintf(out, "\t{ 0, 0, 0 },\n};\nconst size_t lib_source_count = %d;\n", count);
    free(lengths);
}

int main(int argc, char **argv) {
    if (argc < 3) {
        fprintf(stderr, "usage: embed FOLDER OUTPUT.c PATH...\n");
        return 64;
    }
    FILE *out = fopen(argv[2], "wb");
    if (!out)
        fail("write", argv[2]);
    write_table(out, argv[1], argv + 3, argc - 3);
    if (fclose(out) != 0)
        fail("write", argv[2]);
    return 0;
}
