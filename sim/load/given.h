// Files of the user's that a program finds among its simulated ones: copies, made before it starts.
#ifndef LOAD_GIVEN_H
#define LOAD_GIVEN_H

#include "base/str.h"

// What is to be copied: files and folders with all below them, by their paths.
typedef struct Given {
    const char *const *paths;
    int n;
    Str under; // folder that the paths are seen from, here and in the program
} Given;

// A Go file of package os that plants them where the program begins. `problem` says which one cannot be had; else it is empty.
Str given_source(Arena *a, const Given *given, Str *problem);

#endif
