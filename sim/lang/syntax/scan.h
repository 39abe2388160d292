// Go's lexical grammar: a Source becomes tokens, one at a time, without allocation. Semicolons are inserted here.
// The scanner decides what is a token and whether its text is well formed; what a token means is the parser's.
#ifndef LANG_SYNTAX_SCAN_H
#define LANG_SYNTAX_SCAN_H

#include "lang/syntax/ast.h"

typedef enum Token {
#define TOKEN(enumerator, text)   TOK_##enumerator,
#define KEYWORD(enumerator, text) TOK_##enumerator,
#include "lang/syntax/token.def"
#undef TOKEN
#undef KEYWORD
    TOKENS
} Token;

_Static_assert(TOKENS <= 64, "sets of tokens are one word");

// Binary operators bind tighter the larger their precedence is.
typedef enum Precedence { PREC_NONE, PREC_OR_OR, PREC_AND_AND, PREC_COMPARE, PREC_ADD, PREC_MUL } Precedence;

typedef struct Scanner {
    // The token that scan_next found last.
    Token token;
    Pos pos;         // its first byte
    Pos end;         // the byte after its last one
    Pos before;      // end of the token before it
    Str text;        // NAME and LITERAL: as written; SEMI: "semicolon", "newline" or "EOF"
    LitKind literal; // LITERAL
    bool bad;        // LITERAL: malformed, and reported
    Op op;           // OPERATOR, ASSIGN_OP, INC_OP, STAR (OP_MUL)
    Precedence prec; // OPERATOR, STAR; PREC_NONE for operators that are only unary

    // The reading head.
    const char *at;    // where `ch` begins
    const char *stop;  // end of the text
    int32_t ch;        // the rune at the head; -1 at the end
    int width;         // its bytes
    bool newline_ends; // the token before ends a statement when the line ends

    const Source *source;
    Source *marked; // gets the marks of line directives; NULL: they are not looked for
    Diagnostics *diags;
    Arena *arena;              // for the list of directives, and marks
    VEC(Directive) directives; // since somebody took them
} Scanner;

// The first scan_next gives the first token at or behind `from`. `source` and `diags` must outlive the scanner.
void scan_open(Scanner *s, const Source *source, Pos from, Diagnostics *diags, Arena *arena);
void scan_next(Scanner *s);
// Behind a '{': goes to the '}' that closes it, without looking at more than what can hide braces.
void scan_skip_block(Scanner *s);
// Goes to the end of the text, so that nothing more is found.
void scan_abandon(Scanner *s);

const char *token_text(Token token); // "comma", "{", "range"

// Shared by the files of the scanner.
void scan_char(Scanner *s);     // moves the head one rune on
Pos scan_pos(const Scanner *s); // of the head
void scan_number(Scanner *s, bool seen_point);
void scan_rune(Scanner *s);
void scan_string(Scanner *s);
void scan_raw_string(Scanner *s);
void scan_line_directive(Scanner *s, const char *from); // a comment begins at `from`, the head stands behind it

#endif
