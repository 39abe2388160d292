// Package template fills texts with data. A template is text with actions in {{ }}: pipelines that are printed, conditions, loops,
// and calls of other templates.
package template

import (
	"maps"
	"reflect"
	"strconv"
	"strings"
	"sync"
	"text/template/parse"
)

// A Template is one of a family that know each other by name.
type Template struct {
	name string
	*parse.Tree
	*family
	left, right string // delimiters
}

// A family is what its templates share.
type family struct {
	mu         sync.RWMutex
	members    map[string]*Template
	parseFuncs FuncMap
	execFuncs  map[string]reflect.Value
	missing    missingKey
}

func New(name string) *Template { return &Template{name: name} }

// Must is for templates that stand in the program: it panics when they are wrong.
func Must(t *Template, err error) *Template {
	if err != nil {
		panic(err)
	}
	return t
}

func (t *Template) begin() {
	if t.family == nil {
		t.family = &family{members: map[string]*Template{}, parseFuncs: FuncMap{}, execFuncs: map[string]reflect.Value{}}
	}
}

func (t *Template) Name() string { return t.name }

// New makes another member of the family, without a text yet.
func (t *Template) New(name string) *Template {
	t.begin()
	return &Template{name: name, family: t.family, left: t.left, right: t.right}
}

// Clone copies the family, so that either can define other templates.
func (t *Template) Clone() (*Template, error) {
	clone := &Template{name: t.name, Tree: t.Tree, left: t.left, right: t.right}
	clone.begin()
	if t.family == nil {
		return clone, nil
	}
	t.mu.RLock()
	defer t.mu.RUnlock()
	clone.missing = t.missing
	for name, member := range t.members {
		if name == t.name {
			clone.members[name] = clone
			continue
		}
		clone.members[name] = &Template{name: member.name, Tree: member.Tree, family: clone.family, left: member.left, right: member.right}
	}
	maps.Copy(clone.parseFuncs, t.parseFuncs)
	maps.Copy(clone.execFuncs, t.execFuncs)
	return clone, nil
}

// AddParseTree makes a tree the template of that name. An empty one does not replace another.
func (t *Template) AddParseTree(name string, tree *parse.Tree) (*Template, error) {
	t.begin()
	t.mu.Lock()
	defer t.mu.Unlock()
	to := t
	if name != t.name {
		to = t.New(name)
	}
	old := t.members[name]
	keeps := old != nil && old.Tree != nil && parse.IsEmptyTree(tree.Root)
	if !keeps {
		t.members[name] = to
	}
	if !keeps || to.Tree == nil {
		to.Tree = tree
	}
	return to, nil
}

// Parse takes a text, and the templates that it defines.
func (t *Template) Parse(text string) (*Template, error) {
	t.begin()
	t.mu.RLock()
	trees, err := parse.Parse(t.name, text, t.left, t.right, t.parseFuncs, builtins())
	t.mu.RUnlock()
	if err != nil {
		return nil, err
	}
	for name, tree := range trees {
		if _, err := t.AddParseTree(name, tree); err != nil {
			return nil, err
		}
	}
	return t, nil
}

// Templates lists the family, in no order.
func (t *Template) Templates() []*Template {
	if t.family == nil {
		return nil
	}
	t.mu.RLock()
	defer t.mu.RUnlock()
	list := make([]*Template, 0, len(t.members))
	for _, member := range t.members {
		list = append(list, member)
	}
	return list
}

// Lookup is nil when there is no template of that name.
func (t *Template) Lookup(name string) *Template {
	if t.family == nil {
		return nil
	}
	t.mu.RLock()
	defer t.mu.RUnlock()
	return t.members[name]
}

// DefinedTemplates lists the names for a message.
func (t *Template) DefinedTemplates() string {
	var names []string
	for _, member := range t.Templates() {
		if member.Tree != nil && member.Root != nil {
			names = append(names, strconv.Quote(member.name))
		}
	}
	if names == nil {
		return ""
	}
	return "; defined templates are: " + strings.Join(names, ", ")
}

// Delims takes what stands around actions in texts that are parsed from now on; "" for the usual ones.
func (t *Template) Delims(left, right string) *Template {
	t.begin()
	t.left, t.right = left, right
	return t
}

// Funcs adds functions for texts that are parsed from now on.
func (t *Template) Funcs(funcMap FuncMap) *Template {
	t.begin()
	t.mu.Lock()
	defer t.mu.Unlock()
	addFuncs(t.execFuncs, funcMap)
	maps.Copy(t.parseFuncs, funcMap)
	return t
}

// missingKey says what a map gives for a key that it has not.
type missingKey int

const (
	keyInvalid missingKey = iota // no value
	keyZero
	keyError
)

// Option takes "missingkey=default", "missingkey=zero" or "missingkey=error", and panics for others.
func (t *Template) Option(opt ...string) *Template {
	t.begin()
	for _, o := range opt {
		switch o {
		case "":
			panic("empty option string")
		case "missingkey=invalid", "missingkey=default":
			t.missing = keyInvalid
		case "missingkey=zero":
			t.missing = keyZero
		case "missingkey=error":
			t.missing = keyError
		default:
			panic("unrecognized option: " + o)
		}
	}
	return t
}
