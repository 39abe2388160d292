// One function of the compilation: its state (Fn), and what emits its code. An expression is compiled towards a
// destination: frame slots that the caller chose.
//
// Slots at and above OUT name the outgoing area, whose place in the frame is known only when the function is
// finished; the emitter notes where such operands stand. A call's results stay there until the next call.
#ifndef LANG_GEN_FN_H
#define LANG_GEN_FN_H

#include "lang/gen/gen.h"

typedef int Slot;

enum {
    OUT = 0x10000,      // first slot of the outgoing area: the callee's header
    BIG_VALUE = 16384,  // bytes; larger variables live in the heap
    LAST_SLOT = 0xfff0, // slots a frame may have
};

typedef struct LabelUse {
    int at, from;
} LabelUse; // word to patch, instruction that displacements count from
typedef struct Label {
    int pc; // -1: not bound yet
    VEC(LabelUse) uses;
} Label;

typedef struct Home { // where a variable lives in this function
    Object *obj;
    VarPlace place;
    Slot slot;    // SLOT, CELL
    uint32_t off; // CAPTURE, CAPTURE_REF: offset in the closure
    int slots;    // how many it takes
    int debug;    // index in vars; -1: hidden
} Home;

typedef struct Held {
    Slot slot;
    int n;
} Held;
typedef struct OutUse {
    int at, field;
} OutUse; // an operand that names the outgoing area; field 0-2: a b c, 3: byte offset
typedef struct Hoisted {
    Node *node;
    Slot slot;
} Hoisted; // an expression whose value stands in slots already

typedef struct Target { // of break and continue
    struct Target *outer;
    Node *stmt;
    Label *break_to, *continue_to;
} Target;

typedef struct NamedLabel {
    Object *obj;
    Str name;
    Label label;
} NamedLabel;

// What a loop needs in slots, constants and addresses of package variables: a first compilation of the function collects
// it, a second one loads it before the loop instead of in it.
typedef struct KnownValue {
    uint64_t bits;
    bool address; // bits: offset of a package variable
    Slot slot;
} KnownValue;
typedef VEC(KnownValue) LoopValues;

struct Fn {
    Gen *g;
    Arena scratch;
    FuncTask task;
    FuncInfo *info; // NULL in functions that have no source
    Package *pkg;
    int id, go_minor;
    uint32_t flags; // FUNC_*
    VEC(Instr) code;
    VEC(Span) spans;
    VEC(OutUse) outs;
    VEC(OperandSize) sizes;
    Span span;    // of the instructions being emitted
    Span stmt;    // of the statement that the next instruction begins
    uint8_t step; // flags of the next instruction
    bool library; // its steps count as library steps
    bool dead;    // the place cannot be reached: nothing is emitted
    bool long_jumps, jump_overflow, failed;
    bool collecting; // the first compilation
    struct LoopTable {
        Arena arena;
        VEC(LoopValues) loops;
    } * loops; // by outermost loop, in order
    int n_loops, loop_depth;
    VEC(KnownValue) known;
    VEC(uint8_t) nature, busy; // by slot
    int out_max;               // slots of the outgoing area
    int results, params;
    Slot context; // of closures, else NO_SLOT
    VEC(Held) temps;
    VEC(Home) homes;
    VEC(int) active; // homes in scope
    VEC(Hoisted) hoisted;
    VEC(Variable) vars;
    VEC(NamedLabel) labels;
    Target *target;
    Label *fallthrough_to;
    Label *leave_body; // of the body of a loop over a function: where it ends the loop
    Label epilogue;
    bool has_defer, cell_results;
    VEC(Slot) result_slots;    // where callers read each result
    VEC(Object *) result_objs; // their variables; NULL without a name
    VEC(Held) assigned;        // variables that the statement at hand assigns: places that rest on them are held
    int n_wraps;               // names of deferred and started builtins
};

// code.c: emitting
int emit(Fn *f, OpCode op, int a, int b, int c);
int emit_imm(Fn *f, OpCode op, int a, int64_t imm);               // AI and I
int emit_frame(Fn *f, OpCode op, int a, Slot slot, int64_t byte); // AI, imm = byte of the frame
int emit_x(Fn *f, OpCode op, int a, int b, int c, int64_t e, int ext_a);
int emit_word(Fn *f, uint8_t flags, int a, int b, int c);      // a further EXT word
void emit_set(Fn *f, int at, int64_t imm);                     // sets the b,c immediate of an instruction
void emit_size(Fn *f, int at, OperandName operand, int slots); // of the instruction or word just emitted
Span span_push(Fn *f, const Node *n);                          // instructions now belong to n; returns what was
void step_event(Fn *f);                                        // the next instruction is a visible operation

typedef enum Rel {
    REL_T,
    REL_F,
    REL_EQ,
    REL_NE,
    REL_LT,
    REL_LE,
    REL_ULT,
    REL_ULE,
    REL_EQI,
    REL_NEI,
    REL_LTI,
    REL_LEI,
    REL_GTI,
    REL_GEI,
    REL_FLT,
    REL_FNLT,
    REL_FLE,
    REL_FNLE,
} Rel;
Label label_new(void);
void label_bind(Fn *f, Label *l);
void jumps_thread(Fn *f); // over jumps to jumps, when all is emitted
void label_use(Fn *f, Label *l, int at, int from);
void jump(Fn *f, Label *l); // forward or, when l is bound, backward
void jump_if(Fn *f, Rel rel, int a, int b, Label *l);

// slots.c: slots of the frame
Slot slots_take(Fn *f, const uint8_t *nature, int n);
void slots_free(Fn *f, Slot at, int n);
Slot temp(Fn *f, Type *t);
Slot temp_word(Fn *f); // for what is no pointer
Slot temp_pointer(Fn *f);
Slot temp_words(Fn *f, int n);
int temps_mark(const Fn *f);
void temps_release(Fn *f, int mark);

// func.c, wrap.c, init.c, thunk.c
Str func_wrap_name(Fn *f, bool is_go);              // func_name.c
Slot frame_reserve(Fn *f, Type *t);                 // a parameter's slots
void func_parameters(Fn *f, Type *sig, Type *recv); // lays out results and parameters that have no names
void wrap_body(Fn *f);
void init_body(Fn *f);
bool reflect_passes_on(const FuncTask *t);
void thunk_body(Fn *f);
void epilogue(Fn *f);

// vars.c
Home *home_of(Fn *f, const Object *obj);
bool var_has_name(const Object *obj); // the program can name it
bool var_in_cell(const Object *obj);
bool var_is_global(const Object *obj);
void var_param(Fn *f, Object *obj, Slot slot, VarKind kind);
Slot var_declare(Fn *f, Object *obj);      // SLOT: its slot, to be filled; cells are made, zero, and NO_SLOT comes back
void var_visible(Fn *f, Object *obj);      // its value is there from here on
void var_hidden(Fn *f, const Object *obj); // and not from here on, though its scope is still open
void var_init(Fn *f, Object *obj, Slot value);
void var_zero(Fn *f, Object *obj);
void var_capture(Fn *f, Object *obj, uint32_t off);
int scope_mark(const Fn *f);
void scope_close(Fn *f, int mark);

// place.c: variables and parts of variables
typedef enum At { AT_FRAME, AT_FRAME_ELEM, AT_MEM, AT_MEM_ELEM, AT_STATIC, AT_ELEM, AT_MAP, AT_BLANK } At;
typedef struct Location {
    At at;
    bool packed; // FRAME: part of a struct or array, in memory layout
    bool sure;   // MEM: the address is never nil
    Type *type;
    Slot slot;   // FRAME: first slot; MEM: of the address; ELEM: of the slice; MAP: of the map
    int64_t off; // bytes from there; STATIC: from the start of the globals
    Slot index;  // ELEM, FRAME_ELEM, MAP (the key)
    bool unsigned_index;
    Type *whole;      // FRAME_ELEM: the array; MAP: the map
    int64_t elem_off; // FRAME_ELEM: offset in the element
    Pos checked_at; // the '[', '.' or '*' whose line a failed check of bounds or nil shows; 0: that of what is compiled
} Location;
Location location_of(
    Fn *f, Node *n); // n is addressable, a map element, blank, or any other expression (a temporary then)
Location place_var(Fn *f, Object *obj);
Location place_slot(Slot slot, Type *t);
Location place_deref(Slot pointer, Type *elem);
void place_field(Fn *f, Location *p, int field);
Location place_path(Fn *f, Location p, const int *path, int n); // walks embedded fields, following pointers
// access.c
Slot place_static(Fn *f, int64_t off); // the address of a package variable
void place_settle(Fn *f, Location *p); // an index that is still to be checked becomes memory at an address
void place_load(Fn *f, const Location *p, Slot dst);
Slot place_operand(Fn *f, const Location *p); // its slot, or a new temporary with its value
void place_store(Fn *f, const Location *p, Slot src);
void place_zero(Fn *f, const Location *p);
void place_steady(Fn *f, Location *p); // to be loaded and then stored: an address is worked out once
void place_address(Fn *f, const Location *p, Slot dst);
void place_hold(Fn *f, Location *p); // copies the slots it rests on when the statement assigns them
bool slot_assigned(const Fn *f, Slot slot, int n);
bool place_in_memory(const Location *p);

// expr.c: values
Node *bare(Node *n);                             // without parentheses, and of an instantiated function its name
void into(Fn *f, Node *n, Slot dst);             // dst is nobody's variable yet, or n cannot look at it half done
void into_live(Fn *f, Node *n, Slot dst);        // dst is a variable that n may read and others may see
void into_as(Fn *f, Node *n, Type *t, Slot dst); // converted as for an assignment to t
void into_live_as(Fn *f, Node *n, Type *t, Slot dst);
Slot operand(Fn *f, Node *n); // in slots that must be used before the next call, loop or assignment
Slot operand_to(Fn *f, Node *n, Type *t);
Slot operand_held(Fn *f, Node *n, Type *t); // the same, but never in the outgoing area
Slot hold(Fn *f, Slot s, Type *t);          // copies a value out of the outgoing area
void move(Fn *f, Slot dst, Slot src, int n);
void zero(Fn *f, Slot dst, int n);
void zero_value(Fn *f, Type *t, Slot dst);
void box_missing(Fn *f, Type *t, Slot slot); // a boxed zero value that nobody has made yet
void effect(Fn *f, Node *n);                 // evaluated for its effects

// const.c
void load_int(Fn *f, int64_t v, Slot dst);
void load_bits(Fn *f, uint64_t bits, Slot dst);
void load_string(Fn *f, Str text, Slot dst);
void load_const(Fn *f, Const *c, Type *t, Slot dst);
bool const_bits_of(const Const *c, Type *t, uint64_t *bits); // of integers, bools, floats: as a slot holds them
bool node_small(const Node *n, int *value);                  // an integer constant that fits 16 bits
bool node_int(const Node *n, int64_t *value);

// hoist.c
void loop_enter(Fn *f);
void loop_leave(Fn *f);
Slot loop_value(Fn *f, KnownValue v); // its slot in this loop; -1: none

// order.c
enum { EFFECT_CALL = 1 /* may call or park */, EFFECT_WRITE = 2 };
int effects(Node *n);
bool stable(Fn *f, Node *n);
void hoist(Fn *f, Node *n);
void hoist_value(Fn *f, Node *n);
Slot hoisted(Fn *f, const Node *n); // -1: it is not
void order(Fn *f, Node **list, int n);
void order_as(Fn *f, Node **list, Type **types, int n); // operands that become interfaces are copied early, as Go does
void order2(Fn *f, Node *x, Node *y);

// arith.c, cond.c, convert.c
void arith_binary(Fn *f, Op op, Type *t, Slot a, Slot b, Slot dst);
void arith_into(Fn *f, Node *n, Slot dst);                       // BINARY
void arith_op(Fn *f, Op op, Type *t, Slot a, Node *y, Slot dst); // a op y, y not effectful
void unary_into(Fn *f, Node *n, Slot dst);
Slot complex_wide(Fn *f, Type *t, Slot x);       // a complex number of type t as a complex128
void extend(Fn *f, Type *t, Slot dst);           // wraps R[dst] to t's width
void cond(Fn *f, Node *n, bool sense, Label *l); // jumps to l when n is `sense`
void compare_into(Fn *f, Op op, Node *x, Node *y, Slot dst);
bool addresses_differ(Node *x, Node *y);
void compare_slots(Fn *f, Op op, Type *t, Slot a, Slot b, Slot dst);
void convert_iface(Fn *f, Type *from, Slot src, Type *to, Slot dst);
void convert_into(Fn *f, Node *x, Type *to, Slot dst);
bool convert_needed(Type *from, Type *to);   // for an assignment
bool convert_keeps(const Node *x, Type *to); // x's slots are those of the converted value

// index.c, lit.c, closure.c
void index_into(Fn *f, Node *n, Slot dst);
bool index_is_row(
    Fn *f, Node *n); // s[i][j] of a slice of slices that one instruction loads: the indexes may be read after s
void slice_into(Fn *f, Node *n, Slot dst);
void emit_map_get(Fn *f, Type *map, Slot m, Slot key, Slot dst, Slot ok);
Slot map_key(Fn *f, Node *index, Type *map);
void assert_into(Fn *f, Node *n, Slot dst, Slot ok);
void literal_into(Fn *f, Node *n, Slot dst);
Slot literal_address(Fn *f, Node *n, Type *t);  // &T{...}
void literal_store(Fn *f, Node *n, Location p); // fresh zeroed memory
void closure_into(Fn *f, FuncInfo *info, Slot dst);
void method_value_into(Fn *f, Node *n, Slot dst);
void method_expr_into(Fn *f, Node *n, Slot dst);

// call.c, builtin.c, defer.c
typedef enum CallMode { CALL_PLAIN, CALL_GO, CALL_DEFER } CallMode;
void call_emit(Fn *f, Node *n, CallMode mode); // results begin in OUT + 1
bool call_is_conversion(const Node *n);
Builtin call_builtin(const Node *n); // BUILTIN_NONE: none
void builtin_into(Fn *f, Node *n, Slot dst);
Node *builtin_spread(Fn *f, Node *n); // append(g()): makes the call and gives its results as arguments
void builtin_statement(Fn *f, Node *n);
Slot builtin_operand(Fn *f, Node *n); // where the value stands already; -1: nowhere
void gen_go_defer(Fn *f, Node *n);
void call_reserve(Fn *f, int slots);             // room in the outgoing area behind the header
void arguments_to_any(Fn *f, Node *n, Slot dst); // panic's argument
int sig_result_slots(Type *sig);
int sig_param_slots(Type *sig);
// The receiver as the method takes it, found from a place that holds it or what embeds it; method NULL: an interface's.
Location receiver_at(Fn *f, Location x, const int *path, int n, const Object *method);
Location receiver_of(Fn *f, Node *selector);

// assign.c, stmt.c, loop.c, range.c, switch.c, select.c
void gen_assign(Fn *f, Node *n);
void gen_op_assign(Fn *f, Node *lhs, Op op, Node *rhs); // assign_op.c
void gen_inc_dec(Fn *f, Node *n);
Type *assigned_type(const Node *lhs);
Held variable_slots(Fn *f, Node *lhs); // of a variable that lives in the frame; n = 0: it does not
void gen_return(Fn *f, Node *n);
typedef enum Binding { BIND_ASSIGN, BIND_DEFINE /* := */, BIND_DECLARE /* var */ } Binding;
bool declares(const Node *lhs, Binding b);
void assign_pairs(Fn *f, const Nodes *lhs, const Nodes *rhs, Binding b);
void assign_slot(Fn *f, Node *lhs, Type *from, Slot value, Binding b); // one variable from slots
// Several variables from slots: all places are found before the first of them changes.
void assign_slots(Fn *f, const Nodes *lhs, Type **types, const Slot *values, Binding b);
Slot assign_target(Fn *f, Node *lhs, Type *t, Binding b);        // where lhs' value may go at once; NO_SLOT: nowhere
void store_as(Fn *f, const Location *p, Type *from, Slot value); // converts as for an assignment
void block(Fn *f, const Nodes *stmts);
void stmt(Fn *f, Node *n);
void stmt_begin(Fn *f, const Node *n);
void range_head(Fn *f, const Node *n); // the statement is what stands before the body: for i, v := range x
void gen_for(Fn *f, Node *n);
void gen_range(Fn *f, Node *n);
void gen_branch(Fn *f, Node *n);
void return_now(Fn *f);                  // the results stand where they belong
Node *variable_node(Fn *f, Object *obj); // a variable as a node that can be assigned (init.c)
void gen_switch(Fn *f, Node *n);
void gen_type_switch(Fn *f, Node *n);
void gen_select(Fn *f, Node *n);
void gen_decl(Fn *f, Node *n);

// range_func.c: loops over functions
void range_func(Fn *f, Node *n);
void range_values(Fn *f, Node *n, Type **types, const Slot *slots); // range.c: key and value, as given in slots
void loop_variables(Fn *f, FuncInfo *info);                         // hidden ones of the function around such loops
void loop_body(Fn *f, FuncInfo *info);
void loop_body_branch(Fn *f, Node *branch);
void loop_body_return(Fn *f, Node *n);
void loop_body_defer(Fn *f); // behind a defer statement's instruction

void unsupported(Fn *f, const Node *n, const char *what);

#endif
