// The command line: one function for each command, all of them listed in commands.def.
// A command gets the arguments behind its name and returns the process's exit code.
#ifndef CLI_CLI_H
#define CLI_CLI_H

#include <stdbool.h>

#include "base/str.h"

enum { EXIT_USAGE = 64 };

// One line to stderr that says what to do, behind "gostep NAME: ". Returns EXIT_USAGE.
int cli_usage(const char *command, const char *format, ...) __attribute__((format(printf, 2, 3)));
// Prints help for a command of commands.def; NULL: for all of them.
void cli_help(const char *command);

// Options are read from the front: `*args` moves on behind what was taken.
// Two dashes or, as for the go command, one. True when the next argument is --name=value or --name value; the value is NULL when it is missing.
bool cli_option(const char *name, int *argc, char ***argv, const char **value);
bool cli_flag(const char *name, int *argc, char ***argv);
// Whether the next argument looks like an option, which nobody took; and the usage error for it.
bool cli_stray_option(int argc, char **argv);
int cli_unknown_option(const char *command, const char *option);

// Where this program lies; empty when the system does not say.
Str cli_program_folder(Arena *a);
// The folder of the shipped lessons (what: "scripts") or of assets, beside the program or in its source tree. In the arena.
Str cli_data_folder(Arena *a, const char *what);
bool cli_write_file(const char *path, Str text); // says on stderr what went wrong

// Becomes the program that draws, with a command and its arguments (window_part.c). Returns only when there is none: an exit
// code, after a message.
int cli_window_part(const char *command, int argc, char **argv);

#define COMMAND(name, function, arguments, summary, options) int function(int argc, char **argv);
#include "cli/commands.def"
#undef COMMAND

#endif
