// A Lua state for one lesson: no os, no io, no loading of code, bounded instructions and memory.
#ifndef SCRIPT_SANDBOX_H
#define SCRIPT_SANDBOX_H

#include <lua.h>

#include "base/str.h"

typedef struct Sandbox {
    lua_State *L;
    size_t memory, memory_limit; // bytes
    long instructions;           // left to run since the last sandbox_refill
} Sandbox;

// `owner` is what lua_getextraspace of the state (and of its coroutines) holds. False when there is no memory.
bool sandbox_open(Sandbox *s, void *owner);
void sandbox_close(Sandbox *s);
void sandbox_refill(Sandbox *s);

// C functions that take their time count as that many instructions. Raises when none are left.
void sandbox_charge(lua_State *L, uint64_t instructions);
size_t sandbox_find(lua_State *L, Str text, size_t from, Str part); // where part begins, SIZE_MAX: nowhere. Charges

// Runs a chunk of Lua text in protected mode and leaves its one result on the stack. On failure the message is on the stack.
bool sandbox_load(Sandbox *s, Str text, const char *chunk_name);

#endif
