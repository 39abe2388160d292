module testmain

go 1.23
