// Replaying a saved run: choices that fit nowhere are a problem in words.
#include "history/history.h"
#include "load/load.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char program[] = "package main\n"
                              "func main() {\n"
                              "\tc, d := make(chan int), make(chan int, 1)\n"
                              "\tgo func() { c <- 1 }()\n"
                              "\tgo func() { d <- 2; close(d) }()\n"
                              "\tfor range 2 {\n"
                              "\t\tselect {\n"
                              "\t\tcase v := <-c:\n"
                              "\t\t\tprintln(v)\n"
                              "\t\tcase v := <-d:\n"
                              "\t\t\tprintln(v)\n"
                              "\t\t}\n"
                              "\t}\n"
                              "}\n";

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    Loaded loaded = load_text(STR("./replay.go"), STR(program));
    Limits limits = {.memory = 64 << 20, .ticks = 100000};
    History *history = history_open(loaded.program, loaded.natives, &limits, NULL, 1);
    Str problem = {0};
    if (history_replay(history, (Str){(const char *)data, size}, &problem))
        history_finish(history);
    history_close(history);
    load_close(&loaded);
    return 0;
}
