// Measures programs beside their peers: gostep, native Go, Lua and yaegi.
#ifndef BENCH_BENCH_H
#define BENCH_BENCH_H

#include <stdbool.h>
#include <stdint.h>

enum { ROUNDS = 5 };

typedef enum Peer { PEER_GOSTEP, PEER_GO, PEER_LUA, PEER_YAEGI, PEER_COUNT } Peer;

typedef struct Benchmark {
    const char *name, *op;
    long size[PEER_COUNT]; // what the program is run with; 0: the peer does not run it
    Peer goal_peer;
    double goal;                // gostep's cost is to be at most this much of the peer's; of PEER_GOSTEP: at most this
    uint64_t (*ops)(long size); // NULL: the program prints it
    enum { MEASURE_TIME, MEASURE_MEMORY /* instead of time */, MEASURE_BOTH /* time, and the peak */ } measure;
} Benchmark;

typedef struct Places {
    const char *gostep, *go, *work, *programs; // work: a folder for native programs
} Places;

typedef struct Sample {
    bool ok;
    double seconds;  // CPU, user and system, of processes it started too
    double elapsed;  // seconds, too
    double bytes;    // most memory in use
    uint64_t ops;    // as the program printed it
    char result[64]; // what else it printed, to be compared between peers
} Sample;

// Runs one program once. Cheap: a size of 0 measures what starting costs.
Sample measure(const Places *places, const Benchmark *benchmark, Peer peer, long size);
// Builds the native program of that name; false after a message.
bool build_native(const Places *places, const char *name);

// start.c: what starting a program costs, from its source. START_BUILT: native, built before.
typedef enum StartPeer { START_GOSTEP, START_BUILT, START_GO_RUN, START_LUA, START_YAEGI, START_PEERS } StartPeer;
Sample measure_start(const Places *places, const char *name, StartPeer peer);
bool run_starts(const Places *places); // prints a table; false when a native program does not build

#endif
