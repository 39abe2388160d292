//go:build !linux || (ignore && amd64)

package goods

type Item int
