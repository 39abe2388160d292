// The draw list: what a frame shows, as typed operations in paint order. Panels append to it; it is painted
// with cairo, written as SVG, printed as text for tests, and asked which group lies under the mouse.
//
// Lengths are in points: one point is one pixel at scale 1. Colours are roles, which a theme resolves.
// Every op carries its bounds and a hash of all that is seen of it (clips around it included), so that
// a painter finds what differs between two frames without comparing the ops.
#ifndef VIEW_DRAW_H
#define VIEW_DRAW_H

#include "base/str.h"
#include "base/vec.h"

typedef struct Box {
    double x, y, w, h;
} Box;

typedef enum Role {
#define ROLE(NAME, name) ROLE_##NAME,
#include "view/roles.def"
#undef ROLE
    ROLE_COUNT
} Role;

typedef enum Face { FACE_UI, FACE_CODE } Face;

// The numbers are CSS weights divided by 100.
typedef enum Weight { REGULAR = 4, MEDIUM = 5, SEMIBOLD = 6, BOLD = 7, HEAVY = 8 } Weight;

typedef struct TextStyle {
    Face face;
    Weight weight;
    double size; // of the em, in points
    Role role;
    double tracking; // extra space after each letter, in ems
    bool italic, strike;
} TextStyle;

typedef enum Icon {
#define ICON(NAME, name, path) ICON_##NAME,
#include "view/icons.def"
#undef ICON
    ICON_COUNT
} Icon;

typedef enum DrawKind {
    DRAW_BOX,   // filled and outlined, corners rounded by radius
    DRAW_LINE,  // straight, dashed on request
    DRAW_CURVE, // one cubic Bezier, with an arrow head at its end on request
    DRAW_TEXT,  // one line of text
    DRAW_ICON,  // a drawing of icons.def, scaled into the box; the last kind that is seen
    DRAW_CLIP,  // what follows shows only inside, until DRAW_UNCLIP
    DRAW_UNCLIP,
    DRAW_GROUP, // names what follows until DRAW_UNGROUP: one thing for the mouse, for movement and for SVG
    DRAW_UNGROUP,
} DrawKind;

typedef enum Dash { DASH_NONE, DASH_LONG, DASH_DOTS } Dash;

typedef struct Point {
    double x, y;
} Point;

typedef struct DrawOp {
    DrawKind kind;
    Box box;     // BOX, TEXT, ICON, CLIP: where. LINE, CURVE: unused
    Point at[4]; // LINE: 2 ends; CURVE: start, 2 controls, end
    double radius;
    double width; // of the outline or line; 0: none
    Dash dash;
    bool arrow;
    bool placed;       // GROUP: it stands at at[0], wherever its first op is
    bool cut;          // TEXT: it was shortened to fit
    Role fill, stroke; // BOX; LINE, CURVE and ICON use stroke
    double fade;       // 0: seen whole, 1: not at all; only while something comes or goes
    TextStyle style;
    Icon icon;
    Str text;   // TEXT: what; GROUP: its id
    int action; // GROUP: what a click does (a Command); 0: nothing
    int64_t argument;
    int end;    // GROUP: index of its UNGROUP
    Box bounds; // all pixels it may touch, clips applied; a group's: of all that is in it
    uint64_t hash;
} DrawOp;

typedef struct DrawList {
    Arena *arena; // holds the ops and every text that is not the caller's
    double width, height;
    Role ground;
    VEC(DrawOp) ops;
    VEC(Box) clips;  // open ones, each already cut to those around it
    VEC(int) groups; // open ones, as indices of ops
} DrawList;

// Texts passed in must stay valid as long as the list is used.
void draw_begin(DrawList *list, Arena *arena, double width, double height, Role ground);
void draw_box(DrawList *list, Box box, double radius, Role fill, Role stroke, double width, Dash dash);
void draw_line(DrawList *list, Point a, Point b, Role stroke, double width, Dash dash);
void draw_curve(DrawList *list, const Point at[4], Role stroke, double width, Dash dash, bool arrow);
void draw_text(DrawList *list, Box box, TextStyle style, Str text, bool cut); // left-aligned in box
void draw_icon(DrawList *list, Box box, Icon icon, Role role);
void draw_copy(DrawList *list, const DrawOp *op); // one op of another list, of a kind that is seen
void draw_clip(DrawList *list, Box box);
void draw_unclip(DrawList *list);
void draw_group(DrawList *list, Str id, int action, int64_t argument);
// The same for content that is scrolled: `origin` moves with it.
void draw_group_at(DrawList *list, Str id, Point origin);
void draw_ungroup(DrawList *list);

// The innermost group with an action at the point, or NULL. Later ops lie over earlier ones.
const DrawOp *draw_hit(const DrawList *list, double x, double y);
const DrawOp *draw_find(const DrawList *list, Str id); // the group of that id, or NULL

// Every op as a line of text, the same on every machine: for tests, and for reading without sight.
void draw_print(const DrawList *list, Buf *out);

Box box_join(Box a, Box b); // smallest that holds both; an empty one counts for nothing
Box box_meet(Box a, Box b); // what both cover; w and h are 0 when they cover nothing together
Box box_inset(Box b, double dx, double dy);
bool box_holds(Box b, double x, double y);
bool box_empty(Box b);

// Which way a curve goes at t from 0 to 1; not normalised.
Point curve_toward(const Point at[4], double t);

extern const char *const role_names[ROLE_COUNT];
extern const char *const icon_names[ICON_COUNT];
extern const char *const icon_paths[ICON_COUNT]; // on a 24 by 24 grid: M, L, C, Z with absolute numbers

#endif
