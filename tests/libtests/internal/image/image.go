// Package image stands for the package of this name, of which tests of other packages take a type with two fields.
package image

type Point struct{ X, Y int }
