package csv_test

import "encoding/csv"

// An error that has no name: who makes the mistake gets it.
var errInvalidDelim = (&csv.Writer{Comma: '"'}).Write(nil)
