// Package signals is where os hands signals that the process sends itself to os/signal.
package signals

// Take says whether somebody wanted the signal; nil while nobody asked for any.
var Take func(number int) bool
