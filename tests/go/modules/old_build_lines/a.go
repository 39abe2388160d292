// +build !windows
// +build linux darwin,cgo

package main

const system = "unix"
