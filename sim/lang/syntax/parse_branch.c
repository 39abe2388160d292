// Labels, and the statements that branch: what each of them leaves, continues or jumps to.
// A function body is walked once its text is known to be free of syntax errors; bodies of function literals in it are
// walked on their own. A goto may come before its label, so open gotos are kept until the label turns up.
#include "lang/syntax/parse_rules.h"

#include "base/table.h"

typedef struct Block Block;
struct Block {
    Block *outer;
    Pos start;
    Node *labeled; // LABELED_STMT whose statement this block belongs to, or NULL
};

typedef struct Label {
    Block *block; // that holds it
    Node *stmt;   // LABELED_STMT
    bool used;
} Label;

typedef struct Branches {
    Parser *p;
    Table labels; // name -> Label
    VEC(Label *) declared;
    VEC(Node *) open_gotos; // those of a block stand behind those of the blocks around it
} Branches;

// What break and continue without a label mean, and whether fallthrough may stand here.
typedef struct Targets {
    Node *breaks, *continues;
    int clause; // index in the switch statement; -1 anywhere else
} Targets;

// Where a block's walk stands.
typedef struct Walk {
    Branches *all;
    Block block;
    int first_goto;  // index of the block's own in open_gotos
    int jumped;      // open gotos of this block that come before the last variable declaration
    const Node *var; // that declaration: VAR_SPEC or ASSIGN_STMT; NULL: none yet
    bool last;       // at the block's last statement
} Walk;

static void walk_block(Branches *all, Block *outer, Targets targets, Node *labeled, Pos start, const Nodes *stmts);

// What is wrong with labels does not make the text unreadable: such findings are not counted among the parser's.
#define complain(all, pos, ...) ((all)->p->errors_before++, parse_complain((all)->p, (pos), __VA_ARGS__))

static Str place_text(Branches *all, Pos pos) {
    Buf text = {0};
    source_write_place(&text, all->p->scan.source, pos);
    Str place = str_copy(all->p->arena, buf_view(&text));
    buf_free(&text);
    return place;
}

// ---- labels

static void var_declared(Walk *w, const Node *declaration) {
    w->var = declaration;
    w->jumped = w->all->open_gotos.len - w->first_goto;
}

static Label *declare(Walk *w, Node *stmt) {
    Branches *all = w->all;
    Str name = stmt->labeled.label->ident.name;
    Label *label = table_get(&all->labels, name);
    if (label != NULL) {
        Str place = place_text(all, label->stmt->labeled.label->pos);
        complain(all, stmt->labeled.label->pos, "label %.*s already defined at %.*s", STR_ARG(name), STR_ARG(place));
        return label;
    }
    label = ARENA_NEW(all->p->arena, Label);
    label->block = &w->block;
    label->stmt = stmt;
    table_put(all->p->arena, &all->labels, name, label);
    vec_push(all->p->arena, &all->declared, label);
    return label;
}

// "x", or "x, y" for a short variable declaration.
static Str declared_names(Arena *arena, const Node *declaration) {
    if (declaration->kind == NODE_VAR_SPEC)
        return declaration->var.names.at[0]->ident.name;
    Str text = {0};
    for (int i = 0; i < declaration->assign.lhs.len; i++) {
        Str name = node_text(arena, declaration->assign.lhs.at[i]);
        text = i == 0 ? name : str_format(arena, "%.*s, %.*s", STR_ARG(text), STR_ARG(name));
    }
    return text;
}

static void jump_over_variable(Walk *w, const Node *jump) {
    Str name = jump->branch.label->ident.name, variable = declared_names(w->all->p->arena, w->var);
    Str place = place_text(w->all, w->var->pos);
    complain(w->all, jump->branch.label->pos, "goto %.*s jumps over declaration of %.*s at %.*s", STR_ARG(name),
        STR_ARG(variable), STR_ARG(place));
}

// Declares the label and gives the block's open gotos that wait for it their target.
static void label_stmt(Walk *w, Node *stmt) {
    Branches *all = w->all;
    Label *label = declare(w, stmt);
    int kept = w->first_goto, jumped = w->jumped;
    for (int i = w->first_goto; i < all->open_gotos.len; i++) {
        Node *jump = all->open_gotos.at[i];
        bool jumps_over = w->var != NULL && i - w->first_goto < jumped;
        if (!str_eq(jump->branch.label->ident.name, stmt->labeled.label->ident.name)) {
            all->open_gotos.at[kept++] = jump;
            continue;
        }
        jump->branch.target = stmt;
        label->used = true;
        if (jumps_over) {
            jump_over_variable(w, jump);
            w->jumped--;
        }
    }
    all->open_gotos.len = kept;
}

// ---- branches

static void unlabeled_branch(Walk *w, Node *s, Targets targets) {
    const char *text = NULL;
    switch (s->branch.kind) {
    case BRANCH_BREAK:
        s->branch.target = targets.breaks;
        text = targets.breaks == NULL ? "break is not in a loop, switch, or select" : NULL;
        break;
    case BRANCH_CONTINUE:
        s->branch.target = targets.continues;
        text = targets.continues == NULL ? "continue is not in a loop" : NULL;
        break;
    case BRANCH_FALLTHROUGH: {
        const Node *around = targets.breaks;
        if (around != NULL && around->kind == NODE_TYPE_SWITCH_STMT)
            text = "cannot fallthrough in type switch";
        else if (around == NULL || around->kind != NODE_SWITCH_STMT || targets.clause < 0 || !w->last)
            text = "fallthrough statement out of place";
        else if (targets.clause + 1 == around->switch_.clauses.len)
            text = "cannot fallthrough final case in switch";
        break;
    }
    case BRANCH_GOTO: break; // always has a label
    }
    if (text != NULL)
        complain(w->all, s->pos, "%s", text);
}

// The statement labelled `name` if it encloses this place. *defined: there is such a label, wherever.
static Node *enclosing(Walk *w, Str name, bool *defined) {
    Label *label = table_get(&w->all->labels, name);
    *defined = label != NULL;
    if (label == NULL)
        return NULL;
    label->used = true;
    for (const Block *b = &w->block; b != NULL; b = b->outer)
        if (b->labeled == label->stmt)
            return label->stmt->labeled.body;
    return NULL;
}

static bool may_break(const Node *s) {
    return s->kind == NODE_FOR_STMT || s->kind == NODE_RANGE_STMT || s->kind == NODE_SWITCH_STMT ||
           s->kind == NODE_TYPE_SWITCH_STMT || s->kind == NODE_SELECT_STMT;
}

static bool may_continue(const Node *s) {
    return s->kind == NODE_FOR_STMT || s->kind == NODE_RANGE_STMT;
}

static void labeled_break_or_continue(Walk *w, Node *s) {
    bool breaks = s->branch.kind == BRANCH_BREAK, defined;
    const char *word = breaks ? "break" : "continue";
    Str name = s->branch.label->ident.name;
    Node *target = enclosing(w, name, &defined);
    if (!defined)
        complain(w->all, s->branch.label->pos, "%s label not defined: %.*s", word, STR_ARG(name));
    else if (target == NULL || !(breaks ? may_break(target) : may_continue(target)))
        complain(w->all, s->branch.label->pos, "invalid %s label %.*s", word, STR_ARG(name));
    else
        s->branch.target = target;
}

static void goto_stmt(Walk *w, Node *s) {
    Label *label = table_get(&w->all->labels, s->branch.label->ident.name);
    if (label != NULL) {
        label->used = true;
        for (const Block *b = &w->block; b != NULL; b = b->outer)
            if (label->block == b) {
                s->branch.target = label->stmt;
                return;
            }
    }
    vec_push(w->all->p->arena, &w->all->open_gotos, s);
}

// ---- the walk

static void decl_stmt(Walk *w, const Node *s) {
    for (int i = 0; i < s->decl_stmt.specs.len; i++) {
        const Node *spec = s->decl_stmt.specs.at[i];
        if (spec->kind == NODE_VAR_SPEC) {
            var_declared(w, spec);
            return; // the first one will do
        }
    }
}

static void walk_if(Walk *w, Targets targets, Node *labeled, Node *s) {
    targets.clause = -1;
    walk_block(w->all, &w->block, targets, labeled, s->if_.then->pos, &s->if_.then->block.stmts);
    if (s->if_.else_ == NULL)
        return;
    Nodes alone = {.at = &s->if_.else_, .len = 1, .cap = 1};
    walk_block(w->all, &w->block, targets, labeled, s->if_.else_->pos, &alone);
}

static void walk_clauses(Walk *w, Targets targets, Node *labeled, Node *s, const Nodes *clauses) {
    targets.breaks = s;
    for (int i = 0; i < clauses->len; i++) {
        Node *c = clauses->at[i];
        bool comm = c->kind == NODE_COMM_CLAUSE;
        targets.clause = comm ? -1 : i;
        walk_block(w->all, &w->block, targets, labeled, c->pos, comm ? &c->comm.body : &c->clause.body);
    }
}

static void walk_loop(Walk *w, Node *labeled, Node *s, const Node *body) {
    walk_block(w->all, &w->block, (Targets){s, s, -1}, labeled, body->pos, &body->block.stmts);
}

static void walk_stmt(Walk *w, Targets targets, Node *s) {
    Node *labeled = NULL;
    for (; s->kind == NODE_LABELED_STMT; s = s->labeled.body)
        if (!str_eq(s->labeled.label->ident.name, STR("_"))) {
            label_stmt(w, s);
            labeled = s;
        }
    Targets inner = {targets.breaks, targets.continues, -1};
    switch (s->kind) {
    case NODE_DECL_STMT: decl_stmt(w, s); break;
    case NODE_ASSIGN_STMT:
        if (s->assign.define)
            var_declared(w, s);
        break;
    case NODE_BRANCH_STMT:
        if (s->branch.label == NULL)
            unlabeled_branch(w, s, targets);
        else if (s->branch.kind == BRANCH_GOTO)
            goto_stmt(w, s);
        else
            labeled_break_or_continue(w, s);
        break;
    case NODE_BLOCK_STMT: walk_block(w->all, &w->block, inner, labeled, s->pos, &s->block.stmts); break;
    case NODE_IF_STMT: walk_if(w, targets, labeled, s); break;
    case NODE_FOR_STMT: walk_loop(w, labeled, s, s->for_.body); break;
    case NODE_RANGE_STMT: walk_loop(w, labeled, s, s->range.body); break;
    case NODE_SWITCH_STMT: walk_clauses(w, targets, labeled, s, &s->switch_.clauses); break;
    case NODE_TYPE_SWITCH_STMT: walk_clauses(w, targets, labeled, s, &s->type_switch.clauses); break;
    case NODE_SELECT_STMT: walk_clauses(w, targets, labeled, s, &s->select.clauses); break;
    default: break;
    }
}

static void walk_block(Branches *all, Block *outer, Targets targets, Node *labeled, Pos start, const Nodes *stmts) {
    // Labels point to their blocks, which must therefore outlive this call.
    Walk *w = ARENA_NEW(all->p->arena, Walk);
    *w = (Walk){.all = all, .block = {outer, start, labeled}, .first_goto = all->open_gotos.len};
    int len = stmts->len;
    while (len > 0 && stmts->at[len - 1]->kind == NODE_EMPTY_STMT)
        len--; // a fallthrough before empty statements is still the last one
    for (int i = 0; i < len; i++) {
        w->last = i + 1 == len;
        walk_stmt(w, targets, stmts->at[i]);
    }
}

void parse_check_branches(Parser *p, const Nodes *stmts, Pos start) {
    Branches all = {.p = p};
    walk_block(&all, NULL, (Targets){NULL, NULL, -1}, NULL, start, stmts);
    for (int i = 0; i < all.open_gotos.len; i++) {
        Node *s = all.open_gotos.at[i];
        Str name = s->branch.label->ident.name;
        Label *label = table_get(&all.labels, name);
        if (label == NULL) {
            complain(&all, s->branch.label->pos, "label %.*s not defined", STR_ARG(name));
            continue;
        }
        label->used = true;
        Str place = place_text(&all, label->block->start);
        complain(
            &all, s->branch.label->pos, "goto %.*s jumps into block starting at %.*s", STR_ARG(name), STR_ARG(place));
    }
    for (int i = 0; i < all.declared.len; i++) {
        Node *label = all.declared.at[i]->stmt->labeled.label;
        if (!all.declared.at[i]->used)
            complain(&all, label->pos, "label %.*s defined and not used", STR_ARG(label->ident.name));
    }
}
