// +build windows

package main

const system = "windows"
