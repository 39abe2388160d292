// gostep-window: the part of gostep that draws, so that everything else starts without the window's libraries.
#include <stdio.h>
#include <string.h>

#include "cli/cli.h"
#include "cli/window/commands.h"

int main(int argc, char **argv) {
    if (argc > 1 && strcmp(argv[1], "play") == 0)
        return play_command(argc - 2, argv + 2);
    if (argc > 1 && strcmp(argv[1], "export") == 0)
        return export_command(argc - 2, argv + 2);
    fprintf(stderr, "gostep-window: gostep starts this program when it draws; see gostep --help\n");
    return EXIT_USAGE;
}
