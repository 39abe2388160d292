module fuzz

go 1.23
