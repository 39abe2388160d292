// The way from Go source to a program: scanner, parser, checker, compiler. Whatever the text is, they report errors or
// succeed; they never crash, hang or leak.
#include "lib/lib.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    Loaded loaded = lib_load_text(STR("./fuzz.go"), (Str){(const char *)data, size});
    lib_unload(&loaded);
    return 0;
}
