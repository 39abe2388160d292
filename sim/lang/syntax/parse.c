// The parser's common ground: errors and recovery, nodes, names, and the file as a whole.
#include "lang/syntax/parse_rules.h"

#include <assert.h>
#include <stdlib.h>

enum {
    MAX_NESTING = 1000, // productions within productions; bounds the C stack here
    MAX_HEIGHT = 2000,  // levels of a tree; bounds the C stack of whoever walks it
};

// ---- errors

bool parse_failed(const Parser *p) {
    return p->diags->list.len > p->errors_before;
}

// After the first error, what goes wrong at the end of the file is only its consequence.
static bool muted(const Parser *p) {
    return head(p) == TOK_EOF && parse_failed(p);
}

void parse_error_at(Parser *p, Pos pos, const char *format, ...) {
    if (muted(p))
        return;
    va_list args;
    va_start(args, format);
    Str text = str_format_list(p->arena, format, args);
    va_end(args);
    diag_syntax(p->diags, pos, "%.*s", STR_ARG(text));
}

void parse_error(Parser *p, const char *text) {
    parse_error_at(p, p->scan.pos, "%s", text);
}

// The token at the head, as messages name it.
static Str token_name(Parser *p) {
    const Scanner *s = &p->scan;
    switch (s->token) {
    case TOK_NAME: return str_format(p->arena, "name %.*s", STR_ARG(s->text));
    case TOK_LITERAL: return str_format(p->arena, "literal %.*s", STR_ARG(s->text));
    case TOK_SEMI: return s->text;
    case TOK_OPERATOR: return str_from(op_text(s->op));
    case TOK_ASSIGN_OP: return str_format(p->arena, "%s=", op_text(s->op));
    case TOK_INC_OP: return str_format(p->arena, "%s%s", op_text(s->op), op_text(s->op));
    default: return str_from(token_text(s->token));
    }
}

void parse_unexpected(Parser *p, const char *tail, ...) {
    if (muted(p))
        return;
    va_list args;
    va_start(args, tail);
    Str name = token_name(p), text = str_format_list(p->arena, tail, args);
    va_end(args);
    diag_syntax(p->diags, p->scan.pos, "unexpected %.*s%.*s", STR_ARG(name), STR_ARG(text));
}

void parse_complain(Parser *p, Pos pos, const char *format, ...) {
    va_list args;
    va_start(args, format);
    Str text = str_format_list(p->arena, format, args);
    va_end(args);
    diag_add(p->diags, pos, "%.*s", STR_ARG(text));
}

void parse_advance(Parser *p, TokenSet follow) {
    static const TokenSet statements = SET(BREAK) | SET(CONST) | SET(CONTINUE) | SET(DEFER) | SET(FALLTHROUGH) |
                                       SET(FOR) | SET(GO) | SET(GOTO) | SET(IF) | SET(RETURN) | SET(SELECT) |
                                       SET(SWITCH) | SET(TYPE) | SET(VAR);
    follow |= SET(EOF);
    if (p->func_depth > 0)
        follow |= statements;
    while (!set_has(follow, head(p)))
        scan_next(&p->scan);
}

void parse_skip_token(Parser *p) {
    if (head(p) != TOK_EOF)
        scan_next(&p->scan);
}

// ---- tokens

bool parse_got(Parser *p, Token token) {
    if (head(p) != token)
        return false;
    scan_next(&p->scan);
    return true;
}

void parse_want(Parser *p, Token token) {
    if (parse_got(p, token))
        return;
    parse_unexpected(p, ", expected %s", token_text(token));
    parse_skip_token(p);
}

bool parse_got_assign(Parser *p) {
    if (head(p) == TOK_DEFINE)
        parse_unexpected(p, ", expected =");
    else if (head(p) != TOK_ASSIGN)
        return false;
    scan_next(&p->scan);
    return true;
}

// ---- depth

bool parse_enter(Parser *p) {
    if (p->depth == MAX_NESTING) {
        parse_error(p, "exceeded max nesting depth");
        scan_abandon(&p->scan);
        return false;
    }
    p->depth++;
    return true;
}

void parse_leave(Parser *p) {
    p->depth--;
}

// Nodes still to be visited, each with its level.
typedef struct Climb {
    Arena arena;
    VEC(Node *) nodes;
    VEC(int) levels;
    int level; // of the node whose children are being added
} Climb;

static void climb(void *context, Node *child) {
    Climb *c = context;
    vec_push(&c->arena, &c->nodes, child);
    vec_push(&c->arena, &c->levels, c->level + 1);
}

void parse_check_height(Parser *p, Node *root) {
    int links = p->links;
    p->links = 0;
    if (links <= MAX_NESTING || root == NULL)
        return;
    Climb c = {.level = 0};
    climb(&c, root);
    while (c.nodes.len > 0) {
        Node *x = c.nodes.at[--c.nodes.len];
        c.level = c.levels.at[--c.levels.len];
        if (c.level > MAX_HEIGHT) {
            diag_syntax(p->diags, x->start, "exceeded max nesting depth");
            break;
        }
        node_each_child(x, climb, &c);
    }
    arena_free(&c.arena);
}

// ---- nodes and lists

Node *parse_node(Parser *p, NodeKind kind, Pos pos) {
    Node *x = ARENA_NEW(p->arena, Node);
    x->kind = kind;
    x->pos = x->start = x->end = pos;
    return x;
}

Node *parse_node_behind(Parser *p, NodeKind kind, Pos pos, const Node *left) {
    Node *x = parse_node(p, kind, pos);
    x->start = left->start;
    p->links++;
    return x;
}

Node *parse_end(Parser *p, Node *x) {
    x->end = p->scan.before;
    return x;
}

Node *parse_bad_expr(Parser *p) {
    return parse_node(p, NODE_BAD_EXPR, p->scan.pos);
}

void parse_push(Parser *p, Node *x) {
    vec_push(p->arena, &p->scratch, x);
}

Nodes parse_take(Parser *p, int mark) {
    Nodes taken = {0};
    taken.len = taken.cap = p->scratch.len - mark;
    if (taken.len > 0)
        taken.at = arena_copy(p->arena, p->scratch.at + mark, sizeof(Node *) * (size_t)taken.len);
    p->scratch.len = mark;
    return taken;
}

Pos parse_list(Parser *p, const char *context, Token separator, Token close, Element *element, void *data) {
    bool last = false;
    while (head(p) != TOK_EOF && head(p) != close && !last) {
        last = element(p, data);
        if (!parse_got(p, separator) && head(p) != close) {
            parse_unexpected(p, " in %s; possibly missing %s or %s", context, token_text(separator), token_text(close));
            parse_advance(p, SET(RPAREN) | SET(RBRACK) | SET(RBRACE));
            if (head(p) != close)
                return p->scan.pos;
        }
    }
    Pos pos = p->scan.pos;
    parse_want(p, close);
    return pos;
}

Node *parse_name_made(Parser *p, Pos pos, const char *name) {
    Node *x = parse_node(p, NODE_IDENT, pos);
    x->ident.name = str_from(name);
    return x;
}

Node *parse_name(Parser *p) {
    if (head(p) != TOK_NAME) {
        Node *missing = parse_name_made(p, p->scan.pos, "_");
        parse_unexpected(p, ", expected name");
        parse_skip_token(p);
        return missing;
    }
    Node *x = parse_node(p, NODE_IDENT, p->scan.pos);
    x->ident.name = p->scan.text;
    scan_next(&p->scan);
    return parse_end(p, x);
}

// IdentifierList = identifier { "," identifier } .
Nodes parse_name_list(Parser *p, Node *first) {
    int mark = p->scratch.len;
    parse_push(p, first);
    while (parse_got(p, TOK_COMMA))
        parse_push(p, parse_name(p));
    return parse_take(p, mark);
}

// BasicLit = int_lit | float_lit | imaginary_lit | rune_lit | string_lit .
Node *parse_literal_or_null(Parser *p) {
    if (head(p) != TOK_LITERAL)
        return NULL;
    Node *x = parse_node(p, NODE_BASIC_LIT, p->scan.pos);
    x->lit.kind = p->scan.literal;
    x->lit.text = p->scan.text;
    x->lit.bad = p->scan.bad;
    scan_next(&p->scan);
    return parse_end(p, x);
}

// ---- files

// The first token is the one at `from`. marked: gets the marks of line directives, or NULL.
static void open_parser(Parser *p, Arena *arena, const Source *source, Pos from, Source *marked, Diagnostics *diags) {
    *p = (Parser){.arena = arena, .diags = diags, .errors_before = diags->list.len};
    scan_open(&p->scan, source, from, diags, arena);
    p->scan.marked = marked;
    scan_next(&p->scan);
}

// What //go:build lines before the package clause ask for.
static void read_go_version(Parser *p, File *file) {
    for (int i = 0; i < p->scan.directives.len; i++) {
        Str version;
        if (build_go_version(p->arena, p->scan.directives.at[i].text, &version))
            file->go_version = version;
    }
}

// PackageClause = "package" PackageName . Reports whether it is whole.
static bool package_clause(Parser *p, File *file) {
    if (!parse_got(p, TOK_PACKAGE)) {
        parse_error(p, "package statement must be first");
        return false;
    }
    parse_take_directives(p, NULL);
    file->package = parse_name(p);
    parse_want(p, TOK_SEMI);
    return !parse_failed(p);
}

static const TokenSet declaration = SET(IMPORT) | SET(CONST) | SET(TYPE) | SET(VAR) | SET(FUNC);

static void not_a_declaration(Parser *p, const Node *last) {
    if (head(p) == TOK_LBRACE && last != NULL && last->kind == NODE_FUNC_DECL && last->func.body == NULL)
        parse_error(p, "unexpected semicolon or newline before {");
    else
        parse_error(p, "non-declaration statement outside function body");
    parse_advance(p, declaration);
}

// ImportDecl | TopLevelDecl . Returns the last node that it made, NULL for none.
static Node *top_level_decl(Parser *p, File *file) {
    Token keyword = head(p);
    scan_next(&p->scan);
    int mark = p->scratch.len;
    if (keyword == TOK_FUNC)
        parse_push(p, parse_func_decl(p));
    else
        parse_decl_group(p, keyword);
    Node *last = NULL;
    for (int i = mark; i < p->scratch.len; i++) {
        last = p->scratch.at[i];
        if (keyword == TOK_IMPORT)
            vec_push(p->arena, &file->imports, last);
        else
            vec_push(p->arena, &file->decls, last);
        parse_check_height(p, last);
    }
    p->scratch.len = mark;
    return last;
}

// SourceFile = PackageClause ";" { ImportDecl ";" } { TopLevelDecl ";" } .
// Imports are accepted anywhere, with a complaint.
static void source_file(Parser *p, File *file) {
    Token before = TOK_IMPORT;
    Node *last = NULL;
    while (head(p) != TOK_EOF) {
        if (head(p) == TOK_IMPORT && before != TOK_IMPORT)
            parse_error(p, "imports must appear before other declarations");
        before = head(p);
        if (!set_has(declaration, head(p))) {
            not_a_declaration(p, last);
            continue;
        }
        Node *made = top_level_decl(p, file);
        last = made != NULL ? made : last;
        parse_drop_directives(p); // before the next token brings those of the next declaration
        if (head(p) != TOK_EOF && !parse_got(p, TOK_SEMI)) {
            parse_unexpected(p, " after top level declaration");
            parse_advance(p, declaration);
        }
    }
    parse_drop_directives(p);
}

static File *read_file(Arena *arena, Source *source, Diagnostics *diags, bool outline) {
    File *file = ARENA_NEW(arena, File);
    file->source = source;
    Parser p;
    open_parser(&p, arena, source, source->base, source, diags);
    p.file = file;
    p.outline = outline;
    read_go_version(&p, file);
    if (package_clause(&p, file))
        source_file(&p, file);
    else
        diags->fatal = true;
    if (file->package == NULL)
        file->package = parse_name_made(&p, source->base, "_");
    return file;
}

File *parse_file(Arena *arena, Source *source, Diagnostics *diags) {
    return read_file(arena, source, diags, false);
}

File *parse_outline(Arena *arena, Source *source, Diagnostics *diags) {
    return read_file(arena, source, diags, true);
}

Node *parse_skipped_body(Arena *arena, const Source *source, const Node *func, Diagnostics *diags) {
    Parser p;
    open_parser(&p, arena, source, func->func.body->pos, NULL, diags);
    return parse_func_body(&p);
}

Node *parse_skipped_func(Arena *arena, const Source *source, const Node *func, Diagnostics *diags) {
    Parser p;
    open_parser(&p, arena, source, func->start, NULL, diags);
    return parse_func_decl(&p);
}

Node *parse_statement(Arena *arena, const Source *source, Diagnostics *diags) {
    Parser p;
    int found_before = diags->list.len;
    open_parser(&p, arena, source, source->base, NULL, diags);
    p.func_depth = 1;
    Node *x = parse_stmt_or_null(&p);
    if (x == NULL)
        parse_unexpected(&p, ", expected statement");
    parse_got(&p, TOK_SEMI);
    if (head(&p) != TOK_EOF)
        parse_unexpected(&p, " at end of statement");
    if (parse_failed(&p))
        return NULL;
    parse_check_height(&p, x);
    Nodes alone = {.at = &x, .len = 1, .cap = 1};
    parse_check_branches(&p, &alone, x->pos);
    return diags->list.len > found_before ? NULL : x;
}
