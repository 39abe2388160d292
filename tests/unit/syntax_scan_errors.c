// Malformed literals and characters, misused labels and branches, and the limit of ten errors.
// The expectations are what go tool compile of Go 1.23 prints.
#include "parse_check.h"

static const Broken broken[] = {
    // Literals
    ROW(STMT, "x = 08", "./main.go:3:6: invalid digit '8' in octal literal\n"),
    ROW(STMT, "x = 0129", "./main.go:3:8: invalid digit '9' in octal literal\n"),
    ROW(STMT, "x = 0b12", "./main.go:3:8: invalid digit '2' in binary literal\n"),
    ROW(STMT, "x = 0o8", "./main.go:3:7: invalid digit '8' in octal literal\n"),
    ROW(STMT, "x = 0xg",
        "./main.go:3:7: hexadecimal literal has no digits\n"
        "./main.go:3:7: syntax error: unexpected name g at end of statement\n"),
    ROW(STMT, "x = 0x", "./main.go:3:7: hexadecimal literal has no digits\n"),
    ROW(STMT, "x = 0b", "./main.go:3:7: binary literal has no digits\n"),
    ROW(STMT, "x = 1_", "./main.go:3:6: '_' must separate successive digits\n"),
    ROW(STMT, "x = 1__2", "./main.go:3:7: '_' must separate successive digits\n"),
    ROW(STMT, "x = _1", ""),
    ROW(STMT, "x = 0_x1",
        "./main.go:3:6: '_' must separate successive digits\n"
        "./main.go:3:7: syntax error: unexpected name x1 at end of statement\n"),
    ROW(STMT, "x = 0x_1", ""),
    ROW(STMT, "x = 1e", "./main.go:3:7: exponent has no digits\n"),
    ROW(STMT, "x = 1e+", "./main.go:3:8: exponent has no digits\n"),
    ROW(STMT, "x = 0x1.0", "./main.go:3:10: hexadecimal mantissa requires a 'p' exponent\n"),
    ROW(STMT, "x = 0x1e2", ""),
    ROW(STMT, "x = 0x.p1", "./main.go:3:8: hexadecimal literal has no digits\n"),
    ROW(STMT, "x = 1p2", "./main.go:3:6: 'p' exponent requires hexadecimal mantissa\n"),
    ROW(STMT, "x = 0b1e2", "./main.go:3:8: 'e' exponent requires decimal mantissa\n"),
    ROW(STMT, "x = 0b1.0", "./main.go:3:8: invalid radix point in binary literal\n"),
    ROW(STMT, "x = 0o1p2", "./main.go:3:8: 'p' exponent requires hexadecimal mantissa\n"),
    ROW(STMT, "x = 0x1p_2", "./main.go:3:9: '_' must separate successive digits\n"),
    ROW(STMT, "x = 1_.2", "./main.go:3:6: '_' must separate successive digits\n"),
    ROW(STMT, "x = 08.5 + 08i", ""),
    ROW(STMT, "x = 089i", ""),
    ROW(STMT, "x = 1.2.3", "./main.go:3:8: syntax error: unexpected literal .3 at end of statement\n"),
    ROW(STMT, "x = 0b1.e", "./main.go:3:8: invalid radix point in binary literal\n"),
    ROW(STMT, "x = 'ab'", "./main.go:3:5: more than one character in rune literal\n"),
    ROW(STMT, "x = ''", "./main.go:3:6: empty rune literal or unescaped '\n"),
    ROW(STMT, "x = '", "./main.go:3:6: newline in rune literal\n"),
    ROW(STMT, "x = 'a", "./main.go:3:7: newline in rune literal\n"),
    ROW(STMT, "x = '\\'", "./main.go:3:8: newline in rune literal\n"),
    ROW(STMT, "x = '\\x4'", "./main.go:3:9: invalid character '\\'' in hexadecimal escape\n"),
    ROW(STMT, "x = '\\400'", "./main.go:3:10: octal escape value 256 > 255\n"),
    ROW(STMT, "x = '\\08'", "./main.go:3:8: invalid character '8' in octal escape\n"),
    ROW(STMT, "x = '\\q'", "./main.go:3:7: unknown escape\n"),
    ROW(STMT, "x = '\\\"'", "./main.go:3:7: unknown escape\n"),
    ROW(STMT, "x = \"\\'\"", "./main.go:3:7: unknown escape\n"),
    ROW(STMT, "x = '\\ud800'", "./main.go:3:12: escape is invalid Unicode code point U+D800\n"),
    ROW(STMT, "x = '\\U00110000'", "./main.go:3:16: escape is invalid Unicode code point U+110000\n"),
    ROW(STMT, "x = '\\UFFFFFFFF'", "./main.go:3:16: escape is invalid Unicode code point U+FFFFFFFF\n"),
    ROW(STMT, "x = '''",
        "./main.go:3:6: empty rune literal or unescaped '\n"
        "./main.go:3:7: syntax error: unexpected literal ' at end of statement\n"
        "./main.go:3:8: newline in rune literal\n"),
    ROW(STMT, "x = '\n'",
        "./main.go:3:6: newline in rune literal\n"
        "./main.go:4:2: newline in rune literal\n"),
    ROW(STMT, "x = \"abc", "./main.go:3:9: newline in string\n"),
    ROW(STMT, "x = \"a\\zb\\yc\"", "./main.go:3:8: unknown escape\n"),
    ROW(STMT, "x = \"\\xZZ\" + \"\\u12\"",
        "./main.go:3:8: invalid character 'Z' in hexadecimal escape\n"
        "./main.go:3:19: invalid character '\"' in hexadecimal escape\n"),
    ROW(STMT, "x = \"a\nb\"",
        "./main.go:3:7: newline in string\n"
        "./main.go:4:2: syntax error: unexpected literal \" at end of statement\n"
        "./main.go:4:3: newline in string\n"),
    ROW(STMT, "x = `abc", "./main.go:3:5: string not terminated\n"),
    ROW(STMT, "x = \"\\u0\17700\"", "./main.go:3:9: invalid character '\\x7f' in hexadecimal escape\n"),
    ROW(STMT, "x = \"\\x\303\251\"", "./main.go:3:8: invalid character '\303\251' in hexadecimal escape\n"),
    // Characters
    ROW(STMT, "x = a # b",
        "./main.go:3:7: invalid character U+0023 '#'\n"
        "./main.go:3:9: syntax error: unexpected name b at end of statement\n"),
    ROW(STMT, "x = \342\200\234hello\342\200\235",
        "./main.go:3:5: invalid character U+201C '\342\200\234' in identifier\n"
        "./main.go:3:13: invalid character U+201D '\342\200\235' in identifier\n"),
    ROW(STMT, "x = a @ b $ c",
        "./main.go:3:7: invalid character U+0040 '@'\n"
        "./main.go:3:9: syntax error: unexpected name b at end of statement\n"
        "./main.go:3:11: invalid character U+0024 '$'\n"),
    ROW(STMT, "\331\2401 = 2", "./main.go:3:1: identifier cannot begin with digit U+0660 '\331\240'\n"),
    ROW(STMT, "x\342\202\254 = 2", "./main.go:3:2: invalid character U+20AC '\342\202\254' in identifier\n"),
    ROW(STMT, "x = \"\377\"", "./main.go:3:6: invalid UTF-8 encoding\n"),
    ROW(STMT, "/* \377 */ x y",
        "./main.go:3:4: invalid UTF-8 encoding\n"
        "./main.go:3:11: syntax error: unexpected name y at end of statement\n"),
    ROW(STMT, "// \000", "./main.go:3:4: invalid NUL character\n"),
    ROW(STMT, "x\000y = 1 1",
        "./main.go:3:2: invalid NUL character\n"
        "./main.go:3:9: syntax error: unexpected literal 1 at end of statement\n"),
    ROW(STMT, "x = \357\273\2771", "./main.go:3:5: invalid BOM in the middle of the file\n"),
    ROW(FILE_, "\357\273\277package p\n", ""),
    ROW(FILE_, "\000package p\n", "./main.go:1:1: invalid character U+0000\n"),
    ROW(FILE_, "package p /* never closed", "./main.go:1:11: comment not terminated\n"),
    ROW(STMT, "x = \\1", "./main.go:3:5: invalid character U+005C '\\'\n"),
    ROW(STMT, "x\343\200\200= 1", "./main.go:3:2: invalid character U+3000 in identifier\n"),
    ROW(STMT, "\360\237\230\200 := 1", "./main.go:3:1: invalid character U+1F600 '\360\237\230\200' in identifier\n"),
    // Labels and branches
    ROW(STMT, "break", "./main.go:3:1: break is not in a loop, switch, or select\n"),
    ROW(STMT, "continue", "./main.go:3:1: continue is not in a loop\n"),
    ROW(STMT, "fallthrough", "./main.go:3:1: fallthrough statement out of place\n"),
    ROW(STMT, "for { func() { break; continue }() }",
        "./main.go:3:16: break is not in a loop, switch, or select\n"
        "./main.go:3:23: continue is not in a loop\n"),
    ROW(STMT, "switch { case true: continue }", "./main.go:3:21: continue is not in a loop\n"),
    ROW(STMT,
        "switch { case true: fallthrough; case false: if true { fallthrough }; fallthrough; println(); default: "
        "fallthrough }",
        "./main.go:3:56: fallthrough statement out of place\n"
        "./main.go:3:104: cannot fallthrough final case in switch\n"),
    ROW(STMT, "switch any(1).(type) { case int: fallthrough; default: }",
        "./main.go:3:34: cannot fallthrough in type switch\n"),
    ROW(STMT, "select { default: fallthrough }", "./main.go:3:19: fallthrough statement out of place\n"),
    ROW(STMT, "switch { case true: fallthrough;;; default: }", ""),
    ROW(STMT, "L: for { break M }",
        "./main.go:3:1: label L defined and not used\n"
        "./main.go:3:16: break label not defined: M\n"),
    ROW(STMT, "L: for { continue L; break L }\nM: switch { default: continue M }",
        "./main.go:4:31: invalid continue label M\n"),
    ROW(STMT, "L: println()\nfor { break L; continue L }",
        "./main.go:4:13: invalid break label L\n"
        "./main.go:4:25: invalid continue label L\n"),
    ROW(STMT, "L: for { }\nL: for { break L }",
        "./main.go:4:1: label L already defined at ./main.go:3:1\n"
        "./main.go:4:16: invalid break label L\n"),
    ROW(STMT, "goto L; x := 1; _ = x; L:", "./main.go:3:6: goto L jumps over declaration of x at ./main.go:3:11\n"),
    ROW(STMT, "goto L; var x, y int; _, _ = x, y; L: println()",
        "./main.go:3:6: goto L jumps over declaration of x at ./main.go:3:13\n"),
    ROW(STMT, "goto L; { L: }", "./main.go:3:6: goto L jumps into block starting at ./main.go:3:9\n"),
    ROW(STMT, "goto L", "./main.go:3:6: label L not defined\n"),
    ROW(STMT, "L: goto L; { goto L }", ""),
    ROW(STMT, "goto L; goto M; a, b := 1, 2; _, _ = a, b; L: ; M: ",
        "./main.go:3:6: goto L jumps over declaration of a, b at ./main.go:3:22\n"
        "./main.go:3:14: goto M jumps over declaration of a, b at ./main.go:3:22\n"),
    ROW(STMT, "if true { L: goto M } else { M: goto L }",
        "./main.go:3:19: goto M jumps into block starting at ./main.go:3:28\n"
        "./main.go:3:38: goto L jumps into block starting at ./main.go:3:9\n"),
    ROW(STMT, "_: for { break _ }", "./main.go:3:16: break label not defined: _\n"),
    ROW(STMT, "L: for { func() { break L }() }",
        "./main.go:3:1: label L defined and not used\n"
        "./main.go:3:25: break label not defined: L\n"),
    ROW(STMT, "goto L; { x := 1; _ = x }; L:", ""),
    // Ten errors are enough
    ROW(STMT, "a b\nc d\ne f\ng h\ni j\nk l\nm n\no p\nq r\ns t\nu v\nw x",
        "./main.go:3:3: syntax error: unexpected name b at end of statement\n"
        "./main.go:4:3: syntax error: unexpected name d at end of statement\n"
        "./main.go:5:3: syntax error: unexpected name f at end of statement\n"
        "./main.go:6:3: syntax error: unexpected name h at end of statement\n"
        "./main.go:7:3: syntax error: unexpected name j at end of statement\n"
        "./main.go:8:3: syntax error: unexpected name l at end of statement\n"
        "./main.go:9:3: syntax error: unexpected name n at end of statement\n"
        "./main.go:10:3: syntax error: unexpected name p at end of statement\n"
        "./main.go:11:3: syntax error: unexpected name r at end of statement\n"
        "./main.go:12:3: syntax error: unexpected name t at end of statement\n"
        "./main.go:12:3: too many errors\n"),
    ROW(STMT, "x = 08\nx = 08\nx = 08\nx = 08\nx = 08\nx = 08\nx = 08\nx = 08\nx = 08\nx = 08\nx = 08\nx = 08\n",
        "./main.go:3:6: invalid digit '8' in octal literal\n"
        "./main.go:4:6: invalid digit '8' in octal literal\n"
        "./main.go:5:6: invalid digit '8' in octal literal\n"
        "./main.go:6:6: invalid digit '8' in octal literal\n"
        "./main.go:7:6: invalid digit '8' in octal literal\n"
        "./main.go:8:6: invalid digit '8' in octal literal\n"
        "./main.go:9:6: invalid digit '8' in octal literal\n"
        "./main.go:10:6: invalid digit '8' in octal literal\n"
        "./main.go:11:6: invalid digit '8' in octal literal\n"
        "./main.go:12:6: invalid digit '8' in octal literal\n"
        "./main.go:12:6: too many errors\n"),
};

static void lexical_and_label_errors_are_go_s(void **state) {
    (void)state;
    check_broken(broken, sizeof broken / sizeof *broken);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(lexical_and_label_errors_are_go_s)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
