// How long a run can be and still be walked: recording, one step back, and a jump to any step of it, in CPU milliseconds.
// One line a measurement: name, median, 99th percentile and worst of the samples, goal.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

#include "history/history.h"
#include "load/load.h"

enum { SAMPLES = 200 };

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static int by_size(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static void tell(const char *name, double *ms) {
    qsort(ms, SAMPLES, sizeof *ms, by_size);
    printf("%-44s %6.2f ms  p99 %6.2f ms  worst %6.2f ms  goal 16 ms\n", name, ms[SAMPLES / 2], ms[SAMPLES * 99 / 100],
        ms[SAMPLES - 1]);
}

// A program whose goroutines talk and whose memory changes: about six steps a turn.
static const char *const program = "package main\n"
                                   "func main() {\n"
                                   "\tc, kept := make(chan int), make([]int, 4096)\n"
                                   "\tgo func() {\n"
                                   "\t\tfor i := 0; ; i++ {\n"
                                   "\t\t\tc <- i\n"
                                   "\t\t}\n"
                                   "\t}()\n"
                                   "\tfor turn := 0; turn < TURNS; turn++ {\n"
                                   "\t\tv := <-c\n"
                                   "\t\tkept[v%4096] += v\n"
                                   "\t}\n"
                                   "\tprintln(kept[7])\n"
                                   "}\n";

static Loaded load(Arena *a, long turns) {
    const char *hole = strstr(program, "TURNS");
    return load_text(
        STR("bench.go"), str_format(a, "%.*s%ld%s", (int)(hole - program), program, turns, hole + strlen("TURNS")));
}

static bool measure(long turns) {
    Arena a = {0};
    Loaded l = load(&a, turns);
    if (!l.program) {
        fprintf(stderr, "bench: %.*s", (int)l.errors.len, l.errors.at);
        return false;
    }
    History *h = history_open(l.program, l.natives, NULL, NULL, 1);
    double start = now();
    history_finish(h);
    Moment end = history_end(h);
    struct rusage use;
    getrusage(RUSAGE_SELF, &use);
    printf("run of %.1f million steps: recorded in %.0f ms, %.1f ns a step; %ld MB in all\n", (double)end.step / 1e6,
        now() - start, (now() - start) * 1e6 / (double)end.step, use.ru_maxrss / 1024);
    double ms[SAMPLES];
    for (int i = 0; i < SAMPLES; i++) {
        start = now();
        history_back(h, UNIT_STEP);
        ms[i] = now() - start;
    }
    tell("  one step back from the end", ms);
    uint64_t random = 88172645463325252u;
    for (int i = 0; i < SAMPLES; i++) {
        random ^= random << 13, random ^= random >> 7, random ^= random << 17;
        start = now();
        history_seek_step(h, random % end.step);
        ms[i] = now() - start;
    }
    tell("  any step", ms);
    for (int i = 0; i < SAMPLES; i++) {
        start = now();
        history_back(h, UNIT_STEP);
        ms[i] = now() - start;
    }
    tell("  one step back from the middle", ms);
    history_close(h);
    load_close(&l);
    arena_free(&a);
    return true;
}

int main(void) {
    bool ok = measure(170 * 1000) && measure(1700 * 1000);
    return ok ? 0 : 1;
}
