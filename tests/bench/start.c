// What starting costs: small programs from their source to their end, gostep beside its peers, and beside a native program that was
// built before.
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench.h"

enum { STARTS = 21 };

typedef struct Start {
    const char *name, *what;
    bool peers[START_PEERS];
    double goal; // milliseconds of gostep's CPU time
} Start;

static const Start starts[] = {
    {"start_empty", "nothing", {true, true, true, true, true}, 5},
    {"start_fmt", "fmt", {true, true, true, true, true}, 12},
    {"start_json", "json, regexp", {true, true, true, false, true}, 30},
};

static const char *const peer_names[START_PEERS] = {"gostep run", "go, built", "go run", "lua 5.4", "yaegi"};

static int by_value(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double median(double values[STARTS]) {
    qsort(values, STARTS, sizeof *values, by_value);
    return values[STARTS / 2];
}

typedef struct Measured { // by peer; NAN: it failed, or has no such program
    double cpu[START_PEERS], elapsed[START_PEERS], bytes[START_PEERS];
    bool differs[START_PEERS]; // it printed something else than gostep
} Measured;

static void measure_all(const Places *places, const Start *s, Measured *m) {
    double cpu[START_PEERS][STARTS], elapsed[START_PEERS][STARTS], bytes[START_PEERS][STARTS];
    char printed[sizeof(((Sample *)NULL)->result)] = "";
    for (StartPeer peer = 0; peer < START_PEERS; peer++)
        if (s->peers[peer])
            measure_start(places, s->name, peer); // files that are read now are in memory, go run has built once
    for (int i = 0; i < STARTS; i++)
        for (StartPeer peer = 0; peer < START_PEERS; peer++) {
            Sample one = s->peers[peer] ? measure_start(places, s->name, peer) : (Sample){0};
            cpu[peer][i] = one.ok ? one.seconds : NAN;
            elapsed[peer][i] = one.ok ? one.elapsed : NAN;
            bytes[peer][i] = one.ok ? one.bytes : NAN;
            if (peer == START_GOSTEP)
                memcpy(printed, one.result, sizeof printed);
            m->differs[peer] = one.ok && strcmp(one.result, printed) != 0;
        }
    for (StartPeer peer = 0; peer < START_PEERS; peer++) {
        m->cpu[peer] = median(cpu[peer]);
        m->elapsed[peer] = median(elapsed[peer]);
        m->bytes[peer] = median(bytes[peer]);
    }
}

static void print_values(const Start *s, const char *what, const Measured *m, const double *values, double unit) {
    printf("| %-12s | %-14s |", values == m->cpu ? s->what : "", what);
    for (StartPeer peer = 0; peer < START_PEERS; peer++) {
        if (!s->peers[peer])
            printf(" %10s |", "");
        else if (isnan(values[peer]))
            printf(" %10s |", "failed");
        else
            printf(" %6.1f%-4s |", values[peer] / unit, m->differs[peer] ? " BAD" : "");
    }
    if (values == m->cpu)
        printf(" %.0f ms: %s |\n", s->goal, values[START_GOSTEP] * 1e3 <= s->goal ? "reached" : "not yet");
    else
        printf(" |\n");
}

bool run_starts(const Places *places) {
    printf(
        "\nFrom the source to the end of a small program. Medians of %d.\n\n| %-12s | %-14s |", STARTS, "imports", "");
    for (StartPeer peer = 0; peer < START_PEERS; peer++)
        printf(" %-10s |", peer_names[peer]);
    printf(" goal |\n|---|---|---|---|---|---|---|---|\n");
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++) {
        Measured m = {0};
        if (!build_native(places, starts[i].name))
            return false;
        measure_all(places, &starts[i], &m);
        print_values(&starts[i], "CPU time, ms", &m, m.cpu, 1e-3);
        print_values(&starts[i], "elapsed, ms", &m, m.elapsed, 1e-3);
        print_values(&starts[i], "peak, MB", &m, m.bytes, 1e6);
        fflush(stdout);
    }
    return true;
}
