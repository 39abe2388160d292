// One run of one program under one peer, in a process of its own.
#include "bench.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

enum { PATH_SIZE = 4096, TEXT_SIZE = 512 };

static double seconds(struct timeval t) {
    return (double)t.tv_sec + (double)t.tv_usec / 1e6;
}

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static size_t read_all(int from, char *text, size_t size) {
    size_t len = 0;
    for (ssize_t got; (got = read(from, text + len, size - 1 - len)) > 0 || (got < 0 && errno == EINTR);)
        len += got > 0 ? (size_t)got : 0;
    text[len] = 0;
    return len;
}

static bool start(pid_t *pid, char *const *argv, int output) {
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, output, 1);
    posix_spawn_file_actions_addopen(
        &actions, 2, "/dev/null", O_WRONLY, 0); // a peer's last words: the table says failed
    int error = posix_spawnp(pid, argv[0], &actions, NULL, argv, environ);
    posix_spawn_file_actions_destroy(&actions);
    return error == 0;
}

// "OPS RESULT": the rest of the line is compared between peers.
static void read_result(Sample *s, const char *text) {
    char *end;
    s->ops = strtoull(text, &end, 10);
    while (*end == ' ' || *end == '\t')
        end++;
    snprintf(s->result, sizeof s->result, "%.*s", (int)strcspn(end, "\n"), end);
}

static Sample run(char *const *argv) {
    Sample s = {0};
    int ends[2];
    pid_t pid;
    if (pipe(ends) != 0)
        return s;
    fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    fcntl(ends[1], F_SETFD, FD_CLOEXEC);
    double begun = now();
    bool started = start(&pid, argv, ends[1]);
    close(ends[1]);
    char text[TEXT_SIZE];
    read_all(ends[0], text, sizeof text);
    close(ends[0]);
    int status = 1;
    struct rusage usage = {0};
    while (started && wait4(pid, &status, 0, &usage) < 0 && errno == EINTR)
        continue;
    s.ok = started && status == 0;
    s.elapsed = now() - begun;
    s.seconds = seconds(usage.ru_utime) + seconds(usage.ru_stime);
    s.bytes = (double)usage.ru_maxrss * 1024;
    read_result(&s, text);
    return s;
}

// The program of that size, written by the Lua script of its name when there is no such Go program.
static void find_source(const Places *places, const char *name, const char *number, char source[PATH_SIZE]) {
    char script[PATH_SIZE], command[3 * PATH_SIZE];
    snprintf(source, PATH_SIZE, "%s/%s.go", places->programs, name);
    if (access(source, R_OK) == 0)
        return;
    snprintf(script, sizeof script, "%s/%s.lua", places->programs, name);
    snprintf(source, PATH_SIZE, "%s/%s_%s.go", places->work, name, number);
    snprintf(command, sizeof command, "lua5.4 '%s' %s > '%s'", script, number, source);
    if (access(source, R_OK) != 0 && system(command) != 0)
        fprintf(stderr, "bench: %s writes no program\n", script);
}

Sample measure(const Places *places, const Benchmark *benchmark, Peer peer, long size) {
    char source[PATH_SIZE], native[PATH_SIZE], number[32];
    snprintf(native, sizeof native, "%s/%s", places->work, benchmark->name);
    snprintf(number, sizeof number, "%ld", size);
    if (peer == PEER_LUA)
        snprintf(source, sizeof source, "%s/%s.lua", places->programs, benchmark->name);
    else
        find_source(places, benchmark->name, number, source);
    switch (peer) {
    case PEER_GOSTEP: return run((char *[]){(char *)places->gostep, "run", source, number, NULL});
    case PEER_GO: return run((char *[]){native, number, NULL});
    case PEER_LUA: return run((char *[]){"lua5.4", source, number, NULL});
    case PEER_YAEGI: return run((char *[]){"yaegi", "run", source, number, NULL});
    case PEER_COUNT: break;
    }
    return (Sample){0};
}

Sample measure_start(const Places *places, const char *name, StartPeer peer) {
    char source[PATH_SIZE], native[PATH_SIZE];
    snprintf(native, sizeof native, "%s/%s", places->work, name);
    snprintf(source, sizeof source, "%s/%s.%s", places->programs, name, peer == START_LUA ? "lua" : "go");
    switch (peer) {
    case START_GOSTEP: return run((char *[]){(char *)places->gostep, "run", source, NULL});
    case START_BUILT: return run((char *[]){native, NULL});
    case START_GO_RUN: return run((char *[]){(char *)places->go, "run", source, NULL});
    case START_LUA: return run((char *[]){"lua5.4", source, NULL});
    case START_YAEGI: return run((char *[]){"yaegi", "run", source, NULL});
    case START_PEERS: break;
    }
    return (Sample){0};
}

bool build_native(const Places *places, const char *name) {
    char source[PATH_SIZE], native[PATH_SIZE];
    snprintf(source, sizeof source, "%s/%s.go", places->programs, name);
    snprintf(native, sizeof native, "%s/%s", places->work, name);
    Sample built = run((char *[]){(char *)places->go, "build", "-o", native, source, NULL});
    if (!built.ok)
        fprintf(stderr, "bench: %s does not build with %s\n", source, places->go);
    return built.ok;
}
