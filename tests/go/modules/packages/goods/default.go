package goods

// Default uses a type of the other file.
var Default = Item{"bread", 2}
