// The shape of trees: a source and its dump. A node is (KIND attributes children...), a name or literal is its text,
// an absent child is _, a list is [ ... ], a field is name:type.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "lang/syntax/parse.h"

static void dump(Buf *out, const Node *x);

static void dump_list(Buf *out, const Nodes *list) {
    buf_text(out, "[");
    for (int i = 0; i < list->len; i++) {
        buf_text(out, i > 0 ? " " : "");
        dump(out, list->at[i]);
    }
    buf_text(out, "]");
}

// Children by a pattern: n node, l list, each taken from the arguments.
static void form(Buf *out, const char *head, const char *pattern, ...) {
    va_list args;
    va_start(args, pattern);
    buf_format(out, "(%s", head);
    for (; *pattern != 0; pattern++) {
        buf_text(out, " ");
        if (*pattern == 'n')
            dump(out, va_arg(args, const Node *));
        else
            dump_list(out, va_arg(args, const Nodes *));
    }
    buf_text(out, ")");
    va_end(args);
}

static void dump_field(Buf *out, const Node *x) {
    if (x->field.name != NULL)
        dump(out, x->field.name);
    buf_text(out, x->field.embedded ? "^" : ":");
    dump(out, x->field.type);
    if (x->field.tag != NULL)
        dump(out, x->field.tag);
}

static void dump_type(Buf *out, const Node *x) {
    static const char *const dirs[] = {"chan", "chan<-", "<-chan"};
    switch (x->kind) {
    case NODE_ARRAY_TYPE: form(out, "array", "nn", x->array.len, x->array.elem); break;
    case NODE_SLICE_TYPE: form(out, "slice", "n", x->array.elem); break;
    case NODE_ELLIPSIS: form(out, "...", "n", x->array.elem); break;
    case NODE_STRUCT_TYPE: form(out, "struct", "l", &x->struct_type.fields); break;
    case NODE_FUNC_TYPE:
        if (x->func_type.type_params.len > 0)
            form(out, "func", "lll", &x->func_type.type_params, &x->func_type.params, &x->func_type.results);
        else
            form(out, "func", "ll", &x->func_type.params, &x->func_type.results);
        break;
    case NODE_INTERFACE_TYPE: form(out, "interface", "l", &x->iface.elems); break;
    case NODE_MAP_TYPE: form(out, "map", "nn", x->map.key, x->map.elem); break;
    case NODE_CHAN_TYPE: form(out, dirs[x->chan.dir], "n", x->chan.elem); break;
    default: buf_format(out, "<%s>", node_kind_name(x->kind));
    }
}

static void dump_decl(Buf *out, const Node *x) {
    char head[32];
    switch (x->kind) {
    case NODE_IMPORT_SPEC: form(out, "import", "nn", x->import.name, x->import.path); break;
    case NODE_CONST_SPEC:
        snprintf(head, sizeof head, "const%s %d", x->const_.inherited ? " again" : "", x->const_.iota);
        form(out, head, "lnl", &x->const_.names, x->const_.type, &x->const_.values);
        break;
    case NODE_TYPE_SPEC:
        form(out, x->type_spec.alias ? "type =" : "type", x->type_spec.params.len > 0 ? "nnl" : "nn", x->type_spec.name,
            x->type_spec.type, &x->type_spec.params);
        break;
    case NODE_VAR_SPEC: form(out, "var", "lnl", &x->var.names, x->var.type, &x->var.values); break;
    case NODE_FUNC_DECL: form(out, "def", "nnnn", x->func.recv, x->func.name, x->func.type, x->func.body); break;
    default: dump_type(out, x);
    }
}

static void dump_stmt(Buf *out, const Node *x) {
    static const char *const branches[] = {"break", "continue", "goto", "fallthrough"};
    char head[32];
    switch (x->kind) {
    case NODE_EMPTY_STMT: form(out, "empty", ""); break;
    case NODE_DECL_STMT: form(out, "decl", "l", &x->decl_stmt.specs); break;
    case NODE_LABELED_STMT: form(out, "label", "nn", x->labeled.label, x->labeled.body); break;
    case NODE_EXPR_STMT: form(out, "expr", "n", x->expr_stmt.x); break;
    case NODE_SEND_STMT: form(out, "send", "nn", x->send.chan, x->send.value); break;
    case NODE_INC_DEC_STMT: form(out, x->op == OP_ADD ? "++" : "--", "n", x->inc_dec.x); break;
    case NODE_ASSIGN_STMT:
        snprintf(head, sizeof head, "%s%s=", x->assign.define ? ":" : "", op_text(x->op));
        form(out, head, "ll", &x->assign.lhs, &x->assign.rhs);
        break;
    case NODE_GO_STMT: form(out, "go", "n", x->go.call); break;
    case NODE_DEFER_STMT: form(out, "defer", "n", x->go.call); break;
    case NODE_RETURN_STMT: form(out, "return", "l", &x->ret.results); break;
    case NODE_BRANCH_STMT: form(out, branches[x->branch.kind], "n", x->branch.label); break;
    case NODE_BLOCK_STMT: dump_list(out, &x->block.stmts); break;
    case NODE_IF_STMT: form(out, "if", "nnnn", x->if_.init, x->if_.cond, x->if_.then, x->if_.else_); break;
    case NODE_CASE_CLAUSE:
        form(out, x->clause.is_default ? "default" : "case", "ll", &x->clause.exprs, &x->clause.body);
        break;
    case NODE_COMM_CLAUSE: form(out, "comm", "nl", x->comm.comm, &x->comm.body); break;
    case NODE_SWITCH_STMT: form(out, "switch", "nnl", x->switch_.init, x->switch_.tag, &x->switch_.clauses); break;
    case NODE_TYPE_SWITCH_STMT:
        form(out, "type-switch", "nnnl", x->type_switch.init, x->type_switch.name, x->type_switch.x,
            &x->type_switch.clauses);
        break;
    case NODE_SELECT_STMT: form(out, "select", "l", &x->select.clauses); break;
    case NODE_FOR_STMT: form(out, "for", "nnnn", x->for_.init, x->for_.cond, x->for_.post, x->for_.body); break;
    case NODE_RANGE_STMT:
        form(out, x->define ? "range :=" : "range", "nnnn", x->range.key, x->range.value, x->range.x, x->range.body);
        break;
    default: dump_decl(out, x);
    }
}

static void dump(Buf *out, const Node *x) {
    if (x == NULL) {
        buf_text(out, "_");
        return;
    }
    switch (x->kind) {
    case NODE_IDENT: buf_str(out, x->ident.name); break;
    case NODE_BASIC_LIT: buf_str(out, x->lit.text); break;
    case NODE_FIELD: dump_field(out, x); break;
    case NODE_COMPOSITE_LIT: form(out, "lit", "nl", x->composite.type, &x->composite.elems); break;
    case NODE_KEY_VALUE: form(out, ":", "nn", x->pair.key, x->pair.value); break;
    case NODE_FUNC_LIT: form(out, "closure", "nn", x->func_lit.type, x->func_lit.body); break;
    case NODE_PAREN: form(out, "paren", "n", x->paren.x); break;
    case NODE_SELECTOR: form(out, ".", "nn", x->selector.x, x->selector.name); break;
    case NODE_INDEX: form(out, "index", "nl", x->index.x, &x->index.index); break;
    case NODE_SLICE_EXPR:
        form(out, x->slice.three ? "slice3" : "slice", "nnnn", x->slice.x, x->slice.lo, x->slice.hi, x->slice.max);
        break;
    case NODE_TYPE_ASSERT: form(out, "assert", "nn", x->assert.x, x->assert.type); break;
    case NODE_CALL: form(out, x->call.dots ? "call..." : "call", "nl", x->call.fun, &x->call.args); break;
    case NODE_STAR: form(out, "*", "n", x->star.x); break;
    case NODE_UNARY: form(out, op_text(x->op), "n", x->unary.x); break;
    case NODE_BINARY: form(out, op_text(x->op), "nn", x->binary.x, x->binary.y); break;
    default: dump_stmt(out, x);
    }
}

typedef struct Row {
    const char *source, *tree;
} Row;

// One statement each.
static const Row statements[] = {
    // precedence and association
    {"a + b*c - d", "(expr (- (+ a (* b c)) d))"},
    {"x = a || b && c == d + e<<f&^g", "(= [x] [(|| a (&& b (== c (+ d (&^ (<< e f) g)))))])"},
    {"x = -a * +b & ^c | !d ^ *p", "(= [x] [(^ (| (& (* (- a) (+ b)) (^ c)) (! d)) (* p))])"},
    {"x = <-c + <-d", "(= [x] [(+ (<- c) (<- d))])"},
    {"x = (a + b) * c", "(= [x] [(* (paren (+ a b)) c)])"},
    {"x = &T{}", "(= [x] [(& (lit T []))])"},
    {"x = &(T{})", "(= [x] [(& (lit T []))])"},
    // operands and what follows them
    {"f(a, b...)", "(expr (call... f [a b]))"},
    {"f(\n\ta,\n\tb,\n)", "(expr (call f [a b]))"},
    {"a.b.c[1](2).d", "(expr (. (call (index (. (. a b) c) [1]) [2]) d))"},
    {"x = s[:] == s[a:] && s[:b] != s[a:b:c]",
        "(= [x] [(&& (== (slice s _ _ _) (slice s a _ _)) (!= (slice s _ b _) (slice3 s a b c)))])"},
    {"x.(T).y = z.(interface{ M() })", "(= [(. (assert x T) y)] [(assert z (interface [M:(func [] [])]))])"},
    {"x = F[int, []string](1)", "(= [x] [(call (index F [int (slice string)]) [1])])"},
    {"x = []byte(\"a\")", "(= [x] [(call (slice byte) [\"a\"])])"},
    {"x = (*T)(nil)", "(= [x] [(call (paren (* T)) [nil])])"},
    {"x = (<-chan int)(c)", "(= [x] [(call (paren (<-chan int)) [c])])"},
    {"x = <-chan int(c)", "(= [x] [(<- (call (chan int) [c]))])"},
    {"x = func(a int) bool { return a > 0 }(1)",
        "(= [x] [(call (closure (func [a:int] [:bool]) [(return [(> a 0)])]) [1])])"},
    // composite literals
    {"x = T{1, a: 2, {3}, \"k\": {4: 5}}", "(= [x] [(lit T [1 (: a 2) (lit _ [3]) (: \"k\" (lit _ [(: 4 5)]))])])"},
    {"x = [...]int{1}", "(= [x] [(lit (array _ int) [1])])"},
    {"x = [2][]p.T{}", "(= [x] [(lit (array 2 (slice (. p T))) [])])"},
    {"x = map[string]chan<- int{}", "(= [x] [(lit (map string (chan<- int)) [])])"},
    {"x = struct{ a, b int }{1, 2}", "(= [x] [(lit (struct [a:int b:int]) [1 2])])"},
    {"x = T[int]{1}", "(= [x] [(lit (index T [int]) [1])])"},
    {"if x == (T{1}) { }", "(if _ (== x (paren (lit T [1]))) [] _)"},
    {"if x == f(T{1}) { }", "(if _ (== x (call f [(lit T [1])])) [] _)"},
    {"for range []int{1} { }", "(range _ _ (lit (slice int) [1]) [])"},
    {"switch x { }", "(switch _ x [])"},
    {"if f := func() { T{} }; f != nil { }",
        "(if (:= [f] [(closure (func [] []) [(expr (lit T []))])]) (!= f nil) [] _)"},
    // simple statements
    {"a, b := 1, 2", "(:= [a b] [1 2])"},
    {"a[i], *p = p, a", "(= [(index a [i]) (* p)] [p a])"},
    {"a &^= b", "(&^= [a] [b])"},
    {"a <<= 1", "(<<= [a] [1])"},
    {"a++", "(++ a)"},
    {"*p--", "(-- (* p))"},
    {"c <- <-d", "(send c (<- d))"},
    {"<-c", "(expr (<- c))"},
    {";", "(empty)"},
    // the others
    {"L: for { break L }", "(label L (for _ _ _ [(break L)]))"},
    {"{ L: }", 0},
    {"{ goto L; L: }", "[(goto L) (label L (empty))]"},
    {"if a := f(); a { b } else if c { } else { d }",
        "(if (:= [a] [(call f [])]) a [(expr b)] (if _ c [] [(expr d)]))"},
    {"for { }", "(for _ _ _ [])"},
    {"for a { }", "(for _ a _ [])"},
    {"for ; a; { }", "(for _ a _ [])"},
    {"for i := 0; i < n; i++ { continue }", "(for (:= [i] [0]) (< i n) (++ i) [(continue _)])"},
    {"for range 10 { }", "(range _ _ 10 [])"},
    {"for i := range x { }", "(range := i _ x [])"},
    {"for a[0], b = range m { }", "(range (index a [0]) b m [])"},
    {"switch a := f(); { case a, b: fallthrough; default: c }",
        "(switch (:= [a] [(call f [])]) _ [(case [a b] [(fallthrough _)]) (default [] [(expr c)])])"},
    {"switch x.(type) { case int, *T: case nil: }", "(type-switch _ _ x [(case [int (* T)] []) (case [nil] [])])"},
    {"switch a := 1; b := f().(type) { default: }", "(type-switch (:= [a] [1]) b (call f []) [(default [] [])])"},
    {"select { case v, ok := <-c: case c <- 1: case <-d: default: x }",
        "(select [(comm (:= [v ok] [(<- c)]) []) (comm (send c 1) []) (comm (expr (<- d)) []) (comm _ [(expr x)])])"},
    {"go f(1)", "(go (call f [1]))"},
    {"defer func() { }()", "(defer (call (closure (func [] []) []) []))"},
    {"return", "(return [])"},
    {"return a, b", "(return [a b])"},
    {"var a, b T = 1, 2", "(decl [(var [a b] T [1 2])])"},
    {"type T = struct{}", "(decl [(type = T (struct []))])"},
    {"const (\n\ta T = iota\n\tb\n)", "(decl [(const 0 [a] T [iota]) (const again 1 [b] T [iota])])"},
    {"x /* a\nb */", "(expr x)"},
};

// Declarations of a file.
static const Row declarations[] = {
    {"import (\n\t\"a\"\n\t. \"b\"\n\t_ \"c\"\n\td \"e/f\"\n)\n",
        "(import _ \"a\") (import . \"b\") (import _ \"c\") (import d \"e/f\")"},
    {"const (\n\ta, b = iota, 'x'\n\t_, _\n\tc = 1.5e3i\n\td\n)",
        "(const 0 [a b] _ [iota 'x']) (const again 1 [_ _] _ [iota 'x']) (const 2 [c] _ [1.5e3i]) (const again 3 [d] _ "
        "[1.5e3i])"},
    {"const a = 1\nconst b", "(const 0 [a] _ [1]) (const 0 [b] _ [])"},
    {"var (\n\ta int\n\tb, c = 1, 0x1F\n)", "(var [a] int []) (var [b c] _ [1 0x1F])"},
    {"type T struct {\n\ta, b int `tag`\n\tc []p.T\n\tp.U\n\t*V \"x\"\n\tW[int]\n\td [n]int\n\te [N * 2]T\n}",
        "(type T (struct [a:int`tag` b:int`tag` c:(slice (. p T)) ^(. p U) ^(* V)\"x\" ^(index W [int]) d:(array n "
        "int) "
        "e:(array (* N 2) T)]))"},
    {"type I interface {\n\tM(a int, b ...string) (error, bool)\n\tfmt.Stringer\n\t~int | *T\n\tG[int]\n\tN()\n}",
        "(type I (interface [M:(func [a:int b:(... string)] [:error :bool]) ^(. fmt Stringer) ^(| (~ int) (* T)) "
        "^(index G [int]) N:(func [] [])]))"},
    {"type (\n\tA = B\n\tC []D\n\tE [2]F\n\tG [...]H\n\tK [n]L\n)",
        "(type = A B) (type C (slice D)) (type E (array 2 F)) (type G (array _ H)) (type K (array n L))"},
    {"type T[P any] []P", "(type T (slice P) [P:any])"},
    {"type T[P, Q interface{ ~int }, R *P,] struct{}",
        "(type T (struct []) [P:(interface [^(~ int)]) Q:(interface [^(~ int)]) R:(* P)])"},
    {"type T[P *C,] int", "(type T int [P:(* C)])"},
    {"type T[P *C|~int] int", "(type T int [P:(| (* C) (~ int))])"},
    {"type T[P ([]int)] int", "(type T int [P:(slice int)])"},
    {"type T[P *C] int", "(type T (array (* P C) int))"},
    {"type T[P []int] int", "(type T int [P:(slice int)])"},
    {"type T[P p.C] = map[P]int", "(type = T (map P int) [P:(. p C)])"},
    {"func f()", "(def _ f (func [] []) _)"},
    {"func f(int, ...string) (a, b bool, _ error) { }",
        "(def _ f (func [:int :(... string)] [a:bool b:bool _:error]) [])"},
    {"func f(a, b int, c func(d) e) <-chan int { }",
        "(def _ f (func [a:int b:int c:(func [:d] [:e])] [:(<-chan int)]) [])"},
    {"func f(a [n]T, b [2]int, p.T) { }", 0},
    {"func f(a [n]T, G[int]) { }", 0},
    {"func f([n]T, G[int], p.H[K, V]) { }",
        "(def _ f (func [:(array n T) :(index G [int]) :(index (. p H) [K V])] []) [])"},
    {"func (t *T[P]) m() { }", "(def t:(* (index T [P])) m (func [] []) [])"},
    {"func (T) m() { }", "(def :T m (func [] []) [])"},
    {"func f[K comparable, V int | string](m map[K]V) V { }",
        "(def _ f (func [K:comparable V:(| int string)] [m:(map K V)] [:V]) [])"},
    {"var x chan (<-chan int)\nvar y chan<- chan int\nvar z <-chan <-chan int",
        "(var [x] (chan (<-chan int)) []) (var [y] (chan<- (chan int)) []) (var [z] (<-chan (<-chan int)) [])"},
    {"var f func(a, b int, c ...T) (int, error)\n", "(var [f] (func [a:int b:int c:(... T)] [:int :error]) [])"},
};

static void check(const Row *row, const Buf *out, const Diagnostics *diags) {
    Str got = buf_view(out), want = row->tree == NULL ? STR("") : str_from(row->tree);
    bool wrong = diags->list.len > 0;
    if (wrong != (row->tree == NULL) || (!wrong && !str_eq(got, want)))
        print_error("%s\ngot  %.*s\nwant %.*s\n", row->source, STR_ARG(got), STR_ARG(want));
    assert_int_equal(wrong, row->tree == NULL);
    assert_true(wrong || str_eq(got, want));
}

static void statements_have_their_trees(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof statements / sizeof *statements; i++) {
        Arena arena = {0};
        SourceSet sources = {.arena = &arena};
        Diagnostics diags = {.arena = &arena};
        Buf out = {0};
        Node *x = parse_statement(&arena, source_add(&sources, STR("s"), str_from(statements[i].source)), &diags);
        assert_int_equal(x == NULL, diags.list.len > 0);
        dump(&out, x);
        check(&statements[i], &out, &diags);
        buf_free(&out);
        arena_free(&arena);
    }
}

static void declarations_have_their_trees(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof declarations / sizeof *declarations; i++) {
        Arena arena = {0};
        SourceSet sources = {.arena = &arena};
        Diagnostics diags = {.arena = &arena};
        Buf out = {0};
        Str text = str_format(&arena, "package p\n%s\n", declarations[i].source);
        File *file = parse_file(&arena, source_add(&sources, STR("f"), text), &diags);
        const Nodes *lists[] = {&file->imports, &file->decls};
        for (int l = 0; l < 2; l++)
            for (int k = 0; k < lists[l]->len; k++) {
                buf_text(&out, out.len > 0 ? " " : "");
                dump(&out, lists[l]->at[k]);
            }
        check(&declarations[i], &out, &diags);
        buf_free(&out);
        arena_free(&arena);
    }
}

// Where a node's pos, start and end fall in a one-line statement, from 0.
static void positions_are_go_s(void **state) {
    (void)state;
    static const struct {
        const char *source;
        unsigned pos, start, end, begin;
    } rows[] = {
        {"f.g(x)", 3, 0, 6, 0},
        {"a + b*c", 2, 0, 7, 0},
        {"s[1:2]", 1, 1, 6, 0},
        {"m[k]", 1, 0, 4, 0},
        {"x.(T)", 1, 0, 5, 0},
        {"T{1}", 1, 0, 4, 0},
        {"-x", 0, 0, 2, 0},
        {"(x)", 0, 0, 3, 0},
        {"s[1:2][3]", 6, 1, 9, 0},
        {"func() { }", 0, 0, 10, 0},
        {"x.y.z", 3, 0, 5, 0},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Arena arena = {0};
        SourceSet sources = {.arena = &arena};
        Diagnostics diags = {.arena = &arena};
        Source *source = source_add(&sources, STR("s"), str_from(rows[i].source));
        Node *s = parse_statement(&arena, source, &diags);
        assert_non_null(s);
        const Node *x = s->expr_stmt.x;
        assert_int_equal(x->pos - source->base, rows[i].pos);
        assert_int_equal(x->start - source->base, rows[i].start);
        assert_int_equal(x->end - source->base, rows[i].end);
        assert_int_equal(node_begin(x) - source->base, rows[i].begin);
        arena_free(&arena);
    }
}

static void branches_know_their_targets(void **state) {
    (void)state;
    Arena arena = {0};
    SourceSet sources = {.arena = &arena};
    Diagnostics diags = {.arena = &arena};
    Str text = STR("L: for { switch { default: break; continue; break L; goto L } }");
    Node *label = parse_statement(&arena, source_add(&sources, STR("s"), text), &diags);
    assert_non_null(label);
    Node *loop = label->labeled.body, *choice = loop->for_.body->block.stmts.at[0];
    const Nodes *body = &choice->switch_.clauses.at[0]->clause.body;
    assert_ptr_equal(body->at[0]->branch.target, choice);
    assert_ptr_equal(body->at[1]->branch.target, loop);
    assert_ptr_equal(body->at[2]->branch.target, loop);
    assert_ptr_equal(body->at[3]->branch.target, label);
    arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(statements_have_their_trees),
        cmocka_unit_test(declarations_have_their_trees),
        cmocka_unit_test(positions_are_go_s),
        cmocka_unit_test(branches_know_their_targets),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
