package bytes_test

import "bytes"

var IndexBytePortable = bytes.IndexByte
