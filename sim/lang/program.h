// The finished program: what the machine sees of the language. Immutable once compiled; worlds share it.
// Everything here is addressed by small numbers (function, type, native, pool indices), never by host pointers
// that would enter a world.
#ifndef LANG_PROGRAM_H
#define LANG_PROGRAM_H

#include "base/diag.h"
#include "base/str.h"

// ---- code ------------------------------------------------------------------------------------------

typedef enum OpCode {
#define OP(name, format, operands, text) I_##name,
#include "lang/op.def"
#undef OP
    I_COUNT
} OpCode;

enum { STEP_STMT = 1, STEP_EVENT = 2, STEP_LIB = 4 }; // Instr.flags: see op.def

typedef struct Instr { // 8 bytes; a, b, c are frame slots unless op.def says otherwise
    uint8_t op, flags;
    uint16_t a, b, c;
} Instr;

enum { NO_SLOT = 0xffff };

static inline int32_t instr_imm(Instr i) {
    return (int32_t)((uint32_t)i.b | (uint32_t)i.c << 16);
}
int instr_length(const Instr *at); // 1 + extension words that follow
const char *op_name(OpCode op);

typedef enum PrintKind { // operand of PRINT
    PRINT_BOOL,
    PRINT_INT,
    PRINT_UINT,
    PRINT_FLOAT,
    PRINT_COMPLEX,
    PRINT_STRING,
    PRINT_POINTER,
    PRINT_SLICE,
    PRINT_IFACE,
    PRINT_SPACE,
    PRINT_NEWLINE,
} PrintKind;

typedef enum LoopState { // of a loop over a function: how its body stands
    LOOP_DONE,           // left, but for a panic: the function must not call it again
    LOOP_READY,          // for the next iteration
    LOOP_RUNS,           // or has panicked
    LOOP_OVER,           // the function has returned
    LOOP_SWALLOWED,      // the body panicked, the function returned as if nothing had been
} LoopState;

// ---- addresses ---------------------------------------------------------------------------------------

#define STATIC_BASE  0x500000ull // rodata, then globals
#define TEXT_BASE    0x401000ull // "code addresses": TEXT_BASE + pc; never dereferenced
#define HEAP_BASE    0xc000000000ull
#define TYPE_RECORD  64  // bytes of a type record in rodata; record of type id t at types_addr + t * TYPE_RECORD
#define MADE_TYPES   768 // records behind those of the compiled types, for types made at run time (vm/made.h)
#define SMALL_VALUES 256
#define ITAB_RECORD  32 // {interface type record, concrete type record, id, first method's code address}

// ---- types as the machine needs them -------------------------------------------------------------------

typedef enum Kind { // reflect's numbers
    KIND_INVALID,
    KIND_BOOL,
    KIND_INT,
    KIND_INT8,
    KIND_INT16,
    KIND_INT32,
    KIND_INT64,
    KIND_UINT,
    KIND_UINT8,
    KIND_UINT16,
    KIND_UINT32,
    KIND_UINT64,
    KIND_UINTPTR,
    KIND_FLOAT32,
    KIND_FLOAT64,
    KIND_COMPLEX64,
    KIND_COMPLEX128,
    KIND_ARRAY,
    KIND_CHAN,
    KIND_FUNC,
    KIND_INTERFACE,
    KIND_MAP,
    KIND_POINTER,
    KIND_SLICE,
    KIND_STRING,
    KIND_STRUCT,
    KIND_UNSAFE_POINTER,
} Kind;

// How one value travels between memory (size bytes) and a frame (8-byte slots).
typedef enum Width {
    W_0,
    W_8S,
    W_8U,
    W_16S,
    W_16U,
    W_32S,
    W_32U,
    W_64,
    W_WORDS /* whole slots, memcpy of size */,
    W_BOX /* one slot: the address of a copy in the heap that nobody changes; 0: not made yet */
} Width;

enum { LARGEST_IN_SLOTS = 65536 }; // bytes; larger structs and arrays are W_BOX, so that frames stay small

typedef struct RField {
    Str name, tag, pkg; // pkg: path, of unexported names
    int type;
    uint32_t offset;
    bool embedded, exported;
} RField;

typedef struct RMethod { // sorted by name (then package for unexported)
    Str name, pkg;       // pkg: path, of unexported names
    int type;            // function type without receiver
    int func;            // function taking the receiver in ONE word as an interface holds it; -1 in interface types
    bool exported;
} RMethod;

// Functions made for package reflect, by signature (lang/gen/thunk.c).
typedef enum Thunk {
    THUNK_CALL,   // func(fn, args, results unsafe.Pointer): calls the closure fn
    THUNK_METHOD, // the same; a receiver's word comes before the parameters
    THUNK_MAKE,   // code of closures whose calls reflect.callMade answers
    THUNKS
} Thunk;

typedef struct RType {
    Kind kind;
    Width width;
    uint8_t align;
    bool named, comparable, direct; // direct: pointer-shaped, an interface's data word holds it itself
    bool variadic;                  // functions
    uint8_t dir;                    // channels: ChanDir of ast.h
    uint64_t size;
    uint32_t slots; // of a frame: (size + 7) / 8, of W_BOX one
    const uint8_t
        *ptrmask; // bit i: word i of the value is a pointer into the heap or static segment; NULL: no pointers
    Str name;     // as %T and panics print it: "main.T", "[]int", "map[string]*main.T"
    Str pkg;
    int elem, key; // type ids; -1 when absent. Pointer, slice, array, chan, map
    int ptr_to;    // id of *T when the program has it, else -1
    int64_t len;   // arrays
    const RField *fields;
    int n_fields;
    const int *params;
    int n_params; // functions
    const int *results;
    int n_results;
    int thunks[THUNKS]; // functions: ids, -1 where the program needs none
    const RMethod *methods;
    int n_methods; // interfaces: the method set; others: methods callable through an interface
} RType;

static inline uint64_t rtype_words(const RType *t) { // of a value in memory, as ptrmask counts them
    return (t->size + 7) / 8;
}

typedef struct Itab {
    int iface, type;
    const int *funcs;
    int n_funcs;
} Itab; // funcs in order of the interface's methods

// ---- functions -----------------------------------------------------------------------------------------

typedef enum VarKind { V_PARAM, V_RESULT, V_LOCAL, V_CAPTURED, V_RECEIVER } VarKind;
typedef enum VarPlace {
    PLACE_SLOT,        // the value begins in frame slot `at`
    PLACE_CELL,        // frame slot `at` holds the address of the variable's heap cell (0: not made yet)
    PLACE_CAPTURE,     // closure word at byte offset `at` begins the value (captured by value)
    PLACE_CAPTURE_REF, // closure word at byte offset `at` holds the address of the variable
} VarPlace;

typedef struct Variable { // debug: where a variable can be found while pc is in [from, to)
    Str name;
    int type;
    VarKind kind;
    VarPlace place;
    uint32_t at;
    uint32_t from, to;
    Pos pos;
} Variable;

typedef struct TypeArg { // what a type parameter of a generic function stands for
    Str name;
    int type;
} TypeArg;

enum {
    FUNC_DEFERS = 1,
    FUNC_WRAPPER = 2 /* hidden from tracebacks and recover */,
    FUNC_LIBRARY = 4,
    FUNC_CLOSURE = 8,
    FUNC_INIT = 16,
    FUNC_THROUGH = 32 /* recover looks through it to who called it: package reflect's calls */
};

typedef enum OperandName { OPERAND_A, OPERAND_B, OPERAND_C, OPERAND_FRAME } OperandName;

// How many slots an operand takes, where the instruction leaves that to a type that only the run knows: what is sent and received, a map's
// entries, and of LEAF what is read of the frame through the address.
typedef struct OperandSize {
    uint32_t pc;
    uint16_t operand, slots; // OperandName
} OperandSize;

typedef struct Func {
    Str name; // "main.main.func1", "main.(*T).M"
    Str pkg;
    uint32_t entry, end; // pcs; code[entry - 1] is an EXT word whose immediate is the function's id
    uint32_t flags;
    uint16_t slots; // frame size in slots: header, values, and the outgoing room that this function itself writes
    uint16_t
        locals; // slots with a fixed nature (header, results, parameters, context, variables, temporaries). Those that are
    // not parameters are zero at entry. Behind them is the outgoing area: every call's base is `locals`; what
    // lies there is never scanned and never read before it is written
    uint16_t results, params; // slots of results (from slot 1) and of parameters (after them)
    uint16_t context;         // slot that receives the closure's address (closures), else NO_SLOT
    uint32_t recover_pc;      // where a recovered frame goes on: its deferred calls, then return; 0 without defers
    const uint8_t *
        ptrmask; // bit i: slot i holds a pointer, or one that is not read any more (slots are zeroed at entry and keep their nature)
    int type; // RType id of the signature without receiver
    const int *param_types;
    int n_params; // receiver first
    const int *result_types;
    int n_results;
    const Variable *vars;
    int n_vars;
    const OperandSize *sizes; // by pc, then operand
    int n_sizes;
    const TypeArg *type_args; // of an instance, and of function literals in it
    int n_type_args;
    Pos pos;
} Func;

typedef struct Span {
    Pos from, to, at;
} Span; // source text of an instruction; `at`: the place whose line a traceback prints

typedef struct StringConst {
    uint64_t addr, len;
} StringConst;

typedef struct Global {
    Str name;
    Str pkg;
    int type;
    uint64_t addr;
    Pos pos;
} Global;

typedef struct Program {
    Arena arena; // owns everything below
    SourceSet sources;
    const Instr *code;
    uint32_t n_code;
    const Span *spans; // one for each instruction
    const Func *funcs;
    int n_funcs;
    const RType *types;
    int n_types; // type 0 is invalid; 1 is always interface{} (any)
    const Itab *itabs;
    int n_itabs;
    const uint64_t *consts;
    int n_consts; // 64-bit constants for LDK
    const StringConst *strings;
    int n_strings;
    const Str *natives;
    int n_natives; // qualified names, bound by lib
    const Global *globals;
    int n_globals; // package variables, library ones too
    const uint8_t *image;
    uint64_t image_size;                            // first bytes of the static segment (rodata)
    uint64_t rodata_end;                            // addresses below are read-only
    uint64_t static_size;                           // rodata + globals, bytes
    const uint8_t *static_ptrmask;                  // bit i: word i of the static segment is a root (globals only)
    uint64_t types_addr, itabs_addr, funcvals_addr; // funcval of function f at funcvals_addr + 8 * f
    uint64_t small_values; // SMALL_VALUES words, the numbers from 0 on: what interfaces hold of them; 0: there are none
    uint64_t
        zero_base; // address of everything whose size is zero, as Go's runtime.zerobase: the word before the globals
    int entry;     // function that initialises all packages, then calls main.main
    int go_minor;
} Program;

int program_func_at(const Program *p, uint32_t pc);      // -1 when pc is in no function
int program_itab(const Program *p, int iface, int type); // -1: type does not implement iface (or the pair is unknown)
int program_type_of_word(
    const Program *p, uint64_t word); // type id behind an interface's first word (type record or itab); 0 for nil
void program_free(Program *p);
void program_disassemble(const Program *p, bool library, Buf *out); // disasm.c; library: its functions too

#endif
