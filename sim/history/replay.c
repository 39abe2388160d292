// A saved run brought back: its choices find their places by name while the program runs.
#include "history/names.h"

#include <stdlib.h>
#include <string.h>

typedef struct Command { // what is done from outside at a named moment
    Input input;
    NamedMoment at;
    uint64_t found; // moment; NOT_USED: not yet
    bool done;
} Command;

typedef struct Wanted { // an answer that waits for its choice
    ChoiceKind choice;
    uint64_t goroutine, ordinal, number;
    bool found;
} Wanted;

typedef struct Replaying {
    Names names; // first
    History *h;
    Command *commands;
    int n_commands, cap_commands;
    Wanted *wanted;
    int n_wanted, cap_wanted, first_wanted; // those before first_wanted are found
    Str *problem;
} Replaying;

// ---- reading -----------------------------------------------------------------------------------------

typedef struct Reader {
    Str rest; // of the line
    bool bad;
} Reader;

static void skip_spaces(Reader *r) {
    while (r->rest.len && r->rest.at[0] == ' ')
        r->rest = str_from_to(r->rest, 1, r->rest.len);
}

static Str word(Reader *r) {
    skip_spaces(r);
    size_t n = 0;
    while (n < r->rest.len && r->rest.at[n] != ' ')
        n++;
    Str w = str_from_to(r->rest, 0, n);
    r->rest = str_from_to(r->rest, n, r->rest.len);
    if (!n)
        r->bad = true;
    return w;
}

static uint64_t parse_number(Reader *r, Str digits) {
    uint64_t n = 0;
    if (!digits.len || digits.len > 20)
        r->bad = true;
    for (size_t i = 0; i < digits.len; i++) {
        if (digits.at[i] < '0' || digits.at[i] > '9')
            r->bad = true;
        n = n * 10 + (uint64_t)(digits.at[i] - '0');
    }
    return n;
}

static uint64_t number(Reader *r) {
    return parse_number(r, word(r));
}

static uint64_t after_letter(Reader *r, Str w, char letter) {
    if (w.len < 2 || w.at[0] != letter) {
        r->bad = true;
        return 0;
    }
    return parse_number(r, str_from_to(w, 1, w.len));
}

static uint64_t goroutine(Reader *r) {
    return after_letter(r, word(r), 'g');
}

static Str quoted(Reader *r, Arena *a) {
    skip_spaces(r);
    Buf b = {0};
    size_t i = 1;
    for (; i < r->rest.len && r->rest.at[i] != '"'; i++) {
        bool escape = r->rest.at[i] == '\\' && i + 1 < r->rest.len;
        char c = r->rest.at[i += escape];
        buf_byte(&b, escape && c == 'n' ? '\n' : c);
    }
    if (!r->rest.len || r->rest.at[0] != '"' || i >= r->rest.len)
        r->bad = true;
    Str s = str_copy(a, buf_view(&b));
    buf_free(&b);
    r->rest = STR("");
    return s;
}

static int choice_kind(Str w) {
    for (int k = 0; k < CHOICE_KINDS; k++)
        if (str_eq(w, str_from(choice_word((ChoiceKind)k))))
            return k;
    return -1;
}

static int input_kind(Str w) {
    static const char *const words[] = {
#define INPUT(enumerator, word) word,
#include "history/inputs.def"
#undef INPUT
    };
    for (int k = 0; k < INPUT_KINDS; k++)
        if (str_eq(w, str_from(words[k])))
            return k;
    return -1;
}

// g1 select 3 = 2
static Wanted read_answer(Reader *r, uint64_t id, int kind) {
    Wanted want = {.goroutine = id, .choice = (ChoiceKind)kind};
    want.ordinal = number(r);
    if (!str_eq(word(r), STR("=")))
        r->bad = true;
    want.number = kind == CHOICE_GOROUTINE ? goroutine(r) : number(r);
    return want;
}

// ... pick g3
static Input read_command(Reader *r, int kind, Arena *a) {
    Input in = {.kind = (InputKind)kind, .operation = STR(""), .text = STR("")};
    switch (kind) {
    case INPUT_PICK: in.goroutine = goroutine(r); break;
    case INPUT_EXEC:
        in.goroutine = goroutine(r);
        skip_spaces(r);
        if (str_starts(r->rest, STR("in "))) {
            word(r);
            in.owner = goroutine(r);
            in.frame = (uint32_t)number(r);
        }
        in.text = quoted(r, a);
        break;
    case INPUT_STORE: break;
    case INPUT_ADVANCE: in.number = number(r); break;
    case INPUT_QUIT: break;
    case INPUT_FAULT:
        in.operation = str_copy(a, word(r));
        in.number = number(r);
        in.text = quoted(r, a);
        break;
    default: r->bad = true;
    }
    return in;
}

static void add_command(Replaying *p, Command c) {
    p->commands = grown(p->commands, p->n_commands, &p->cap_commands, sizeof c);
    c.found = NOT_USED;
    p->commands[p->n_commands++] = c;
}

static void add_wanted(Replaying *p, Wanted want) {
    p->wanted = grown(p->wanted, p->n_wanted, &p->cap_wanted, sizeof want);
    p->wanted[p->n_wanted++] = want;
}

// "g1 select 0 = 1", "g1 12 +3 pick g2", "start advance 5".
static void read_line(Replaying *p, Reader *r) {
    Str first = word(r);
    Command c = {0};
    if (!str_eq(first, STR("start"))) {
        c.at.goroutine = after_letter(r, first, 'g');
        Str w = word(r);
        int kind = choice_kind(w);
        if (kind >= 0) {
            Wanted want = read_answer(r, c.at.goroutine, kind);
            if (!r->bad)
                add_wanted(p, want);
            return;
        }
        c.at.ordinal = parse_number(r, w);
    }
    Str w = word(r);
    if (w.len && w.at[0] == '+') {
        c.at.plus = after_letter(r, w, '+');
        w = word(r);
    }
    c.input = read_command(r, input_kind(w), &p->h->arena);
    if (!r->bad)
        add_command(p, c);
}

static bool read_head(Replaying *p, Reader *r, int line) {
    Str w = word(r);
    if (line == 1)
        return str_eq(w, STR("gostep")) && str_eq(word(r), STR("run")) && str_eq(word(r), STR("1"));
    if (line == 3)
        return str_eq(w, STR("seed")) && number(r) == p->h->seed && !r->bad;
    Str path, was = word(r);
    Str is = str_format(&p->h->arena, "%016llx", (unsigned long long)program_hash(p->h->program, &path));
    if (!str_eq(was, is))
        *p->problem = STR("the program has changed since the run was saved");
    return str_eq(w, STR("program"));
}

static bool read_text(Replaying *p, Str text) {
    for (int line = 1; text.len; line++) {
        const char *end = memchr(text.at, '\n', text.len);
        size_t n = end ? (size_t)(end - text.at) : text.len;
        Reader r = {str_from_to(text, 0, n), false};
        text = str_from_to(text, end ? n + 1 : n, text.len);
        if (line <= 3 ? !read_head(p, &r, line) : (n > 0 && (read_line(p, &r), r.bad))) {
            *p->problem = line == 3 ? STR("the run was saved with another seed")
                                    : str_format(&p->h->arena, "line %d of the saved run makes no sense", line);
            return false;
        }
    }
    return true;
}

// ---- running -----------------------------------------------------------------------------------------

// Most are found in the order they stand in.
static bool match_choice(Names *names, History *h, const Choice *c, uint64_t ordinal, uint64_t *number) {
    Replaying *p = (Replaying *)names;
    (void)h;
    while (p->first_wanted < p->n_wanted && p->wanted[p->first_wanted].found)
        p->first_wanted++;
    for (int i = p->first_wanted; i < p->n_wanted; i++) {
        Wanted *want = &p->wanted[i];
        if (want->found || want->choice != c->kind || want->goroutine != c->goroutine || want->ordinal != ordinal)
            continue;
        want->found = true;
        *number = want->number;
        return true;
    }
    return false;
}

// Names the moments of the commands that hang on this border; stops when one of them is due here.
static bool match_border(Names *names, History *h) {
    Replaying *p = (Replaying *)names;
    bool due = false;
    for (int i = 0; i < p->n_commands; i++) {
        Command *c = &p->commands[i];
        if (c->found == NOT_USED && c->at.goroutine == names->border_g && c->at.ordinal == names->border_n) {
            c->found = h->run.instrs + c->at.plus;
            due |= c->at.plus == 0;
        }
    }
    return due;
}

static void do_command(Replaying *p, Command *c) {
    Diagnostics diags = {.arena = &p->h->arena};
    c->done = true;
    switch (c->input.kind) {
    case INPUT_EXEC:
        if (c->input.owner)
            history_type(p->h, c->input.owner, c->input.frame, c->input.text, &diags);
        else
            history_exec(p->h, c->input.goroutine, c->input.text, &diags);
        break;
    case INPUT_STORE: history_typed_store(p->h); break;
    case INPUT_PICK: history_pick(p->h, c->input.goroutine); break;
    default: input_give(p->h, c->input);
    }
    if (diags.list.len && !p->problem->len)
        *p->problem = diags.list.at[0].text;
}

// The command that is due next: the first found one not done, in the order of the file.
static Command *next_command(const Replaying *p) {
    Command *next = NULL;
    for (int i = 0; i < p->n_commands; i++) {
        Command *c = &p->commands[i];
        if (!c->done && c->found != NOT_USED && (!next || c->found < next->found))
            next = c;
    }
    return next;
}

static bool waits_for_more(const Replaying *p) {
    for (int i = 0; i < p->n_commands; i++)
        if (p->commands[i].found == NOT_USED)
            return true;
    for (int i = p->first_wanted; i < p->n_wanted; i++)
        if (!p->wanted[i].found)
            return true;
    return false;
}

static void find_starters(Replaying *p) {
    for (int i = 0; i < p->n_commands; i++)
        if (p->commands[i].at.goroutine == 0)
            p->commands[i].found = p->h->run.instrs + p->commands[i].at.plus;
}

static void run_commands(Replaying *p) {
    find_starters(p);
    for (;;) {
        Command *c = next_command(p);
        if (c && c->found <= p->h->run.instrs) {
            do_command(p, c);
            continue;
        }
        if (!c && !waits_for_more(p))
            return;
        if (engine_run(p->h, c ? c->found : UINT64_MAX, &p->names.watch) == REACHED_END)
            return;
    }
}

bool history_replay(History *h, Str text, Str *problem) {
    Replaying p = {.h = h, .problem = problem};
    *problem = STR("");
    names_open(&p.names);
    p.names.on_choice = match_choice;
    p.names.on_border = match_border;
    bool good = read_text(&p, text);
    if (good) {
        run_commands(&p);
        good = !waits_for_more(&p);
        if (!good && !problem->len)
            *problem = STR("the run ended before all of its saved choices had their turn");
    }
    names_close(&p.names);
    free(p.commands);
    free(p.wanted);
    history_seek(h, 0);
    return good;
}
