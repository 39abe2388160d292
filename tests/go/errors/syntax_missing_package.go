
func main() { // error col:1: expected 'package', found 'func'
}
