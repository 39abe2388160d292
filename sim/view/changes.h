// What differs between two models of one run: marks in the later one what the viewer's highlight is for, with the
// old values beside it.
#ifndef VIEW_CHANGES_H
#define VIEW_CHANGES_H

#include "view/model.h"

void changes_mark(const ViewModel *before, ViewModel *now);

#endif
