//libtests:replace \.MaxTokenSize\( .Buffer(nil,
package bufio_test

const DefaultBufSize = 4096
