// Names, keys and sections of the commands.
#include "view/commands.h"

const char *const command_names[COMMAND_COUNT] = {
    [COMMAND_NONE] = "none",
#define COMMAND(NAME, name, keys) [COMMAND_##NAME] = name,
#include "view/commands.def"
#undef COMMAND
};

const char *const command_keys[COMMAND_COUNT] = {
    [COMMAND_NONE] = "",
#define COMMAND(NAME, name, keys) [COMMAND_##NAME] = keys,
#include "view/commands.def"
#undef COMMAND
};

const CommandSection command_sections[COMMAND_SECTIONS + 1] = {{"move", COMMAND_STEP}, {"choose", COMMAND_GO_ON},
    {"live", COMMAND_PROMPT}, {"panes", COMMAND_PANE}, {"show", COMMAND_FILE}, {"", COMMAND_COUNT}};

Command command_of_key(Str key, int64_t *argument) {
    *argument = 0;
    for (int c = 1; c < COMMAND_COUNT; c++) {
        Str rest = str_from(command_keys[c]);
        while (rest.len) {
            size_t n = 0;
            while (n < rest.len && rest.at[n] != ' ')
                n++;
            if (str_eq((Str){rest.at, n}, key)) {
                if (c == COMMAND_ANSWER || c == COMMAND_RECENT)
                    *argument = key.at[key.len - 1] - '0';
                return (Command)c;
            }
            n += n < rest.len;
            rest.at += n, rest.len -= n;
        }
    }
    return COMMAND_NONE;
}
