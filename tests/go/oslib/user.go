// os/user: whoever runs the program is known by name and number, and others are told to be unknown.
package main

import (
	"errors"
	"fmt"
	"os"
	"os/user"
	"strconv"
)

func main() {
	me, err := user.Current()
	fmt.Println(err, me.Uid == strconv.Itoa(os.Getuid()), me.Gid == strconv.Itoa(os.Getgid()), me.Username != "", me.HomeDir != "") // out: <nil> true true true true
	byName, err := user.Lookup(me.Username)
	fmt.Println(err, byName.Uid == me.Uid) // out: <nil> true
	root, err := user.LookupId("0")
	fmt.Println(err, root.Username) // out: <nil> root
	_, err = user.Lookup("nobody-like-this")
	var unknown user.UnknownUserError
	fmt.Println(err, errors.As(err, &unknown)) // out: user: unknown user nobody-like-this true
	_, err = user.LookupId("987654")
	fmt.Println(err) // out: user: unknown userid 987654
	_, err = user.LookupId("x")
	fmt.Println(err) // out: strconv.Atoi: parsing "x": invalid syntax
	g, err := user.LookupGroup("root")
	fmt.Println(err, g.Gid) // out: <nil> 0
	_, err = user.LookupGroup("no-such-group")
	fmt.Println(err) // out: group: unknown group no-such-group
	_, err = user.LookupGroupId("987654")
	fmt.Println(err) // out: group: unknown groupid 987654
}
