// Compiler directives: lines that begin with "//go:", each for the declaration behind it.
#ifndef LANG_SYNTAX_DIRECTIVE_H
#define LANG_SYNTAX_DIRECTIVE_H

#include "lang/syntax/ast.h"

typedef enum DirectivePlace {
    DIRECTIVE_FILE_ = 1,
    DIRECTIVE_FUNC = 2,
    DIRECTIVE_RUNTIME = 4,
    DIRECTIVE_STD = 8,
} DirectivePlace;

Str directive_verb(Str text);        // "go:noinline" of "go:noinline and more"
unsigned directive_places(Str verb); // DirectivePlace bits; 0 for what means nothing
bool directive_embeds(Str text);     // go:embed
bool directive_links(Str text);      // go:linkname

#endif
