// The package clause needs a name.
package

func main() {} // error col:1: expected 'IDENT', found 'func'
