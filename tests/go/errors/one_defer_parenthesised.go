// A call in parentheses cannot be deferred.
package main


func main() {
defer (main()) // error col:7: expression in defer must not be parenthesized
}
