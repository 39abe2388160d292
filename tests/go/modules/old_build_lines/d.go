//go:build linux
// +build windows

package main

const mode = "safe"
