// The window over the fixtures: demo_window [--size=WxH] [--scale=N] [--theme=night] [--lang=zh] [LESSON]
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "demo.h"
#include "view/window.h"

int main(int argc, char **argv) {
    WindowOptions o = {.assets = GOSTEP_SOURCE_DIR "/assets"};
    for (int i = 1; i < argc; i++) {
        if (strncmp(argv[i], "--size=", 7) == 0)
            sscanf(argv[i] + 7, "%dx%d", &o.width, &o.height);
        else if (strncmp(argv[i], "--scale=", 8) == 0)
            o.scale = atof(argv[i] + 8);
        else if (strncmp(argv[i], "--theme=", 8) == 0)
            o.theme = argv[i] + 8;
        else if (strncmp(argv[i], "--lang=", 7) == 0)
            o.language = argv[i] + 7;
        else
            o.path = argv[i];
    }
    Demo demo = {0};
    Session session = demo_session(&demo);
    int code = window_play(&o, &session);
    puts(demo.log);
    return code;
}
