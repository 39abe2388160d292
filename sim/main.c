// The command line's door: finds the command and leaves the rest to it.
#include <stdio.h>
#include <string.h>

#include "cli/cli.h"

typedef struct Entry {
    const char *name;
    int (*run)(int argc, char **argv);
} Entry;

static const Entry entries[] = {
#define COMMAND(name, function, arguments, summary, options) {name, function},
#include "cli/commands.def"
#undef COMMAND
};

static bool asks_help(const char *arg) {
    return strcmp(arg, "--help") == 0 || strcmp(arg, "-h") == 0 || strcmp(arg, "help") == 0;
}

// The command that takes what was given in a command's place; NULL when none does.
static const char *play_or_run(const char *name) {
    size_t len = strlen(name);
    if (len > 3 && strcmp(name + len - 3, ".go") == 0)
        return "run";
    return len > 4 && strcmp(name + len - 4, ".lua") == 0 ? "play" : NULL;
}

int main(int argc, char **argv) {
    if (argc < 2)
        return cmd_play(0, NULL);
    if (asks_help(argv[1])) {
        cli_help(NULL);
        return 0;
    }
    for (size_t i = 0; i < sizeof entries / sizeof *entries; i++) {
        if (strcmp(argv[1], entries[i].name) != 0)
            continue;
        if (argc > 2 && asks_help(argv[2])) {
            cli_help(entries[i].name);
            return 0;
        }
        return entries[i].run(argc - 2, argv + 2);
    }
    const char *name = argv[1], *to = play_or_run(name);
    if (to)
        fprintf(stderr, "gostep: there is no command '%s' (remedy: gostep %s %s); see gostep --help\n", name, to, name);
    else
        fprintf(stderr, "gostep: there is no command '%s'; see gostep --help\n", name);
    return EXIT_USAGE;
}
