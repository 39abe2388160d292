// What every panel draws with: the list, the meter, the words, and the state of the window that is not the
// program's. The small things that all panels share (headings, badges, buttons, wrapped text) are here too.
#ifndef VIEW_PEN_H
#define VIEW_PEN_H

#include "view/assets.h"
#include "view/commands.h"
#include "view/meter.h"
#include "view/entry.h"
#include "view/folds.h"
#include "view/panes.h"

typedef enum Scroll { SCROLL_CODE, SCROLL_OUTPUT, SCROLL_STAGE, SCROLL_MEMORY, SCROLL_START, SCROLL_COUNT } Scroll;

typedef struct Said { // at the prompt
    Str typed, answer;
    bool bad;
} Said;

typedef struct Ui {
    ThemeName theme;
    Language language;
    double zoom;           // the viewer's, on top of the window's size
    bool playing, picking; // picking: digits answer "what can happen next", not the question
    bool help;
    bool still; // nothing moves from picture to picture
    Panes panes;
    Entry entry;     // what is being typed
    VEC(Said) said;  // at the prompt, oldest first
    bool blackboard; // which of the two zooms is in use
    int speed;       // steps a minute
    Str hover;       // id of the group under the mouse
    Str selected;    // id of the group whose bytes the memory panel shows
    OpenFolds folds;
    int memory_level;            // a MemoryLevel; LEVEL_ALWAYS: all of them
    int base;                    // of bytes: 0 hexadecimal, 1 decimal, 2 binary
    int64_t rune;                // of the string that is looked at: a byte of the rune that is decoded, from 1
    int compare;                 // the run that lies beside the present one, from 1; 0: none
    int file;                    // of the program's that the code panel shows, from 1; 0: where the program stands
    bool library;                // steps stop in the standard packages too
    int focus;                   // start screen: the lesson that Return opens
    double scroll[SCROLL_COUNT]; // by hand, in points, from where the panel would be by itself
    Str notice;                  // one line about the last command: "picture written"
} Ui;

typedef struct Pen {
    DrawList *list;
    Arena *arena; // of the frame
    const TextMeter *meter;
    const Words *words;
    Ui *ui; // panels read it, and bring scroll back into its limits
} Pen;

typedef enum Align { ALIGN_LEFT, ALIGN_RIGHT, ALIGN_CENTRE } Align;

TextStyle ui_style(double size, Weight weight, Role role);
TextStyle code_style(double size, Weight weight, Role role);
Role goroutine_role(int64_t id);
Str goroutine_name(Arena *a, int64_t id); // "G2"

Str word(const Pen *pen, Word w);
Str word_with(const Pen *pen, Word w, Str arg);
double pen_width(const Pen *pen, TextStyle style, Str text);

// One line, shortened to the box's width, in the middle of its height. Returns the width it took.
double pen_text(Pen *pen, Box box, TextStyle style, Str text);
double pen_aligned(Pen *pen, Box box, TextStyle style, Str text, Align align);

// Text with `code` in backquotes (or between two MARKs, when the code has backquotes of its own), wrapped into box; what does not fit below is left out. Marked parts are bold on
// the colour of changes when `emphasis`, and of code face otherwise. Returns the height; draws nothing when
// `measure`.
enum { MARK = 1 };
typedef struct RichText {
    Str text;
    TextStyle style;
    double line_height;
    bool emphasis, measure;
    bool literal; // the text is a program's: backquotes mean nothing
} RichText;
double pen_rich(Pen *pen, Box box, RichText rich);

// The heading of a panel, 34 points high: small capitals left, and right.
enum { HEADING_HEIGHT = 34 };
double pen_heading(Pen *pen, Box panel, Str left, Str right); // the width of left
// The same with a text on the left or right that is code and keeps its letters: a file name, an address.
void pen_heading_code(Pen *pen, Box panel, Str text, Align align);
void pen_heading_plain(Pen *pen, Box panel, Str text); // words that keep their letters: names of Go are in them

double pen_badge(Pen *pen, double x, double middle, int64_t goroutine); // "G2" on its colour; its width
double pen_key(Pen *pen, double x, double middle, Str key);             // a key cap; its width
double pen_key_width(Pen *pen, Str key);
// The caps of a command's keys as commands.def has them: "Shift+Right Ctrl+r"; their width.
double pen_keys(Pen *pen, double x, double middle, const char *keys);
double pen_keys_width(Pen *pen, const char *keys);
void pen_field(Pen *pen, Box box, Str lead, const Entry *entry); // what is being typed, behind `lead`

typedef struct Button {
    Str id;
    Command command;
    int64_t argument;
    Icon icon;
    bool has_icon, primary, disabled;
    Str text;
} Button;
void pen_button(Pen *pen, Box box, Button button);
bool pen_hovers(const Pen *pen, Str id);

// A card: the panel colour with a border and a light shadow.
void pen_card(Pen *pen, Box box, Role border, double width, Dash dash);

// A column of content that may be longer than its box: clips, moves by the viewer's scroll or to `wanted` (a part
// of the content that has to be seen), and says by how much to move the content up.
double pen_scroll_begin(Pen *pen, Box box, Scroll which, double content, double wanted_from, double wanted_to);
// The same for content of rows: box becomes a whole number of them high, and no row is seen in part.
double pen_scroll_rows(
    Pen *pen, Box *box, Scroll which, double content, double wanted_from, double wanted_to, double row);
void pen_scroll_end(Pen *pen);

#endif
