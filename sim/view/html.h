// A run as one HTML page that needs nothing else: every frame as the window draws it, with slider, keys, both themes.
// Frames share their ops, and each says only what differs from the one before.
#ifndef VIEW_HTML_H
#define VIEW_HTML_H

#include "view/assets.h"
#include "view/draw.h"

typedef struct HtmlPage HtmlPage;

HtmlPage *html_open(void);
void html_close(HtmlPage *page);
void html_frame(HtmlPage *page, const DrawList *list, Str narration); // copies what it needs
int html_frames(const HtmlPage *page);
// All of the page. The frames must be of one size.
void html_write(const HtmlPage *page, Str title, Language language, const Assets *assets, ThemeName theme, Buf *out);

#endif
