// What the go command says before the compiler is asked: it reads the package clause with a parser of its own, in its own words.
#ifndef LANG_SYNTAX_HEADER_H
#define LANG_SYNTAX_HEADER_H

#include "base/diag.h"

// False when the file does not begin with a package clause; the finding is in diags.
bool header_check(const Source *source, Diagnostics *diags);

#endif
