// Types that a program makes while it runs: package reflect's SliceOf, StructOf and their like.
//
// Their descriptions lie in the world, one behind the other in a record of the heap. From them each handle works out a view
// of the Program that has these types behind the compiled ones, so that whoever reads w->program->types finds both. The view follows
// the world: what is put back or copied brings its own made types along.
#ifndef VM_MADE_H
#define VM_MADE_H

#include "vm/world.h"

// A description is a list of little-endian words and of texts {word length, bytes}:
//   kind, direction of a channel or 1 for a variadic function, elem, key, length, n parts, n results, name,
//   then for each part (field; parameter, then result): type, embedded, exported, name, tag, package path.
// The type's id: that of the compiled or made type it is identical to, or a new one. 0: it makes no sense, or is too large. -1: no
// room for more types, or no memory (the outcome is then decided).
int made_type(World *w, Str description);

// Handles. made_open: the program can make types.
void made_open(World *w);
void made_close(World *w);
void made_refresh(World *w); // the world's bytes were replaced
void made_extend(World *w);  // the program was replaced: w->program is the new one, compiled

#endif
