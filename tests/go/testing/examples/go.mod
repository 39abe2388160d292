module examples

go 1.23
