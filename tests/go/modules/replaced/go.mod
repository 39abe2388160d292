module example.com/shop

go 1.23

require example.com/lib v1.0.0

replace example.com/lib v1.0.0 => ./lib
