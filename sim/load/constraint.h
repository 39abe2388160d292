// Which files belong to a build: https://pkg.go.dev/cmd/go#hdr-Build_constraints
// gostep builds for linux/amd64 with Go's own compiler and no cgo, and with the tag purego, by which libraries leave their assembly out.
#ifndef LOAD_CONSTRAINT_H
#define LOAD_CONSTRAINT_H

#include "base/str.h"

// "x_windows.go" does not, "x_linux_amd64_test.go" does.
bool constraint_name_fits(Str file_name);
// What the //go:build line before the package clause says, or else the // +build lines; true without any. *problem: why the line cannot be read, in the go command's
// words, else empty.
bool constraint_text_fits(Str text, Str *problem);

#endif
