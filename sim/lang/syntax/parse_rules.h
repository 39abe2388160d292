// Inside the parser: its state, and the productions that one file of it offers to the others.
//
// A production is called with its first token under the head and leaves the first token behind it. Lists are gathered
// on the parser's scratch stack and copied out at their exact length.
#ifndef LANG_SYNTAX_PARSE_RULES_H
#define LANG_SYNTAX_PARSE_RULES_H

#include "lang/syntax/parse.h"
#include "lang/syntax/scan.h"

typedef struct Parser {
    Scanner scan;
    Arena *arena;
    Diagnostics *diags;
    File *file;   // NULL: a statement or function alone
    bool outline; // bodies of functions are passed over
    Nodes scratch;
    int errors_before; // findings in diags that are not the parser's or scanner's: older ones, and those about labels
    int func_depth;    // functions around the head: inside one, statements are points to recover at
    int expr_level;    // < 0: in the header of a statement, where '{' begins the body, not a composite literal
    int depth;         // productions within productions
    int links;         // operators, selectors, calls ... since the declaration began: see check_height
} Parser;

// Sets of tokens.
typedef uint64_t TokenSet;
#define SET(token) ((TokenSet)1 << TOK_##token)
static inline bool set_has(TokenSet set, Token token) {
    return (set >> token & 1) != 0;
}

// parse.c: tokens, errors, nodes
static inline Token head(const Parser *p) {
    return p->scan.token;
}
static inline bool head_is_op(const Parser *p, Op op) {
    return p->scan.token == TOK_OPERATOR && p->scan.op == op;
}
bool parse_got(Parser *p, Token token);  // takes the token if it is the next one
void parse_want(Parser *p, Token token); // reports its absence
bool parse_got_assign(Parser *p);        // "=", or ":=" with a complaint
bool parse_failed(const Parser *p);      // an error was reported
// "syntax error: <text>" at a position or at the head.
void parse_error_at(Parser *p, Pos pos, const char *format, ...) __attribute__((format(printf, 3, 4)));
void parse_error(Parser *p, const char *text);
// "syntax error: unexpected <the token at the head><tail>", as in ", expected name" or " at end of statement".
void parse_unexpected(Parser *p, const char *tail, ...) __attribute__((format(printf, 2, 3)));
// A finding that Go prints without "syntax error: ".
void parse_complain(Parser *p, Pos pos, const char *format, ...) __attribute__((format(printf, 3, 4)));
// Skips to a token of `follow`, or inside a function to one that begins a statement.
void parse_advance(Parser *p, TokenSet follow);
void parse_skip_token(Parser *p);

// Guards recursion: false, with an error reported and the rest of the file given up, when it is too deep. After true
// parse_leave must follow.
bool parse_enter(Parser *p);
void parse_leave(Parser *p);
// Reports a declaration or statement whose tree is too deep for those who will walk it: long chains of operators,
// selectors or calls make it so without any recursion of the parser's.
void parse_check_height(Parser *p, Node *root);

Node *parse_node(Parser *p, NodeKind kind, Pos pos);                          // pos, start and end are `pos`
Node *parse_node_behind(Parser *p, NodeKind kind, Pos pos, const Node *left); // begins where `left` begins
Node *parse_end(Parser *p, Node *x); // x ends where the last token taken ended; returns x
Node *parse_bad_expr(Parser *p);
void parse_push(Parser *p, Node *x);
Nodes parse_take(Parser *p, int mark); // what was pushed since scratch.len was `mark`

// list = [ element { separator element } [ separator ] ] close .
// An element returns true when no other may follow. Returns the position of `close`.
typedef bool Element(Parser *p, void *context);
Pos parse_list(Parser *p, const char *context, Token separator, Token close, Element *element, void *data);

Node *parse_name(Parser *p);
Node *parse_name_made(Parser *p, Pos pos, const char *name); // a name that is not in the source
Nodes parse_name_list(Parser *p, Node *first);
Node *parse_literal_or_null(Parser *p);

// parse_decl.c
void parse_decl_group(Parser *p, Token keyword); // behind the keyword; pushes the specs
Node *parse_func_decl(Parser *p);                // behind "func"

// parse_type.c
// typeList = arg { "," arg } [ "," ] . Unless `strict`, the first may be any expression. *comma: one was seen.
Nodes parse_type_list(Parser *p, bool strict, bool *comma);
Node *parse_type(Parser *p);
Node *parse_type_or_null(Parser *p);
Node *parse_func_type(Parser *p, const char *context); // behind "func" or the name; context NULL: may be generic
Node *parse_array_type(Parser *p, Pos pos, Node *len); // behind '[', or behind the length
Node *parse_slice_type(Parser *p, Pos pos);            // behind "[]"
Node *parse_qualified_name(Parser *p, Node *name);     // name: already taken, or NULL

// parse_param.c
// Behind the opening bracket. first_name and first_type: already taken, or NULL.
typedef enum Naming { NAMES_OPTIONAL, NAMES_REQUIRED } Naming;
Nodes parse_param_list(Parser *p, Node *first_name, Node *first_type, Token close, Naming naming);
Node *parse_array_or_type_args(Parser *p, Node *name); // ARRAY_TYPE, SLICE_TYPE, or INDEX whose x is `name`
Node *parse_embedded_elem(Parser *p, Node *field);     // field: whose type is the first term, or NULL

// parse_expr.c
Node *parse_expr(Parser *p);
Node *parse_binary_expr(Parser *p, Node *x, Precedence above); // x: first operand, or NULL
typedef enum Parens { PARENS_DROPPED, PARENS_KEPT } Parens;
Node *parse_primary_expr(Parser *p, Node *x, Parens parens);
Nodes parse_expr_list(Parser *p);
bool parse_is_type_elem(const Node *x); // x can only be a type element

// parse_stmt.c
Node *parse_func_body(Parser *p);
Node *parse_block(Parser *p, const char *context); // context: what '{' must follow; NULL when it is there
Node *parse_stmt_or_null(Parser *p);

// parse_branch.c
void parse_check_branches(Parser *p, const Nodes *stmts, Pos start);

// directive.c: //go: lines that wait
void parse_take_directives(Parser *p, Node *owner); // owner NULL: the package clause
void parse_drop_directives(Parser *p);              // nothing is behind them that could have them

// parse_build.c
// Whether `text`, without its "//", is a well-formed //go:build line; *version is the least Go version that it asks for, or empty.
bool build_go_version(Arena *arena, Str text, Str *version);

#endif
