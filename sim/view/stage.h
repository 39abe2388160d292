// The stage's own parts: cards that can be measured before they are drawn, and the spots that arrows join.
#ifndef VIEW_STAGE_H
#define VIEW_STAGE_H

#include "view/model.h"
#include "view/pen.h"

// How much of a goroutine is shown. The stage lowers it until all of them fit.
typedef enum Detail {
    DETAIL_NAME,  // header and why it waits, in one line
    DETAIL_BRIEF, // and the wait reason
    DETAIL_TOP,   // and the innermost frame's variables, other frames a line each
    DETAIL_FULL,  // every frame is a card
} Detail;

// Where something that an arrow can begin or end at was drawn.
typedef struct Spot {
    int64_t goroutine; // 0: not a goroutine's
    int frame, var;    // -1: the goroutine or the frame as such
    uint64_t address;  // of the variable; 0: it has none
    int object;        // index in the model's objects; -1: not an object
    int cell;          // of the object; -1: the whole
    Box box;
} Spot;

typedef struct Stage {
    Pen *pen;
    const ViewModel *m;
    VEC(Spot) spots;
    int most_vars; // rows of variables in a card
} Stage;

void stage_spot(Stage *s, Spot spot);

// Movement knows things by the ids of their groups, so each thing keeps its own from step to step:
//     goroutine:G  who:G (its badge)  frame:G:DEPTH  var:G:DEPTH:PATH  panic:G:N  defer:G:DEPTH:PLACE
//     object:ADDRESS:NAME  cell:ADDRESS:N  waiter:ADDRESS:G
// DEPTH counts from the outermost frame, which is 1; N and PLACE of what is stacked from the oldest.

// Cards take x, y and width and return the height they need; they draw only when `draw`.
typedef struct CardAt {
    double x, y, w;
    bool draw;
} CardAt;

// From one thing on those that are like it.
typedef struct Fold {
    int n;         // how many stand together; 1: it stands by itself
    uint64_t kind; // what they are: the argument of the command that opens and closes them
    bool many;     // they are enough for one card
    bool open;     // and the viewer wants to see each, below a strip that closes them again
} Fold;
Fold fold_goroutines(const Stage *s, int first, bool fold);
Fold fold_objects(const Stage *s, int first, bool fold);

typedef struct Alike { // what the one line says of them
    Str id, name, type, state;
    int64_t goroutine; // its badge; 0: none
    Role role;         // of the state
} Alike;
void alike_card(Stage *s, Box box, const Alike *a, Fold fold);

double card_goroutine(Stage *s, CardAt at, const ShownGoroutine *g, Detail detail);
// Folded: one line for all of them. open: it is the strip above them.
double card_alike(Stage *s, CardAt at, const ShownGoroutine *first, Fold fold);
double card_alike_objects(Stage *s, CardAt at, int first, Fold fold);
double card_defers(Stage *s, CardAt at, const ShownGoroutine *g, int frame);
double card_object(Stage *s, CardAt at, const ShownObject *o, bool compact);

// A row of name and value as frames, objects and the memory panel show them.
enum { VAR_ROW = 27 };
void row_variable(Stage *s, Box row, const ShownVar *v);

void stage_links(Stage *s);

#endif
