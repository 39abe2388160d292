// The standard packages, as the layers above see them: sources for the checker, natives for the machine.
#ifndef LIB_LIB_H
#define LIB_LIB_H

#include "lang/gen/compile.h"
#include "vm/native.h"

// The packages embedded in the program (sources.h). The Importer needs no closing.
const Importer *lib_importer(void);
bool lib_is_source(Str text); // the text of a file of a standard package, as the importer gives it
bool lib_has(Str path);       // internal ones too

// C functions for a program's natives. Unknown names stay NULL and end the run with a clear message when called.
NativeTable *lib_bind(const Program *p);
void lib_unbind(NativeTable *table);

#endif
