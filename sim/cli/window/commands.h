// The commands of gostep that draw. They are in a program of their own, which gostep starts (cli/window_part.c).
#ifndef CLI_WINDOW_COMMANDS_H
#define CLI_WINDOW_COMMANDS_H

// As those of cli.h: arguments behind the command's name, the process's exit code.
int play_command(int argc, char **argv);
int export_command(int argc, char **argv);

#endif
