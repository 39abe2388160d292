// Package user tells of the users of the system. The simulated one has two: root, and the one who runs the program.
package user

import "strconv"

type User struct {
	Uid      string
	Gid      string
	Username string
	Name     string
	HomeDir  string
}

type Group struct {
	Gid  string
	Name string
}

type (
	UnknownUserError    string
	UnknownUserIdError  int
	UnknownGroupError   string
	UnknownGroupIdError string
)

func (e UnknownUserError) Error() string    { return "user: unknown user " + string(e) }
func (e UnknownUserIdError) Error() string  { return "user: unknown userid " + strconv.Itoa(int(e)) }
func (e UnknownGroupError) Error() string   { return "group: unknown group " + string(e) }
func (e UnknownGroupIdError) Error() string { return "group: unknown groupid " + string(e) }

// Each user has a group of the same name and number.
var users = []User{
	{"1000", "1000", "gopher", "Gopher", "/home/gopher"},
	{"0", "0", "root", "root", "/root"},
}

func copyOf(u User) *User { return &u }

func Current() (*User, error) { return copyOf(users[0]), nil }

func Lookup(username string) (*User, error) {
	for _, u := range users {
		if u.Username == username {
			return copyOf(u), nil
		}
	}
	return nil, UnknownUserError(username)
}

func LookupId(uid string) (*User, error) {
	n, err := strconv.Atoi(uid)
	if err != nil {
		return nil, err
	}
	for _, u := range users {
		if u.Uid == uid {
			return copyOf(u), nil
		}
	}
	return nil, UnknownUserIdError(n)
}

func LookupGroup(name string) (*Group, error) {
	for _, u := range users {
		if u.Username == name {
			return &Group{u.Gid, u.Username}, nil
		}
	}
	return nil, UnknownGroupError(name)
}

func LookupGroupId(gid string) (*Group, error) {
	for _, u := range users {
		if u.Gid == gid {
			return &Group{u.Gid, u.Username}, nil
		}
	}
	return nil, UnknownGroupIdError(gid)
}

func (u *User) GroupIds() ([]string, error) { return []string{u.Gid}, nil }
