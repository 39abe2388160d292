// text/scanner: tokens and their places, modes, names and white space of one's own, and what is wrong with literals.
package main

import (
	"fmt"
	"os"
	"strings"
	"text/scanner"
	"unicode"
)

func show(text string, set func(s *scanner.Scanner)) {
	var s scanner.Scanner
	s.Init(strings.NewReader(text))
	s.Filename = "f"
	s.Error = func(s *scanner.Scanner, msg string) { fmt.Printf("[%s: %s] ", s.Pos(), msg) }
	if set != nil {
		set(&s)
	}
	for tok := s.Scan(); tok != scanner.EOF; tok = s.Scan() {
		fmt.Printf("%d:%d@%d %s %q  ", s.Line, s.Column, s.Offset, scanner.TokenString(tok), s.TokenText())
	}
	fmt.Println(s.ErrorCount, s.Pos())
}

func main() {
	show("func é1(x int) { // end\n\treturn x+1.5e3*.25 /* a\nb */ != 'c' }", nil)
	show("\"a\\n\\x41\\u00e9\" `raw\n\\` 'x' '\\'' \"\" ''", nil)
	show("0 00 0x1F 0b101 0o17 1_000 1e9 0x1p-2 1. 3.a 017.5 1..2", nil)
	show("08 0x 0b12 1__0 1_ 0x1.8 1e 0b1e3 1p2 0o1.5", nil)
	show("\"open\n'ab' '\\q' `never", nil)
	show("/* never", nil)
	show("a\x00b \xff \uFEFF", nil)
	show("\uFEFFa", nil)
	show("a // c\nb", func(s *scanner.Scanner) { s.Mode &^= scanner.SkipComments })
	show("a \"s\" 1.5 'c'", func(s *scanner.Scanner) { s.Mode = scanner.ScanInts })
	show("a-b $x 1\nc", func(s *scanner.Scanner) {
		s.IsIdentRune = func(ch rune, i int) bool { return ch == '-' && i > 0 || ch == '$' && i == 0 || unicode.IsLetter(ch) }
		s.Whitespace ^= 1 << '\n'
	})
	var s scanner.Scanner
	s.Init(strings.NewReader("héy\n!"))
	for s.Peek() != '\n' {
		fmt.Printf("%c%v ", s.Next(), s.Pos())
	}
	fmt.Println(s.IsValid(), s.Next() == '\n', s.Pos(), s.Scan() == '!', s.Position, s.Next() == scanner.EOF, s.Peek() == scanner.EOF)
	fmt.Println(scanner.TokenString('+'), scanner.TokenString(scanner.RawString), scanner.Position{Filename: "x"}, scanner.GoTokens, scanner.GoWhitespace)
	os.Stderr = os.Stdout
	s.Init(strings.NewReader("x 'ab"))
	s.Scan()
	s.Scan()
	fmt.Println(s.ErrorCount)
}

/* output:
1:1@0 Ident "func"  1:6@5 Ident "é1"  1:8@8 "(" "("  1:9@9 Ident "x"  1:11@11 Ident "int"  1:14@14 ")" ")"  1:16@16 "{" "{"  2:2@26 Ident "return"  2:9@33 Ident "x"  2:10@34 "+" "+"  2:11@35 Float "1.5e3"  2:16@40 "*" "*"  2:17@41 Float ".25"  3:6@55 "!" "!"  3:7@56 "=" "="  3:9@58 Char "'c'"  3:13@62 "}" "}"  0 f:3:14
1:1@0 String "\"a\\n\\x41\\u00e9\""  1:17@16 RawString "`raw\n\\`"  2:4@24 Char "'x'"  2:8@28 Char "'\\''"  2:13@33 String "\"\""  [f:2:17: invalid char literal] 2:16@36 Char "''"  1 f:2:18
1:1@0 Int "0"  1:3@2 Int "00"  1:6@5 Int "0x1F"  1:11@10 Int "0b101"  1:17@16 Int "0o17"  1:22@21 Int "1_000"  1:28@27 Float "1e9"  1:32@31 Float "0x1p-2"  1:39@38 Float "1."  1:42@41 Float "3."  1:44@43 Ident "a"  1:46@45 Float "017.5"  1:52@51 Float "1."  1:54@53 Float ".2"  0 f:1:56
[f:1:3: invalid digit '8' in octal literal] 1:1@0 Int "08"  [f:1:6: hexadecimal literal has no digits] 1:4@3 Int "0x"  [f:1:11: invalid digit '2' in binary literal] 1:7@6 Int "0b12"  [f:1:16: '_' must separate successive digits] 1:12@11 Int "1__0"  [f:1:19: '_' must separate successive digits] 1:17@16 Int "1_"  [f:1:25: hexadecimal mantissa requires a 'p' exponent] 1:20@19 Float "0x1.8"  [f:1:28: exponent has no digits] 1:26@25 Float "1e"  [f:1:32: 'e' exponent requires decimal mantissa] 1:29@28 Float "0b1e3"  [f:1:36: 'p' exponent requires hexadecimal mantissa] 1:35@34 Float "1p2"  [f:1:43: invalid radix point in octal literal] 1:39@38 Float "0o1.5"  10 f:1:44
[f:1:6: literal not terminated] 1:1@0 String "\"open\n"  [f:2:4: invalid char literal] 2:1@6 Char "'ab'"  [f:2:8: invalid char escape] [f:2:9: invalid char literal] 2:6@11 Char "'\\q'"  [f:2:17: literal not terminated] 2:11@16 RawString "`never"  5 f:2:17
[f:1:9: comment not terminated] 1 f:1:9
[f:1:2: invalid character NUL] 1:1@0 Ident "a"  1:2@1 "\x00" "\x00"  1:3@2 Ident "b"  [f:1:5: invalid UTF-8 encoding] 1:5@4 "�" "\xff"  1:7@6 "\ufeff" "\ufeff"  2 f:1:8
1:2@3 Ident "a"  0 f:1:3
1:1@0 Ident "a"  1:3@2 Comment "// c"  2:1@7 Ident "b"  0 f:2:2
1:1@0 "a" "a"  1:3@2 "\"" "\""  1:4@3 "s" "s"  1:5@4 "\"" "\""  1:7@6 Int "1"  1:8@7 "." "."  1:9@8 Int "5"  1:11@10 "'" "'"  1:12@11 "c" "c"  1:13@12 "'" "'"  0 f:1:14
1:1@0 Ident "a-b"  1:5@4 Ident "$x"  1:8@7 Int "1"  1:9@8 "\n" "\n"  2:1@9 Ident "c"  0 f:2:2
h<input>:1:2 é<input>:1:3 y<input>:1:4 false true <input>:2:1 true <input> true true
"+" RawString x 1012 4294977024
<input>:1:3: literal not terminated
<input>:1:3: invalid char literal
2
*/
