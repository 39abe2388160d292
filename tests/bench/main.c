// bench: CPU time of gostep beside its peers, in one run on one machine.
//
//     bench --gostep PROGRAM --go PROGRAM --work FOLDER PROGRAMS [NAME...]
//
// Every round runs all peers of a benchmark one after the other, so that a busy machine is busy for all of them. What
// starting costs is measured in the same way, with a size of 0, and taken off. A slow peer gets a smaller size: costs
// are compared for each operation.
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "bench.h"

enum { EXIT_USAGE = 64, PRIMES_MAX = 20000 };

static const char *const peer_names[PEER_COUNT] = {"gostep", "go", "lua", "yaegi"};

// Each number goes down the chain to the filter of its smallest prime factor.
static uint64_t sieve_transfers(long n) {
    int *primes = calloc(PRIMES_MAX, sizeof *primes);
    uint64_t count = 0;
    long found = 0;
    for (int v = 2; primes && found < n && found < PRIMES_MAX; v++) {
        long i = 0;
        while (i < found && v % primes[i] != 0)
            i++;
        count += (uint64_t)(i < found ? i + 1 : found + 1);
        if (i == found)
            primes[found++] = v;
    }
    free(primes);
    return count;
}

static const Benchmark benchmarks[] = {
    {"fib", "call", {32, 35, 32, 22}, PEER_LUA, 0.5, NULL, MEASURE_TIME},
    {"sort", "element x log n", {1000000, 4000000, 1000000, 4000}, PEER_LUA, 0.5, NULL, MEASURE_TIME},
    {"matrix", "multiply-add", {200, 400, 200, 40}, PEER_LUA, 0.5, NULL, MEASURE_TIME},
    {"trees", "node", {16, 16, 16, 10}, PEER_YAEGI, 0.1, NULL, MEASURE_BOTH},
    {"table", "insertion", {2000000, 2000000, 2000000, 2000000}, PEER_YAEGI, 0.1, NULL, MEASURE_BOTH},
    {"utf8", "byte", {10000000, 10000000, 10000000, 20000}, PEER_YAEGI, 0.1, NULL, MEASURE_BOTH},
    {"lookup", "lookup", {4000000, 4000000, 4000000, 4000000}, PEER_LUA, 0.5, NULL, MEASURE_TIME},
    {"lines", "line compiled", {20000, 0, 0, 20000}, PEER_GOSTEP, 1e9 / 20000, NULL, MEASURE_TIME},
    {"pingpong", "round trip", {2000000, 1000000, 0, 50000}, PEER_GO, 1 / 3.0, NULL, MEASURE_TIME},
    {"buffered", "value", {4000000, 4000000, 0, 100000}, PEER_GO, 1, NULL, MEASURE_TIME},
    {"sieve", "transfer", {2000, 2000, 0, 300}, PEER_GO, 1 / 3.0, sieve_transfers, MEASURE_TIME},
    {"select4", "receive", {2000000, 2000000, 0, 50000}, PEER_GO, 1 / 3.0, NULL, MEASURE_TIME},
    {"mutex", "lock and unlock", {4000000, 20000000, 0, 200000}, PEER_GO, 3, NULL, MEASURE_TIME},
    {"defer", "deferred call", {4000000, 20000000, 0, 50000}, PEER_GO, 3, NULL, MEASURE_TIME},
    {"panic", "panic and recover", {1000000, 2000000, 0, 0}, PEER_GO, 1, NULL, MEASURE_TIME},
    {"parked", "goroutine", {200000, 200000, 0, 0}, PEER_GO, 0.2, NULL, MEASURE_MEMORY},
};

static const double PEAK_GOAL = 2; // of native Go's

typedef struct Cost { // of one peer
    double value;     // nanoseconds or bytes for an operation; NAN when there is none
    double peak;      // bytes of memory at most, the peer itself included; NAN likewise
    char result[64];
} Cost;

static int by_value(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double median(double *values) {
    qsort(values, ROUNDS, sizeof *values, by_value);
    return values[ROUNDS / 2];
}

static double cost_of(const Benchmark *b, long size, const Sample *full, const Sample *empty) {
    uint64_t ops = b->ops ? b->ops(size) : full->ops;
    if (!full->ok || !empty->ok || ops == 0)
        return NAN;
    double cost = b->measure == MEASURE_MEMORY ? full->bytes - empty->bytes : (full->seconds - empty->seconds) * 1e9;
    return cost / (double)ops;
}

static void measure_all(const Places *places, const Benchmark *b, Cost costs[PEER_COUNT]) {
    double values[PEER_COUNT][ROUNDS], peaks[PEER_COUNT][ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
        for (Peer peer = 0; peer < PEER_COUNT; peer++) {
            if (b->size[peer] == 0)
                continue;
            Sample empty = measure(places, b, peer, 0), full = measure(places, b, peer, b->size[peer]);
            values[peer][round] = cost_of(b, b->size[peer], &full, &empty);
            peaks[peer][round] = full.ok ? full.bytes : NAN;
            memcpy(costs[peer].result, full.result, sizeof full.result);
        }
    }
    for (Peer peer = 0; peer < PEER_COUNT; peer++) {
        costs[peer].value = b->size[peer] ? median(values[peer]) : NAN;
        costs[peer].peak = b->size[peer] ? median(peaks[peer]) : NAN;
    }
}

static bool same_size(const Benchmark *b, Peer peer) {
    return b->size[peer] == b->size[PEER_GOSTEP];
}

// Peers that ran with gostep's size must have printed what gostep printed.
static bool agree(const Benchmark *b, const Cost costs[PEER_COUNT], Peer peer) {
    return !same_size(b, peer) || strcmp(costs[peer].result, costs[PEER_GOSTEP].result) == 0;
}

static void print_goal(double goal, Peer peer, const Cost costs[PEER_COUNT], double ratio) {
    if (peer == PEER_GOSTEP) { // a cost, not a share
        ratio = costs[peer].value;
        printf(" %.0f: ", goal);
    } else {
        printf(" %.2fx %s: ", goal, peer_names[peer]);
    }
    printf("%s |\n", isnan(ratio) ? "not measured" : ratio <= goal ? "reached" : "not yet");
    fflush(stdout);
}

static void print_peer(const Benchmark *b, const Cost costs[PEER_COUNT], Peer peer) {
    double ratio = costs[PEER_GOSTEP].value / costs[peer].value;
    if (b->size[peer] == 0)
        printf(" %21s |", "");
    else if (isnan(costs[peer].value))
        printf(" %21s |", "failed");
    else
        printf(" %10.1f %5.2fx%-4s |", costs[peer].value, ratio, agree(b, costs, peer) ? "" : " BAD");
}

static void print_row(const Benchmark *b, const Cost costs[PEER_COUNT]) {
    printf("| %-8s | %-17s | %10.1f |", b->name, b->op, costs[PEER_GOSTEP].value);
    for (Peer peer = PEER_GO; peer < PEER_COUNT; peer++)
        print_peer(b, costs, peer);
    print_goal(b->goal, b->goal_peer, costs, costs[PEER_GOSTEP].value / costs[b->goal_peer].value);
}

// The most memory that each peer took, where it had the same to do.
static void print_peaks(const Benchmark *b, const Cost costs[PEER_COUNT]) {
    const double mb = 1e6;
    printf("| %-8s | %-17s | %10.1f |", "", "peak memory, MB", costs[PEER_GOSTEP].peak / mb);
    for (Peer peer = PEER_GO; peer < PEER_COUNT; peer++) {
        if (!same_size(b, peer) || isnan(costs[peer].peak))
            printf(" %21s |", "");
        else
            printf(" %10.1f %5.2fx%-4s |", costs[peer].peak / mb, costs[PEER_GOSTEP].peak / costs[peer].peak, "");
    }
    print_goal(PEAK_GOAL, PEER_GO, costs, costs[PEER_GOSTEP].peak / costs[PEER_GO].peak);
}

static bool chosen(const char *name, int argc, char **argv) {
    for (int i = 0; i < argc; i++)
        if (strcmp(argv[i], name) == 0)
            return true;
    return argc == 0;
}

static void print_heading(void) {
    printf("Nanoseconds of CPU time for an operation (parked: bytes), and gostep's share of the peer's. Medians of "
           "%d.\n\n",
        ROUNDS);
    printf("| %-8s | %-17s | %10s | %-21s | %-21s | %-21s | goal |\n|---|---|---|---|---|---|---|\n", "", "operation",
        "gostep", "go, GOMAXPROCS=1", "lua 5.4", "yaegi");
}

static int run_benchmarks(const Places *places, int argc, char **argv) {
    bool headed = false;
    for (size_t i = 0; i < sizeof benchmarks / sizeof *benchmarks; i++) {
        Cost costs[PEER_COUNT] = {0};
        if (!chosen(benchmarks[i].name, argc, argv))
            continue;
        if (!headed)
            print_heading();
        headed = true;
        if (benchmarks[i].size[PEER_GO] && !build_native(places, benchmarks[i].name))
            return 1;
        measure_all(places, &benchmarks[i], costs);
        print_row(&benchmarks[i], costs);
        if (benchmarks[i].measure == MEASURE_BOTH)
            print_peaks(&benchmarks[i], costs);
    }
    return chosen("start", argc, argv) && !run_starts(places);
}

int main(int argc, char **argv) {
    Places places = {0};
    int at = 1;
    for (; at + 1 < argc && strncmp(argv[at], "--", 2) == 0; at += 2) {
        if (strcmp(argv[at], "--gostep") == 0)
            places.gostep = argv[at + 1];
        else if (strcmp(argv[at], "--go") == 0)
            places.go = argv[at + 1];
        else if (strcmp(argv[at], "--work") == 0)
            places.work = argv[at + 1];
    }
    if (!places.gostep || !places.go || !places.work || at >= argc) {
        fprintf(stderr, "usage: bench --gostep PROGRAM --go PROGRAM --work FOLDER PROGRAMS [NAME...]\n");
        return EXIT_USAGE;
    }
    places.programs = argv[at++];
    mkdir(places.work, 0777);
    setenv("GOMAXPROCS", "1", 1);
    return run_benchmarks(&places, argc - at, argv + at);
}
