// Source text in, syntax tree out. The tree follows the Go specification's grammar; errors have the words and
// positions of Go 1.23's compiler (cmd/compile/internal/syntax), and parsing goes on at the next statement.
#ifndef LANG_PARSE_H
#define LANG_PARSE_H

#include "lang/ast.h"

// Never returns NULL; after errors the tree holds BAD_ nodes where nothing could be made of the text.
File *parse_file(Arena *arena, const Source *source, Diagnostics *diags);

// One statement or simple expression, as a lesson or a presenter types it. NULL after errors.
Node *parse_statement(Arena *arena, const Source *source, Diagnostics *diags);

#endif
