// What the program has written to its standard output and standard error.
#ifndef VM_OUTPUT_H
#define VM_OUTPUT_H

#include "vm/run.h"

void output_write(World *w, Run *run, int fd, const void *bytes, uint64_t len);

#endif
