// gostep check: the compiler's errors alone.
#include <stdio.h>

#include "cli/cli.h"
#include "load/load.h"

int cmd_check(int argc, char **argv) {
    bool all = false;
    while (argc > 0 && cli_stray_option(argc, argv)) {
        if (!cli_flag("--all", &argc, &argv))
            return cli_unknown_option("check", *argv);
        all = true;
    }
    if (argc == 0)
        return cli_usage("check", "name a .go file or a folder");
    Loaded l = load_check((const char *const *)argv, argc, all);
    fprintf(stderr, "%.*s", (int)l.errors.len, l.errors.at ? l.errors.at : "");
    int code = l.errors.len > 0;
    load_close(&l);
    return code;
}
