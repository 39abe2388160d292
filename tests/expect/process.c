// Both output streams share one pipe, so that their order is kept. The program gets a process group of its
// own, so that what it started ends with it.
#define _GNU_SOURCE // posix_spawn_file_actions_addchdir_np, pipe2
#include "process.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

enum { OUTPUT_MAX = 8 << 20 };

static double seconds_now(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static int spawn(pid_t *pid, const Command *command, int input, int output) {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    posix_spawn_file_actions_init(&actions);
    posix_spawnattr_init(&attributes);
    posix_spawn_file_actions_addchdir_np(&actions, command->dir);
    posix_spawn_file_actions_adddup2(&actions, input, 0);
    posix_spawn_file_actions_adddup2(&actions, output, 1);
    posix_spawn_file_actions_adddup2(&actions, output, 2);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
    int error = posix_spawnp(pid, command->argv[0], &actions, &attributes, (char *const *)command->argv, environ);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    return error;
}

// Reads until the other end is closed; false when the deadline or the bound on output came first.
static bool collect(int from, double deadline, Buf *into) {
    char chunk[16384];
    for (;;) {
        double left = deadline - seconds_now();
        if (left <= 0 || into->len > OUTPUT_MAX)
            return false;
        struct pollfd ready = {.fd = from, .events = POLLIN};
        if (poll(&ready, 1, (int)(left * 1000) + 1) <= 0)
            continue;
        ssize_t got = read(from, chunk, sizeof chunk);
        if (got == 0 || (got < 0 && errno != EINTR))
            return true;
        if (got > 0)
            buf_add(into, chunk, (size_t)got);
    }
}

// Fills a pipe with the input and closes it: inputs are smaller than a pipe's buffer.
static int open_input(Str input) {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return -1;
    size_t done = 0;
    while (done < input.len) {
        ssize_t wrote = write(ends[1], input.at + done, input.len - done);
        if (wrote <= 0)
            break;
        done += (size_t)wrote;
    }
    close(ends[1]);
    return ends[0];
}

static int wait_for(pid_t pid) {
    int status = 0;
    while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
        continue;
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

Outcome process_run(Arena *arena, const Command *command) {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return (Outcome){.output = str_format(arena, "pipe: %s\n", strerror(errno)), .exit = 127};
    int input = open_input(command->input);
    pid_t pid;
    int error = spawn(&pid, command, input, ends[1]);
    close(input);
    close(ends[1]);
    if (error) {
        close(ends[0]);
        return (Outcome){.output = str_format(arena, "%s: %s\n", command->argv[0], strerror(error)), .exit = 127};
    }
    Buf output = {0};
    Outcome outcome = {.timed_out = !collect(ends[0], seconds_now() + command->limit, &output)};
    if (outcome.timed_out)
        kill(-pid, SIGKILL);
    outcome.exit = wait_for(pid);
    close(ends[0]);
    outcome.output = str_copy(arena, buf_view(&output));
    buf_free(&output);
    return outcome;
}
