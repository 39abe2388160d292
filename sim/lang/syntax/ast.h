// The syntax tree of one package, as the parser makes it and the checker annotates it.
// Nodes live in the compilation's arena and are never freed singly. A child that is absent is NULL.
// The parser decides shape and positions; names, types and constants are the checker's.
#ifndef LANG_SYNTAX_AST_H
#define LANG_SYNTAX_AST_H

#include "base/diag.h"
#include "base/str.h"
#include "base/vec.h"

typedef enum __attribute__((packed)) NodeKind {
    NODE_NONE,
#define NODE(kind, text) NODE_##kind,
#include "lang/syntax/nodes.def"
#undef NODE
    NODE_KINDS
} NodeKind;

typedef enum __attribute__((packed)) Op { // operators of UNARY, BINARY and ASSIGN_STMT (x op= y)
    OP_NONE,
    OP_ADD,
    OP_SUB,
    OP_MUL,
    OP_QUO,
    OP_REM,
    OP_AND,
    OP_OR,
    OP_XOR,
    OP_SHL,
    OP_SHR,
    OP_AND_NOT,
    OP_LAND,
    OP_LOR,
    OP_EQL,
    OP_NEQ,
    OP_LSS,
    OP_LEQ,
    OP_GTR,
    OP_GEQ,
    OP_NOT,
    OP_ADDR,
    OP_RECV,
    OP_TILDE,
} Op;

typedef enum LitKind { LIT_INT, LIT_FLOAT, LIT_IMAG, LIT_RUNE, LIT_STRING } LitKind;
typedef enum ChanDir { CHAN_BOTH, CHAN_SEND, CHAN_RECV } ChanDir;
typedef enum BranchKind { BRANCH_BREAK, BRANCH_CONTINUE, BRANCH_GOTO, BRANCH_FALLTHROUGH } BranchKind;

typedef struct Node Node;
typedef struct Type Type;
typedef struct Object Object;
typedef struct Const Const;
typedef struct Scope Scope;
typedef struct Selection Selection;
typedef struct FuncInfo FuncInfo;
typedef struct Instance Instance;

typedef VEC(Node *) Nodes;

// What an expression denotes, set by the checker.
typedef enum __attribute__((packed)) Mode {
    MODE_NONE,
    MODE_INVALID,
    MODE_NOVALUE,
    MODE_BUILTIN,
    MODE_TYPE,
    MODE_CONST,
    MODE_VAR /* addressable */,
    MODE_MAP_INDEX,
    MODE_VALUE,
    MODE_NIL,
    MODE_COMMA_OK,
    MODE_PACKAGE,
} Mode;

// A tree has tens of thousands of nodes: the enums above take a byte each.
struct Node {
    NodeKind kind;
    Op op;             // UNARY, BINARY, ASSIGN_STMT, INC_DEC_STMT (OP_ADD, OP_SUB)
    Mode mode;         // set by the checker, as what stands below
    bool untyped : 1,  // the checker's: type not final yet
        shift_lhs : 1, // the checker's: left operand of a shift by a variable
        define : 1;    // RANGE_STMT: its variables are declared there
    Pos pos;           // where Go's compiler puts the node: operator of a binary expression, '(' of a call; see parse.h
    Pos start, end;    // where Go's messages about the node point, and the byte after its last one

    // Set by the checker on expressions and type expressions:
    Type *type;         // final type: an untyped constant operand carries the type it was converted to
    Const *value;       // constant value, already rounded/represented in `type`; NULL if not constant
    Object *obj;        // IDENT, and SELECTOR of a package member: what it names; declaration nodes: what they declare
                        // A defining IDENT of := or range has obj->decl == the IDENT; where := only assigns it has not.
    Instance *instance; // IDENT, and SELECTOR of a package member: with which type arguments a generic function is used

    // clang-format off: one line for each kind
    union {
        struct {
            Str name;
        } ident;
        struct {
            LitKind kind;
            Str text;
            bool bad;
        } lit; // source text, quotes included; bad: reported, no value can be made of it
        struct {
            Node *type;
            Nodes elems;
            Pos lbrace, rbrace;
        } composite; // type NULL inside an outer literal that elides it
        struct {
            Node *key, *value;
        } pair;
        struct {
            Node *type, *body;
            FuncInfo *info;
        } func_lit;
        struct {
            Node *x;
        } paren;
        struct {
            Node *x, *name;
            Selection *sel;
        } selector; // name: IDENT
        struct {
            Node *x;
            Nodes index;
        } index; // several: type arguments
        struct {
            Node *x, *lo, *hi, *max;
            bool three;
        } slice;
        struct {
            Node *x, *type, *name;
        } assert; // type NULL: x.(type), which the parser leaves only where it is an error
        struct {
            Node *fun;
            Nodes args;
            bool dots;
            Pos rparen;
        } call;
        struct {
            Node *x;
        } star;
        struct {
            Node *x;
        } unary;
        struct {
            Node *x, *y;
        } binary;
        struct {
            Node *len, *elem;
        } array; // len NULL: [...]T ; SLICE_TYPE and ELLIPSIS use elem only
        struct {
            Nodes fields;
        } struct_type;
        struct {
            Nodes params, results, type_params;
        } func_type;
        struct {
            Nodes elems;
        } iface; // FIELD: a method when name is set (type FUNC_TYPE), else an embedded element
        struct {
            Node *key, *elem;
        } map;
        struct {
            ChanDir dir;
            Node *elem;
        } chan;
        struct {
            Node *name, *type, *tag;
            bool embedded;
        } field; // one FIELD for each name; a shared type node is shared
        struct {
            Nodes specs;
        } decl_stmt;
        struct {
            Node *label, *body;
        } labeled;
        struct {
            Node *x;
        } expr_stmt;
        struct {
            Node *chan, *value;
        } send;
        struct {
            Node *x;
        } inc_dec;
        struct {
            Nodes lhs, rhs;
            bool define;
        } assign; // op != OP_NONE: x op= y
        struct {
            Node *call;
        } go; // also DEFER_STMT; may be a non-call, which is an error
        struct {
            Nodes results;
        } ret;
        struct {
            BranchKind kind;
            Node *label, *target;
        } branch; // target: the statement left or continued, goto: the LABELED_STMT; set by the parser
        struct {
            Nodes stmts;
            Pos rbrace;
        } block;
        struct {
            Node *init, *cond, *then, *else_;
        } if_;
        struct {
            Nodes exprs, body;
            bool is_default;
            Pos colon;
            Object *implicit;
        } clause; // CASE_CLAUSE; implicit: variable of a type switch
        struct {
            Node *init, *tag;
            Nodes clauses;
            Pos rbrace;
        } switch_;
        struct {
            Node *init, *name, *x;
            Nodes clauses;
            Pos rbrace;
        } type_switch; // switch name := x.(type)
        struct {
            Node *comm;
            Nodes body;
            Pos colon;
        } comm; // comm NULL: default; else SEND_STMT, EXPR_STMT or ASSIGN_STMT
        struct {
            Nodes clauses;
            Pos rbrace;
        } select;
        struct {
            Node *init, *cond, *post, *body;
        } for_;
        struct {
            Node *key, *value, *x, *body, *extra;
            FuncInfo *info;
        } range; // extra: a third variable, which the checker rejects; info: of the body, where x is a function
        struct {
            Node *name, *path;
        } import; // name NULL, IDENT "_", "." or a name
        struct {
            Nodes names;
            Node *type;
            Nodes values;
            int iota;
            bool inherited;
        } const_; // inherited: type and values repeat an earlier spec
        struct {
            Node *name, *type;
            Nodes params;
            bool alias;
        } type_spec;
        struct {
            Nodes names;
            Node *type;
            Nodes values;
        } var;
        struct {
            Node *recv, *name, *type, *body;
            FuncInfo *info;
            bool skipped;
        } func; // recv: FIELD or NULL; body NULL: native; skipped: it is an empty block where the text's stands
    };
    // clang-format on
};

// A line that begins with "//go:", and the declaration behind it.
typedef struct Directive {
    Pos pos;
    Str text;      // without "//"
    bool own_line; // nothing stands in front of it
    Node *owner;   // spec or FUNC_DECL; NULL: the package clause, or nothing
} Directive;

typedef struct File {
    const Source *source;
    Node *package; // IDENT
    Nodes imports; // IMPORT_SPEC
    Nodes decls;   // specs and FUNC_DECLs in source order, imports left out
    VEC(Directive) directives;
    Str go_version; // from //go:build go1.N; empty when absent
    int go_minor;   // language version go1.N in force, set by the checker
    Scope *scope;   // imports, set by the checker
} File;

typedef VEC(File *) Files;

const char *node_kind_name(NodeKind kind);
const char *op_text(Op op); // "+", "&^", "<-"
Node *node_unparen(Node *x);
// First byte of the node's text. Differs from `start` where Go points into the node, as at the '[' of s[1:2].
Pos node_begin(const Node *x);
// Source form of an expression or simple statement as Go's compiler prints it in messages: spaces normalised,
// bodies of function and composite literals as {…}.
Str node_text(Arena *a, const Node *x);
// Calls visit for each child of x that is present, in source order; in place of fields for their names, types and tags.
// What nodes share is visited once: the type of several fields, the values that a CONST_SPEC inherits.
void node_each_child(const Node *x, void (*visit)(void *context, Node *child), void *context);

#endif
