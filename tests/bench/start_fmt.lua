io.write("hello, 1 world\n")
