"""Calls of the library with values of the unit.

A line of TABLE is a result type ("-" where it is not one value of a basic type) and a call. A letter in braces stands for a
value: s string, d a text that looks like a number, n an int from 0 to 7, i int, j int64, u uint64, h uint8, w uint32,
r rune, f float64, B bool, b []byte, S []string, I []int, F []float64, a anything that prints without an address.
"""

from .types import ANY, BOOL, INT, STRING, basic, slice_of

TABLE = """
string strings.Repeat({s}, {n})
string strings.ReplaceAll({s}, {s}, {s})
string strings.Replace({s}, {s}, {s}, {n} - 1)
string strings.ToUpper({s})
string strings.ToLower({s})
string strings.Title({s})
string strings.TrimSpace({s})
string strings.Trim({s}, {s})
string strings.TrimLeft({s}, {s})
string strings.TrimRight({s}, {s})
string strings.TrimPrefix({s}, {s})
string strings.TrimSuffix({s}, {s})
string strings.Join({S}, {s})
string strings.ToValidUTF8({s}, {s})
string strings.Map(func(r rune) rune { return r + {r}%3 }, {s})
string strings.TrimFunc({s}, unicode.IsLetter)
int strings.Index({s}, {s})
int strings.LastIndex({s}, {s})
int strings.IndexByte({s}, {h})
int strings.IndexRune({s}, {r})
int strings.IndexAny({s}, {s})
int strings.LastIndexAny({s}, {s})
int strings.Count({s}, {s})
int strings.Compare({s}, {s})
int strings.IndexFunc({s}, unicode.IsUpper)
bool strings.Contains({s}, {s})
bool strings.ContainsAny({s}, {s})
bool strings.HasPrefix({s}, {s})
bool strings.HasSuffix({s}, {s})
bool strings.EqualFold({s}, {s})
- strings.Split({s}, {s})
- strings.SplitN({s}, {s}, {n} - 1)
- strings.SplitAfter({s}, {s})
- strings.SplitAfterN({s}, {s}, {n} - 1)
- strings.Fields({s})
- strings.FieldsFunc({s}, unicode.IsPunct)
- strings.Cut({s}, {s})
- strings.CutPrefix({s}, {s})
- strings.CutSuffix({s}, {s})
- strings.NewReplacer({s}, {s}, {s}, {s}).Replace({s})
string string(bytes.ToUpper({b}))
string string(bytes.TrimSpace({b}))
string string(bytes.ReplaceAll({b}, {b}, {b}))
string string(bytes.Title({b}))
int bytes.Compare({b}, {b})
int bytes.Index({b}, {b})
int bytes.Count({b}, {b})
bool bytes.Equal({b}, {b})
bool bytes.Contains({b}, {b})
- bytes.Split({b}, {b})
- bytes.Fields({b})
- bytes.Cut({b}, {b})
- bytes.Runes({b})
string strconv.Itoa({i})
string strconv.FormatInt({j}, {n} + 2)
string strconv.FormatUint({u}, {n} * 4 + 2)
string strconv.FormatFloat({f}, "efgGbxX"[{n} % 7], {n} - 1, 64)
string strconv.FormatFloat({f}, "efgG"[{n} % 4], -1, 32)
string strconv.Quote({s})
string strconv.QuoteToASCII({s})
string strconv.QuoteToGraphic({s})
string strconv.QuoteRune({r})
string strconv.FormatBool({B})
- strconv.Atoi({d})
- strconv.ParseInt({d}, {n}, 64)
- strconv.ParseInt({d}, 0, 8)
- strconv.ParseInt({s}, 10, 64)
- strconv.ParseUint({d}, {n} * 5, 32)
- strconv.ParseUint({d}, 0, 64)
- strconv.ParseFloat({d}, 64)
- strconv.ParseFloat({d}, 32)
- strconv.ParseBool({d})
- strconv.ParseComplex({d}, 128)
- strconv.Unquote(strconv.Quote({s}))
- strconv.Unquote({s})
- strconv.UnquoteChar({s} + "x", '"')
- strconv.AppendQuote({b}, {s})
float64 math.Sqrt({f})
float64 math.Floor({f})
float64 math.Ceil({f})
float64 math.Trunc({f})
float64 math.Round({f})
float64 math.RoundToEven({f})
float64 math.Abs({f})
float64 math.Mod({f}, {f})
float64 math.Remainder({f}, {f})
float64 math.Pow({f}, {f})
float64 math.Exp({f})
float64 math.Log({f})
float64 math.Log2({f})
float64 math.Log10({f})
float64 math.Log1p({f})
float64 math.Expm1({f})
float64 math.Sin({f})
float64 math.Cos({f})
float64 math.Tan({f})
float64 math.Atan({f})
float64 math.Atan2({f}, {f})
float64 math.Asin({f})
float64 math.Sinh({f})
float64 math.Tanh({f})
float64 math.Cbrt({f})
float64 math.Hypot({f}, {f})
float64 math.Max({f}, {f})
float64 math.Min({f}, {f})
float64 math.Dim({f}, {f})
float64 math.FMA({f}, {f}, {f})
float64 math.Ldexp({f}, {n})
float64 math.Gamma({f})
float64 math.Erf({f})
bool math.IsNaN({f})
bool math.IsInf({f}, {n} - 1)
- math.Frexp({f})
- math.Modf({f})
- math.Float32bits(float32({n}) / 3)
int bits.LeadingZeros64({u})
int bits.TrailingZeros64({u})
int bits.OnesCount64({u})
int bits.Len32({w})
uint64 bits.RotateLeft64({u}, {i})
uint64 bits.Reverse64({u})
uint64 bits.ReverseBytes64({u})
uint32 bits.RotateLeft32({w}, {n} - 3)
- bits.Mul64({u}, {u})
- bits.Add64({u}, {u}, {u} & 1)
- bits.Sub64({u}, {u}, {u} & 1)
- bits.Div64({u} % 9, {u}, {u} | 16)
bool unicode.IsUpper({r})
bool unicode.IsLetter({r})
bool unicode.IsDigit({r})
bool unicode.IsSpace({r})
bool unicode.IsPrint({r})
bool unicode.IsPunct({r})
bool unicode.IsControl({r})
bool unicode.Is(unicode.Han, {r})
int32 unicode.ToUpper({r})
int32 unicode.ToTitle({r})
int32 unicode.SimpleFold({r} & 0xffff)
int utf8.RuneCountInString({s})
int utf8.RuneLen({r})
bool utf8.ValidString({s})
bool utf8.ValidRune({r})
bool utf8.FullRuneInString({s})
- utf8.DecodeRuneInString({s})
- utf8.DecodeLastRuneInString({s})
- utf8.AppendRune({b}, {r})
- utf16.Encode([]rune({s}))
- slices.Sorted(slices.Values({I}))
- slices.BinarySearch(slices.Sorted(slices.Values({S})), {s})
- slices.Compact({I})
- slices.Insert(slices.Clone({I}), 0, {I}...)
- slices.Delete(append(slices.Clone({I}), 1, 2, 3), 1, 2)
- slices.Replace(append(slices.Clone({S}), "a", "b"), 1, 2, {s})
- slices.Concat({I}, {I})
- slices.Repeat({I}, {n})
- slices.Collect(slices.Chunk({I}, {n} + 1))
- slices.IndexFunc({S}, func(s string) bool { return s > {s} })
- slices.Max(append(slices.Clone({F}), 1))
- slices.MinFunc(append(slices.Clone({S}), "m"), func(a, b string) int { return len(a) - len(b) })
- slices.SortedStableFunc(slices.Values({S}), func(a, b string) int { return len(a) - len(b) })
int slices.Index({S}, {s})
int slices.Compare({I}, {I})
bool slices.Equal({S}, {S})
bool slices.Contains({I}, {i})
bool slices.IsSorted({F})
- cap(slices.Grow({I}, {n} * 5))
- cap(append({b}, {s}...))
- cap(slices.Clip({S}))
int cmp.Compare({f}, {f})
int cmp.Compare({s}, {s})
string cmp.Or({s}, {s}, "or")
- sort.SearchInts(slices.Sorted(slices.Values({I})), {i})
- sort.StringsAreSorted({S})
string time.Duration({j}).String()
string time.Duration({j}).Round(time.Duration({n}) * time.Millisecond).String()
float64 time.Duration({j}).Hours()
string time.Unix({j} & 0xfffffffff, 0).UTC().Format(time.RFC1123)
string time.Unix({j} & 0xfffffffff, 5000).UTC().Format("Jan _2 06 3:04:05.000000PM Z07:00 002")
string time.Date({n} + 1999, time.Month({n} * 3), {n} * 20, {n} * 9, {n} * 99, 0, 0, time.UTC).String()
int time.Unix({j} & 0xfffffffff, 0).UTC().YearDay()
- time.Unix({j} & 0xfffffffff, 0).UTC().ISOWeek()
- time.ParseDuration({d} + "ms")
- time.Parse("2006-01-02", "2021-0" + {d})
string path.Clean({s} + "/../" + {s})
string path.Join({s}, "..", {s}, "x")
string path.Base({s} + "/b")
string path.Ext({s} + ".go")
- path.Match({s} + "*", {s})
string filepath.Join({s}, {s})
string html.EscapeString({s} + "<&>")
string hex.EncodeToString({b})
string base64.StdEncoding.EncodeToString({b})
string base64.URLEncoding.EncodeToString([]byte({s}))
- base64.RawStdEncoding.DecodeString({s})
- hex.DecodeString({d})
uint32 crc32.ChecksumIEEE({b})
- fmt.Sscan({d} + " " + {d}, new(int), new(float64))
- fmt.Sscanf({d}, "%d", new(int))
string fmt.Sprint({a}, {a})
string fmt.Sprint({s}, {i}, {s}, {f}, {f})
string fmt.Sprintln({a})
string fmt.Sprintf({s} + "%v", {a})
string fmt.Sprintf("%" + {s} + "d", {a})
error errors.New({s})
- errors.Join(errors.New({s}), nil, fmt.Errorf("e %w", os.ErrNotExist))
bool errors.Is(fmt.Errorf("%s %w %d", {s}, os.ErrExist, {i}), os.ErrExist)
- fmt.Errorf("%w and %w, %v", errors.New({s}), nil, {a})
- errors.Unwrap(fmt.Errorf({s} + " %w", errors.New({s})))
bool reflect.DeepEqual({a}, {a})
string reflect.TypeOf(any({s})).String()
- reflect.TypeOf({a})
- encoded({a})
- encoded([]any{{a}, {a}})
- decoded({s})
- decoded(`{"a": [` + {d} + `, "` + {d} + `"]}`)
- regexp.MustCompile(`[a-z]+|\\d`).FindAllString({s}, -1)
- regexp.MustCompile(`(\\w)(\\W*)`).ReplaceAllString({s}, "<$2$1>")
- regexp.MustCompile(`^.|\\pL$`).FindAllStringIndex({s}, -1)
- regexp.QuoteMeta({s})
- new(big.Int).Exp(big.NewInt({j}), big.NewInt(int64({n}) * 9), nil)
- new(big.Int).Mul(big.NewInt({j}), new(big.Int).Lsh(big.NewInt({j}), uint({n}) * 20))
- new(big.Int).DivMod(big.NewInt({j}), big.NewInt({j} | 1), new(big.Int))
- new(big.Rat).SetFrac64({j}, {j} & 0xffff | 1)
- new(big.Int).SetString({d}, {n} + 2)
- strings.NewReader({s}).Len()
- walked({a})
- walked([]any{{a}, {a}})
- heaped({I}...)
- columns(uint({n})*4, {s}, {s}, {s})
- binary.BigEndian.AppendUint32({b}, {w})
- binary.AppendUvarint({b}, {u})
- sha256.Sum256({b})
- rand.New(rand.NewSource({j})).Perm({n})
- rand.New(rand.NewSource({j})).NormFloat64()
- new(big.Float).SetPrec(100).Quo(big.NewFloat(float64({n} + 1)), big.NewFloat(3)).Text('g', {n} * 4)
- reflect.ValueOf({I}).Len()
- reflect.Zero(reflect.TypeOf({s}))
- time.Date(2024, 2, 28 + {n}, 25, 61, {i} & 0xffff, 0, time.UTC).Weekday()
- time.Duration({j}).Truncate(time.Second)
- maps.Collect(slices.All({S}))
- read(strings.NewReader({s}), {n})
- words({s} + " " + {s})
"""
DIGITS = ['"12"', '"-7"', '"0x1f"', '"1e3"', '"NaN"', '"1_000"', '"99999999999999999999"', '"+5"', '" 1"', '"0b101"', '"0o17"',
          '"1.5e-400"', '"true"', '"t"', '"-0"', '""', '"9223372036854775808"', '"-9223372036854775808"', '".5"', '"1e400"',
          '"0x1p-2"', '"inf"', '"08"', '"3.4028236e38"', '"1.7976931348623159e308"', '"4.9e-324"', '"(1+2i)"', '"ab"', '"255"',
          '"256"', '"-128"', '"1e"', '"9007199254740993"']
RUNES = ["'a'", "'Z'", "'é'", "'ß'", "'世'", "'\\u0301'", "'ǆ'", "'\\U0001F600'", "-1", "0x110000", "0xD800", "' '",
         "'\\u2028'", "'İ'", "'ſ'", "'9'"]
FLOATS = ["math.Inf(1)", "math.NaN()", "math.MaxFloat64", "math.SmallestNonzeroFloat64", "math.Pi", "k(-0.5)"]
LETTERS = {
    "s": STRING, "i": INT, "j": basic("int64"), "u": basic("uint64"), "h": basic("uint8"), "w": basic("uint32"),
    "r": basic("int32"), "f": basic("float64"), "B": BOOL, "b": slice_of(basic("uint8")), "S": slice_of(STRING),
    "I": slice_of(INT), "F": slice_of(basic("float64")), "a": ANY,
}
CALLS = [line.split(" ", 1) for line in TABLE.strip().split("\n")]


class Library:
    def filled(self, template, depth):
        parts, text = template.split("{"), ""
        for n, part in enumerate(parts):
            if n and len(part) > 1 and part[1] == "}" and part[0] in "dn" + "".join(LETTERS):
                text += self.library_argument(part[0], depth) + part[2:]
            else:
                text += ("{" if n else "") + part
        return text

    def library_argument(self, letter, depth):
        if letter == "n":
            return self.small(depth)
        if letter == "d":
            return f"k({self.pick(DIGITS)})"
        of = LETTERS[letter]
        if letter == "f" and self.one_in(6):
            return self.pick(FLOATS)
        if letter == "r" and self.one_in(2):
            return f"k[rune]({self.pick(RUNES)})"
        return self.typed(of, self.expression(of, depth))

    def library_value(self, of, depth):
        """A call that has the type, or None."""
        found = [template for result, template in CALLS if result == of.text]
        return self.filled(self.pick(found), min(depth, 1) - 1) if found else None

    def say_library(self):
        result, template = self.pick(CALLS)
        call = self.filled(template, 1)
        if result == "string":
            self.line(f'fmt.Printf("%q\\n", {call})')
        elif result != "-" and self.one_in(2):
            self.line(f"say({call})")
        else:
            self.line(f"fmt.Println({call})")

    def say_built(self):
        """A builder or buffer written to in several ways."""
        x = self.name("sb")
        self.line(f"var {x} {self.pick(['strings.Builder', 'bytes.Buffer'])}")
        for _ in self.some(1, 4):
            value = lambda kind: self.expression(basic(kind), 1)
            self.line(self.pick([
                f"{x}.WriteString({value('string')})", f"{x}.WriteByte({value('uint8')})", f"{x}.WriteRune({value('int32')})",
                f'fmt.Fprintf(&{x}, "%v|%6.2f", {self.small()}, {value("float64")})', f"{x}.Grow({self.small()})",
                f"fmt.Fprintln(&{x}, {self.expression(ANY, 2)})"]))
        self.line(f'fmt.Printf("%q %d\\n", {x}.String(), {x}.Len())')

    def say_sort(self):
        target = self.any_variable(["slice"], assignable=True)
        if not target:
            return
        of = target.type.elem
        if of.ordered() and of.kind not in ("float64", "float32"):
            s = target.name
            self.line(self.pick([
                f"slices.Sort({s})", f"slices.Reverse({s})",
                f"sort.Slice({s}, func(i, j int) bool {{ return {s}[i] > {s}[j] }})",
                f"slices.SortFunc({s}, func(a, b {of}) int {{ return cmp.Compare(b, a) }})"]))
        elif of.printable():
            less = f"func(a, b {of}) int {{ return cmp.Compare(fmt.Sprint(a), fmt.Sprint(b)) }}"
            self.line(f"slices.SortStableFunc({target.name}, {less})")
