// Compares what our packages export with what Go's own packages of the same path export.
//
//	go run tests/api/main.go SIM/LIB/GO LEFT_OUT [PACKAGE...]
//
// Both sides are type-checked, and each exported name becomes a line: a function with its signature, a constant with its
// type and value, a type with its kind, fields and methods. What Go has and we do not, what we declare otherwise and what we
// have beyond Go are differences. LEFT_OUT lists those that are known, each with a reason (name, two blanks, reason; a name
// may end in ".*"). A difference that is not in the list is a fault, and so is a line of the list that is no difference
// any more: the list only shrinks. Go's packages that we do not have stand in SIM/LIB/GO/../absent.def, all of them. Closes with "N passed, N failed".
package main

import (
	"fmt"
	"go/ast"
	"go/build"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"sort"
	"strings"
)

// ours imports packages from the folder of our sources.
type ours struct {
	folder string
	files  *token.FileSet
	known  map[string]*types.Package
}

func (o *ours) Import(path string) (*types.Package, error) {
	if path == "unsafe" {
		return types.Unsafe, nil
	}
	if p := o.known[path]; p != nil {
		return p, nil
	}
	parsed, err := o.parse(path)
	if err != nil {
		return nil, err
	}
	config := types.Config{Importer: o, IgnoreFuncBodies: true, GoVersion: "go1.23"}
	p, err := config.Check(path, o.files, parsed, nil)
	o.known[path] = p
	return p, err
}

func (o *ours) parse(path string) ([]*ast.File, error) {
	names, _ := filepath.Glob(filepath.Join(o.folder, path, "*.go"))
	if len(names) == 0 {
		return nil, fmt.Errorf("no package %s in %s", path, o.folder)
	}
	var parsed []*ast.File
	for _, name := range names {
		file, err := parser.ParseFile(o.files, name, nil, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		parsed = append(parsed, file)
	}
	return parsed, nil
}

// hidden are packages that no program can import, and what is no package.
var hidden = regexp.MustCompile(`^vendor/|^unsafe$|(^|/)internal(/|$)`)

// packages lists the import paths in our folder that a program can import and that Go has too.
func packages(folder string) []string {
	paths := map[string]bool{}
	filepath.WalkDir(folder, func(name string, entry os.DirEntry, err error) error {
		if err == nil && strings.HasSuffix(name, ".go") {
			path, _ := filepath.Rel(folder, filepath.Dir(name))
			if first, _, _ := strings.Cut(path, "/"); !hidden.MatchString(path) && !strings.Contains(first, ".") {
				paths[path] = true
			}
		}
		return nil
	})
	return sorted(paths)
}

func sorted[V any](m map[string]V) []string {
	var keys []string
	for key := range m {
		keys = append(keys, key)
	}
	sort.Strings(keys)
	return keys
}

// exports maps each exported name of a package, "Builder.Grow", to what it is.
func exports(p *types.Package) map[string]string {
	found := map[string]string{}
	for _, name := range p.Scope().Names() {
		if object := p.Scope().Lookup(name); object.Exported() {
			describe(object, found)
		}
	}
	return found
}

func text(t types.Type) string { return types.TypeString(t, (*types.Package).Path) }

func describe(object types.Object, found map[string]string) {
	name := object.Name()
	switch object := object.(type) {
	case *types.Const:
		found[name] = "const " + text(object.Type()) + " = " + object.Val().ExactString()
	case *types.Var:
		found[name] = "var " + text(object.Type())
	case *types.Func:
		found[name] = bare(object.Type())
	case *types.TypeName:
		describeType(object, found)
	}
}

// bare is a signature without the names of its parameters.
func bare(t types.Type) string {
	signature, ok := t.(*types.Signature)
	if !ok {
		return text(t)
	}
	unnamed := func(tuple *types.Tuple) *types.Tuple {
		var vars []*types.Var
		for i := 0; i < tuple.Len(); i++ {
			vars = append(vars, types.NewParam(0, nil, "", tuple.At(i).Type()))
		}
		return types.NewTuple(vars...)
	}
	plain := types.NewSignatureType(nil, nil, nil, unnamed(signature.Params()), unnamed(signature.Results()), signature.Variadic())
	return parameters(signature.TypeParams()) + text(plain)
}

func parameters(list *types.TypeParamList) string {
	var parts []string
	for i := 0; i < list.Len(); i++ {
		parts = append(parts, list.At(i).Obj().Name()+" "+text(list.At(i).Constraint()))
	}
	if parts == nil {
		return ""
	}
	return "[" + strings.Join(parts, ", ") + "]"
}

func describeType(object *types.TypeName, found map[string]string) {
	name := object.Name()
	if object.IsAlias() {
		found[name] = "type = " + text(types.Unalias(object.Type()))
		return
	}
	named := object.Type().(*types.Named)
	kind := "type" + parameters(named.TypeParams()) + " "
	switch under := named.Underlying().(type) {
	case *types.Struct:
		kind += "struct"
		for i := 0; i < under.NumFields(); i++ {
			if field := under.Field(i); field.Exported() {
				found[name+"."+field.Name()] = "field " + text(field.Type())
			}
		}
	case *types.Interface:
		kind += "interface"
		if !under.IsMethodSet() {
			kind = "type " + text(under)
		}
	default:
		kind += text(under)
	}
	found[name] = kind
	describeMethods(named, found)
}

func describeMethods(named *types.Named, found map[string]string) {
	values := types.NewMethodSet(named)
	all := values
	if !types.IsInterface(named) {
		all = types.NewMethodSet(types.NewPointer(named))
	}
	for i := 0; i < all.Len(); i++ {
		method := all.At(i).Obj()
		if !method.Exported() {
			continue
		}
		kind := "method "
		if values.Lookup(nil, method.Name()) == nil {
			kind = "method of pointers "
		}
		found[named.Obj().Name()+"."+method.Name()] = kind + bare(method.Type())
	}
}

// differences maps the names on which the two sides differ to how.
func differences(path string, native, own map[string]string) map[string]string {
	found := map[string]string{}
	for name, want := range native {
		if have, ok := own[name]; !ok {
			found[path+"."+name] = "lacks " + want
		} else if have != want {
			found[path+"."+name] = "is " + have + ", Go has " + want
		}
	}
	for name, have := range own {
		if _, ok := native[name]; !ok {
			found[path+"."+name] = "Go has no such " + have
		}
	}
	return found
}

// leftOut reads the list of known differences: name to reason.
func leftOut(file string) map[string]string {
	bytes, err := os.ReadFile(file)
	if err != nil {
		fail(err)
	}
	reasons := map[string]string{}
	for _, line := range strings.Split(string(bytes), "\n") {
		if name, reason, ok := strings.Cut(line, "  "); ok && !strings.HasPrefix(line, "#") {
			reasons[name] = reason
		}
	}
	return reasons
}

// entry finds the line of the list that covers a name.
func entry(list map[string]string, name string) string {
	for {
		if _, ok := list[name]; ok {
			return name
		}
		name = strings.TrimSuffix(name, ".*")
		dot := strings.LastIndex(name, ".")
		if dot < 0 {
			return ""
		}
		name = name[:dot] + ".*"
	}
}

// nativePackages lists what a program can import of Go's library.
func nativePackages() []string {
	out, err := exec.Command(filepath.Join(build.Default.GOROOT, "bin", "go"), "list", "std").Output()
	if err != nil {
		fail(err)
	}
	return slices.DeleteFunc(strings.Fields(string(out)), hidden.MatchString)
}

// forgotten tells the packages of Go's library that are neither ours nor in the list of those that we do not have, and what
// stands in that list although it is ours or none of Go's.
func forgotten(folder string) []string {
	bytes, err := os.ReadFile(filepath.Join(folder, "..", "absent.def"))
	if err != nil {
		fail(err)
	}
	absent := map[string]bool{}
	for _, found := range regexp.MustCompile(`(?m)^ABSENT\("([^"]+)"`).FindAllStringSubmatch(string(bytes), -1) {
		absent[found[1]] = true
	}
	var faults []string
	for _, path := range nativePackages() {
		here, _ := filepath.Glob(filepath.Join(folder, path, "*.go"))
		if (len(here) > 0) == absent[path] {
			faults = append(faults, path+": belongs to either sim/lib/go or absent.def")
		}
		delete(absent, path)
	}
	for _, path := range sorted(absent) {
		faults = append(faults, path+": stands in absent.def and is no package of Go's")
	}
	return faults
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, "api:", err)
	os.Exit(1)
}

func main() {
	if len(os.Args) < 3 {
		fmt.Fprintln(os.Stderr, "usage: api SIM/LIB/GO LEFT_OUT [PACKAGE...]")
		os.Exit(64)
	}
	list := leftOut(os.Args[2])
	files := token.NewFileSet()
	build.Default.CgoEnabled = false
	native := importer.ForCompiler(files, "source", nil)
	own := &ours{os.Args[1], files, map[string]*types.Package{}}
	chosen := os.Args[3:]
	if len(chosen) == 0 {
		chosen = packages(own.folder)
	}
	passed, faults := 0, 0
	used := map[string]bool{}
	for _, path := range chosen {
		here, err := own.Import(path)
		if err != nil {
			fail(err)
		}
		there, err := native.Import(path)
		if err != nil {
			fail(err)
		}
		wanted := exports(there)
		found := differences(path, wanted, exports(here))
		passed += len(wanted)
		for _, name := range sorted(found) {
			if line := entry(list, name); line != "" {
				used[line] = true
				continue
			}
			fmt.Printf("%s: %s\n", name, found[name])
			faults++
		}
		passed -= len(found)
	}
	if len(os.Args) == 3 {
		for _, fault := range forgotten(own.folder) {
			fmt.Println(fault)
			faults++
		}
	}
	for _, line := range sorted(list) {
		if !used[line] && len(os.Args) == 3 {
			fmt.Printf("%s: no difference any more, take it out of the list\n", line)
			faults++
		}
	}
	fmt.Printf("%d passed, %d failed\n", max(passed, 0), faults)
	if faults > 0 {
		os.Exit(1)
	}
}
