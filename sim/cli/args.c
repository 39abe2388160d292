// Arguments, help, and files beside the program.
#include <errno.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/cli.h"

typedef struct Command {
    const char *name, *arguments, *summary, *options;
} Command;

static const Command commands[] = {
#define COMMAND(name, function, arguments, summary, options) {name, arguments, summary, options},
#include "cli/commands.def"
#undef COMMAND
};

int cli_usage(const char *command, const char *format, ...) {
    va_list args;
    va_start(args, format);
    fprintf(stderr, "gostep %s: ", command);
    vfprintf(stderr, format, args);
    fprintf(stderr, "; see gostep %s --help\n", command);
    va_end(args);
    return EXIT_USAGE;
}

void cli_help(const char *command) {
    bool one = command != NULL;
    if (!one)
        printf("gostep runs Go programs on a machine that is built to be looked at.\n\n"
               "  gostep\n      the window with the list of lessons\n");
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++) {
        const Command *c = &commands[i];
        if (one && strcmp(c->name, command) != 0)
            continue;
        printf("%sgostep %s %s\n      %s\n%s%s", one ? "" : "  ", c->name, c->arguments, c->summary, one ? "\n" : "",
            one ? c->options : "");
    }
    if (!one)
        printf("\nEvery command has --help.\n");
}

// What stands behind an option's name, which has two dashes or, as go's options do, one; NULL for another option.
static const char *behind_name(const char *arg, const char *name) {
    size_t len = strlen(name);
    if (strncmp(arg, name, len) == 0)
        return arg + len;
    bool long_name = len > 2;
    return long_name && arg[0] == '-' && strncmp(arg + 1, name + 2, len - 2) == 0 ? arg + len - 1 : NULL;
}

bool cli_option(const char *name, int *argc, char ***argv, const char **value) {
    if (*argc < 1)
        return false;
    const char *rest = behind_name((*argv)[0], name);
    if (!rest || (*rest != 0 && *rest != '='))
        return false;
    int taken = 1;
    *value = *rest == '=' ? rest + 1 : NULL;
    if (!*value && *argc > 1) {
        *value = (*argv)[1];
        taken = 2;
    }
    *argc -= taken;
    *argv += taken;
    return true;
}

bool cli_flag(const char *name, int *argc, char ***argv) {
    const char *rest = *argc > 0 ? behind_name((*argv)[0], name) : NULL;
    if (!rest || *rest != 0)
        return false;
    *argc -= 1;
    *argv += 1;
    return true;
}

bool cli_stray_option(int argc, char **argv) {
    return argc > 0 && argv[0][0] == '-' && argv[0][1];
}

int cli_unknown_option(const char *command, const char *option) {
    bool race = strcmp(option, "-race") == 0 || strcmp(option, "--race") == 0;
    return cli_usage(
        command, "unknown option %s%s", option, race ? " (gostep has no race detector; remedy: leave it out)" : "");
}

static bool is_folder(Str path) {
    return access(path.at, R_OK | X_OK) == 0;
}

Str cli_program_folder(Arena *a) {
    char program[PATH_MAX];
    ssize_t n = readlink("/proc/self/exe", program, sizeof program);
    while (n > 0 && program[n - 1] != '/')
        n--;
    return n > 1 ? str_copy(a, (Str){program, (size_t)n - 1}) : (Str){0};
}

Str cli_data_folder(Arena *a, const char *what) {
    const char *chosen = getenv("GOSTEP_DATA");
    if (chosen)
        return str_format(a, "%s/%s", chosen, what);
    Str program = cli_program_folder(a);
    static const char *const beside[] = {".", "../share/gostep", "../.."};
    for (size_t i = 0; program.len && i < sizeof beside / sizeof *beside; i++) {
        Str path = str_format(a, "%.*s/%s/%s", STR_ARG(program), beside[i], what);
        if (is_folder(path))
            return path;
    }
    return str_format(a, "%s/%s", GOSTEP_SOURCE_DIR, what);
}

bool cli_write_file(const char *path, Str text) {
    FILE *f = fopen(path, "wb");
    bool ok = f && fwrite(text.at ? text.at : "", 1, text.len, f) == text.len;
    if (f && fclose(f) != 0)
        ok = false;
    if (!ok)
        fprintf(stderr, "gostep: cannot write %s: %s (remedy: choose a place with room that can be written)\n", path,
            strerror(errno));
    return ok;
}
