//go:build linux && (

package bad

func F() {}
