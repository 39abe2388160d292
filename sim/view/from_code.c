// The source that is shown, where the goroutines stand in it, and which files there are.
#include "view/from_world.h"

static Str base_name(Str path) {
    size_t at = path.len;
    while (at > 0 && path.at[at - 1] != '/')
        at--;
    return (Str){path.at + at, path.len - at};
}

typedef VEC(const Source *) OwnFiles;

// The files that have functions of the program's own, in the order in which they were read.
static OwnFiles own_files(const Filling *f) {
    const Program *p = f->world->program;
    OwnFiles files = {0};
    for (int i = 0; i < p->n_funcs; i++) {
        const Source *file =
            p->funcs[i].flags & (FUNC_LIBRARY | FUNC_WRAPPER) ? NULL : source_place(&p->sources, p->funcs[i].pos).file;
        int at = 0;
        while (file && at < files.len && files.at[at]->base < file->base)
            at++;
        if (!file || str_eq(file->path, STR("statement")) || (at < files.len && files.at[at] == file))
            continue;
        vec_push(f->arena, &files, file);
        for (int k = files.len - 1; k > at; k--)
            files.at[k] = files.at[k - 1];
        files.at[at] = file;
    }
    return files;
}

static int place_among(const OwnFiles *files, const Source *file) {
    for (int i = 0; i < files->len; i++)
        if (files->at[i] == file)
            return i;
    return -1;
}

// Where a goroutine stands: in the library only while the viewer steps there.
static Place place_of(const Filling *f, uint64_t goroutine) {
    const GoroutineView *g = filling_goroutine(f, goroutine);
    if (g && g->status == G_RUNNING && g->n_frames && g->frames[0].hidden && g->frames[0].at.file)
        return g->frames[0].at;
    return inspect_place(f->world, goroutine);
}

// A run that is over shows the file of main.
static const Source *file_of_main(const Filling *f) {
    const Program *p = f->world->program;
    for (int i = 0; i < p->n_funcs; i++)
        if (str_eq(p->funcs[i].name, STR("main.main")) && p->funcs[i].entry < p->n_code)
            return source_place(&p->sources, p->spans[p->funcs[i].entry].from).file;
    return NULL;
}

// How a file is called among others: two packages may have one of the same name.
static Str name_among(const Filling *f, const OwnFiles *files, int index) {
    Str path = files->at[index]->path, name = base_name(path);
    for (int i = 0; i < files->len; i++) {
        if (i == index || !str_eq(base_name(files->at[i]->path), name) || path.len == name.len)
            continue;
        Str folder = base_name((Str){path.at, path.len - name.len - 1});
        return str_format(f->arena, "%.*s/%.*s", STR_ARG(folder), STR_ARG(name));
    }
    return name;
}

// The return statement whose deferred calls run.
static int returning_line(const Filling *f, const Source *file) {
    const GoroutineView *g = filling_goroutine(f, f->followed);
    for (int i = 1; g && i < g->n_frames; i++)
        if (g->frames[i].returning && g->frames[i].at.file == file)
            return g->frames[i].at.line;
    return 0;
}

void fill_code(Filling *f) {
    Place here = place_of(f, f->followed);
    const Source *file = here.file ? here.file : file_of_main(f);
    if (!file)
        return;
    ShownCode *code = &f->m->code;
    OwnFiles files = own_files(f);
    for (int i = 0; i < files.len; i++)
        vec_push(f->arena, &code->files, name_among(f, &files, i));
    if (f->wish->file > 0 && f->wish->file <= files.len)
        file = files.at[f->wish->file - 1];
    bool over = f->world->state->outcome == EXITED;
    code->shown = place_among(&files, file) + 1;
    code->library = !code->shown && files.len;
    code->file = code->library ? file->path : base_name(file->path);
    code->text = file->text;
    code->version = str_format(f->arena, "Go 1.%d", f->world->program->go_minor);
    code->line = over || here.file != file ? 0 : here.line;
    code->marked = returning_line(f, file);
    for (int i = 0; i < f->goroutines.n && !over; i++) {
        const GoroutineView *g = &f->goroutines.at[i];
        Place at = place_of(f, g->id);
        if (at.file == file && at.line)
            vec_push(f->arena, &code->badges, (ShownBadge){at.line, (int64_t)g->id, g->id == f->followed});
    }
}
