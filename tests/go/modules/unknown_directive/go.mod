module example.com/shop

shop 1
