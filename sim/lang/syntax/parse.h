// Source text in, syntax tree out. The tree follows the Go specification's grammar; errors have the words and
// positions of Go 1.23's compiler (cmd/compile/internal/syntax), and parsing goes on at the next statement.
//
// The parser also resolves labels: misplaced break, continue, goto and fallthrough and unused labels are reported
// here, as in Go's compiler, and branch.target is set.
//
// Node.pos is the token that makes the node what it is:
//   '(' of a call, '[' of an index or slice expression, '.' of a selector or type assertion, '{' of a composite literal,
//   the operator of a binary expression, assignment, send, ++ or --, ':' of a key: value pair or label,
//   the name of a declared constant, variable, type, function or field ('(' of a method's receiver),
//   '(' of a function type, and the first token of everything else.
// Node.start is where Go's messages about the node point: its first byte, except that a slice expression begins at
// its '[', a function type at its '(' and a receive-only channel type in an expression at its "chan".
#ifndef LANG_SYNTAX_PARSE_H
#define LANG_SYNTAX_PARSE_H

#include "lang/syntax/ast.h"

// Never returns NULL; after errors the tree holds BAD_ nodes where nothing could be made of the text.
// When the package clause is wrong nothing behind it is read and diags->fatal is set.
// Line directives become marks of the source, whose arena it must be.
File *parse_file(Arena *arena, Source *source, Diagnostics *diags);

// The same without what stands in the bodies of declared functions, which are passed over: FUNC_DECL.func.skipped. For texts that
// somebody else has proved right.
File *parse_outline(Arena *arena, Source *source, Diagnostics *diags);
// What was passed over: the body of `func`, and for those who must not change its tree, the function anew.
Node *parse_skipped_body(Arena *arena, const Source *source, const Node *func, Diagnostics *diags);
Node *parse_skipped_func(Arena *arena, const Source *source, const Node *func, Diagnostics *diags);

// One statement or simple expression, as a lesson or a presenter types it. NULL after errors.
Node *parse_statement(Arena *arena, const Source *source, Diagnostics *diags);

#endif
