// The commands of commands.def as numbers, names and keys.
#ifndef VIEW_COMMANDS_H
#define VIEW_COMMANDS_H

#include "base/str.h"

typedef enum Command {
    COMMAND_NONE,
#define COMMAND(NAME, name, keys) COMMAND_##NAME,
#include "view/commands.def"
#undef COMMAND
    COMMAND_COUNT
} Command;

// Where a section of the help overlay starts, as the number of its first command.
typedef struct CommandSection {
    const char *name;
    int first;
} CommandSection;

enum { COMMAND_SECTIONS = 5 };

extern const char *const command_names[COMMAND_COUNT];
extern const char *const command_keys[COMMAND_COUNT];
extern const CommandSection command_sections[COMMAND_SECTIONS + 1]; // the last one ends the list

// The command of a key as "Right", "Ctrl+=", "?"; *argument becomes the number of a key
// that stands for one: 1 to 9. COMMAND_NONE: no command.
Command command_of_key(Str key, int64_t *argument);

#endif
