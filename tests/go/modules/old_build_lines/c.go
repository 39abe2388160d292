// Files that use package unsafe.

// +build !safe,js go1.99

// Doc of the package.
package main

const mode = "unsafe"
