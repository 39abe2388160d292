// Natives behind syscall.Mmap and what goes with it.
#include "lib/slots.h"
#include "vm/mapped.h"

// func mapPages(pages, access int) unsafe.Pointer
NativeStatus syscall_map_pages(Call *c) {
    c->slot[1] = mapped_new(c->w, c->slot[2], (unsigned)c->slot[3]);
    return NATIVE_DONE;
}

// func unmapPages(at unsafe.Pointer)
NativeStatus syscall_unmap_pages(Call *c) {
    mapped_free(c->w, c->slot[1]);
    return NATIVE_DONE;
}

// func protectPages(at unsafe.Pointer, pages, access int) bool
NativeStatus syscall_protect_pages(Call *c) {
    c->slot[1] = mapped_protect(c->w, c->slot[2], c->slot[3], (unsigned)c->slot[4]);
    return NATIVE_DONE;
}
