// Names of functions as native tracebacks have them: main.(*T).M, main.Map[...], main.main.func1, main.main-range1.
#include "lang/gen/fn.h"

// Functions made for a method: "main.(*T).M", and "main.T.M-fm" for a method value.
Str func_made_name(Gen *g, const FuncTask *t) {
    bool pointer;
    Type *base = type_deref(t->recv, &pointer);
    Buf b = {0};
    if (base->kind == T_NAMED) {
        const Object *obj = base->named.obj;
        Str pkg = obj->pkg ? obj->pkg->path : STR("");
        const char *args = base->named.args.len ? "[...]" : "";
        buf_format(&b, pointer ? "%.*s.(*%.*s%s)" : "%.*s.%.*s%s", STR_ARG(pkg), STR_ARG(obj->name), args);
    } else {
        rtype_name(&b, t->recv);
    }
    buf_byte(&b, '.');
    buf_str(&b, t->method.name);
    if (t->kind == FN_BOUND)
        buf_text(&b, "-fm");
    Str name = str_copy(g->arena, buf_view(&b));
    buf_free(&b);
    return name;
}

static Str loop_body_name(Gen *g, const FuncInfo *info) {
    int number = 1;
    while (info->body_of->bodies.at[number - 1] != info)
        number++;
    Str base = func_name(g, info->body_of);
    return str_format(g->arena, "%.*s-range%d", (int)base.len, base.at, number);
}

static Str literal_name(Gen *g, const FuncInfo *info) {
    const FuncInfo *outer = info->outer && info->outer->body_of ? info->outer->body_of : info->outer;
    int number = 1;
    for (int i = 0; outer && i < outer->literals.len; i++)
        if (outer->literals.at[i] == info)
            number = i + 1;
    if (outer && outer->node && outer->node->kind == NODE_FUNC_LIT) {
        Str base = func_name(g, outer);
        return str_format(g->arena, "%.*s.%d", (int)base.len, base.at, number);
    }
    if (outer && outer->node) {
        Str base = func_name(g, outer);
        return str_format(g->arena, "%.*s.func%d", (int)base.len, base.at, number);
    }
    number = 1; // in the initialiser of a package variable
    for (int i = 0; i < info->pkg->n_init; i++) {
        const FuncInfo *holder = info->pkg->init_order[i].holder;
        for (int j = 0; holder && j < holder->literals.len; j++) {
            const FuncInfo *other = holder->literals.at[j];
            if (other != info && other->node->pos < info->node->pos)
                number++;
        }
    }
    return str_format(g->arena, "%.*s.init.func%d", (int)info->pkg->path.len, info->pkg->path.at, number);
}

Str func_name(Gen *g, const FuncInfo *info) {
    if (info->name.at)
        return info->name;
    if (info->body_of)
        return loop_body_name(g, info);
    if (info->node->kind == NODE_FUNC_LIT)
        return literal_name(g, info);
    const Object *obj = info->obj;
    Str pkg = info->pkg->path, name = info->node->func.name->ident.name;
    const char *args = info->type_params.len ? "[...]" : "";
    if (obj && obj->func.recv) {
        Str type = obj->func.recv->named.obj->name;
        const char *form = obj->func.ptr_recv ? "%.*s.(*%.*s%s).%.*s" : "%.*s.%.*s%s.%.*s";
        return str_format(g->arena, form, STR_ARG(pkg), STR_ARG(type), args, STR_ARG(name));
    }
    for (int i = 0; i < info->pkg->inits.len; i++)
        if (info->pkg->inits.at[i] == obj && obj)
            return str_format(g->arena, "%.*s.init.%d", (int)pkg.len, pkg.at, i);
    return str_format(g->arena, "%.*s.%.*s%s", STR_ARG(pkg), STR_ARG(name), args);
}

Str func_wrap_name(Fn *f, bool is_go) {
    Str name = f->info && f->info->body_of ? func_name(f->g, f->info->body_of) : f->task.name;
    return str_format(f->g->arena, "%.*s.%s%d", STR_ARG(name), is_go ? "gowrap" : "deferwrap", ++f->n_wraps);
}
