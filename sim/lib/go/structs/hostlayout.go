// Package structs has markers for structs.
package structs

// HostLayout in a struct asks for the layout that other languages on the machine expect, which ours is anyway.
type HostLayout struct {
	_ hostLayout
}

type hostLayout struct{}
