// What leaves the program as text: the end of a run as native Go writes it to stderr, traces, test results.
#ifndef REPORT_REPORT_H
#define REPORT_REPORT_H

#include "inspect/inspect.h"

// What Go prints to stderr for the world's outcome: panic block, fatal error with goroutine dump, SIGQUIT dump; nothing after exit.
void report_end(const World *w, Buf *out);
// All goroutines, as a dump prints them, whatever the world is doing (runtime.Stack, a lesson's dump).
void report_goroutines(const World *w, Buf *out);
int report_exit_code(const World *w);

typedef struct TestResult {
    Str name;
    bool passed;
    Str message;
    double seconds;
} TestResult;
void report_junit(const TestResult *results, int n, Buf *out);
void report_tap(const TestResult *result, int number, Buf *out);
void report_json(const TestResult *results, int n, Buf *out);

#endif
