module tools

go 1.23
