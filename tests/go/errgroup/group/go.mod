module example.com/group

go 1.23

require golang.org/x/sync v0.0.0
