module cleanup_ends

go 1.23
