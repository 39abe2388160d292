// Package parse makes trees of templates, for text/template.
package parse

import (
	"bytes"
	"errors"
	"fmt"
	"runtime"
	"strconv"
	"strings"
)

// A Tree is one template.
type Tree struct {
	Name      string
	ParseName string // of the template that it was defined in, for messages
	Root      *ListNode
	Mode      Mode

	text       string
	funcs      []map[string]any
	tokens     *[]token // shared with the templates defined within; what was taken is gone
	line       int      // of the last token that was looked at
	seen       int      // tokens left when line was set
	vars       []string // that are declared here
	set        map[string]*Tree
	actionLine int // where the action began, or 0
	loops      int // around
}

// Mode is a choice of what is parsed.
type Mode uint

const (
	ParseComments Mode = 1 << iota // comments become nodes
	SkipFuncCheck                  // functions need not be defined
)

func New(name string, funcs ...map[string]any) *Tree { return &Tree{Name: name, funcs: funcs} }

func (t *Tree) Copy() *Tree {
	if t == nil {
		return nil
	}
	return &Tree{Name: t.Name, ParseName: t.ParseName, Root: t.Root.CopyList(), text: t.text}
}

// Parse returns the templates of a text: the one that has the name, and those that it defines.
func Parse(name, text, leftDelim, rightDelim string, funcs ...map[string]any) (map[string]*Tree, error) {
	set := map[string]*Tree{}
	t := New(name)
	t.text = text
	_, err := t.Parse(text, leftDelim, rightDelim, set, funcs...)
	return set, err
}

// Parse makes t the tree of the text, and adds it and what it defines to treeSet.
func (t *Tree) Parse(text, leftDelim, rightDelim string, treeSet map[string]*Tree, funcs ...map[string]any) (tree *Tree, err error) {
	defer t.caught(&err)
	t.ParseName = t.Name
	notKeywords := map[string]bool{"break": hasFunc(funcs, "break"), "continue": hasFunc(funcs, "continue")}
	tokens := scan(text, leftDelim, rightDelim, t.Mode&ParseComments != 0, notKeywords)
	t.begin(funcs, &tokens, treeSet)
	t.text = text
	t.parse()
	t.add()
	t.end()
	return t, nil
}

func (t *Tree) begin(funcs []map[string]any, tokens *[]token, set map[string]*Tree) {
	t.Root = nil
	t.tokens, t.seen = tokens, len(*tokens)+1
	t.vars = []string{"$"}
	t.funcs, t.set = funcs, set
}

func (t *Tree) end() { t.tokens, t.vars, t.funcs, t.set = nil, nil, nil, nil }

func hasFunc(funcs []map[string]any, name string) bool {
	for _, f := range funcs {
		if f[name] != nil {
			return true
		}
	}
	return false
}

// ---- tokens ----

func (t *Tree) peek() token {
	next := (*t.tokens)[0]
	if left := len(*t.tokens); left < t.seen {
		t.seen, t.line = left, next.line
	}
	return next
}

func (t *Tree) next() token {
	next := t.peek()
	if next.kind != tokenEOF {
		*t.tokens = (*t.tokens)[1:]
	}
	return next
}

// mark and back: tokens can be taken again.
func (t *Tree) mark() []token   { return *t.tokens }
func (t *Tree) back(to []token) { *t.tokens = to }

func (t *Tree) peekNonSpace() token {
	for t.peek().kind == tokenSpace {
		t.next()
	}
	return t.peek()
}

func (t *Tree) nextNonSpace() token {
	t.peekNonSpace()
	return t.next()
}

func (t *Tree) expect(want tokenKind, context string) token {
	have := t.nextNonSpace()
	if have.kind != want {
		t.unexpected(have, context)
	}
	return have
}

// ---- what is wrong: a panic up to Parse ----

func (t *Tree) failed(format string, args ...any) {
	t.Root = nil
	panic(fmt.Errorf("template: %s:%d: %s", t.ParseName, t.line, fmt.Sprintf(format, args...)))
}

func (t *Tree) unexpected(have token, context string) {
	if have.kind != tokenError {
		t.failed("unexpected %s in %s", have, context)
	}
	where := ""
	if t.actionLine != 0 && t.actionLine != have.line {
		where = fmt.Sprintf(" in action started at %s:%d", t.ParseName, t.actionLine)
		if strings.HasSuffix(have.text, " action") {
			where = strings.TrimPrefix(where, " in action")
		}
	}
	t.failed("%s%s", have, where)
}

func (t *Tree) caught(err *error) {
	r := recover()
	if r == nil {
		return
	}
	wrong, ok := r.(error)
	var own runtime.Error
	if !ok || errors.As(wrong, &own) {
		panic(r)
	}
	t.end()
	*err = wrong
}

// ErrorContext tells for a message where a node stands, and what it is.
func (t *Tree) ErrorContext(n Node) (location, context string) {
	tree := n.tree()
	if tree == nil {
		tree = t
	}
	before := tree.text[:n.Position()]
	column := len(before) - (strings.LastIndex(before, "\n") + 1)
	return fmt.Sprintf("%s:%d:%d", tree.ParseName, 1+strings.Count(before, "\n"), column), n.String()
}

// ---- templates ----

// parse takes the whole text. Definitions stand at the top alone.
func (t *Tree) parse() {
	t.Root = t.newList(t.peek().pos)
	for t.peek().kind != tokenEOF {
		if start := t.mark(); t.peek().kind == tokenLeftDelim {
			t.next()
			if t.nextNonSpace().kind == tokenDefine {
				t.inner("definition").definition()
				continue
			}
			t.back(start)
		}
		switch n := t.textOrAction(); n.Type() {
		case nodeEnd, nodeElse:
			t.failed("unexpected %s", n)
		default:
			t.Root.append(n)
		}
	}
}

// inner is a template within this one.
func (t *Tree) inner(name string) *Tree {
	in := New(name)
	in.text, in.Mode, in.ParseName = t.text, t.Mode, t.ParseName
	in.begin(t.funcs, t.tokens, t.set)
	return in
}

// definition takes {{define "name"}} list {{end}} behind the word define.
func (t *Tree) definition() {
	const context = "define clause"
	name := t.nextNonSpace()
	if name.kind != tokenString && name.kind != tokenRawString {
		t.unexpected(name, context)
	}
	t.Name = t.unquoted(name.text)
	t.expect(tokenRightDelim, context)
	t.body(context)
}

// body takes a list and its end, and adds the template.
func (t *Tree) body(context string) {
	var end Node
	t.Root, end = t.list()
	if end.Type() != nodeEnd {
		t.failed("unexpected %s in %s", end, context)
	}
	t.add()
	t.end()
}

func (t *Tree) unquoted(text string) string {
	s, err := strconv.Unquote(text)
	if err != nil {
		t.failed("%s", err)
	}
	return s
}

// add puts the template into the set. One with nothing but blanks does not replace another.
func (t *Tree) add() {
	old := t.set[t.Name]
	if old == nil || IsEmptyTree(old.Root) {
		t.set[t.Name] = t
	} else if !IsEmptyTree(t.Root) {
		t.failed("template: multiple definition of template %q", t.Name)
	}
}

// IsEmptyTree tells whether nothing but blanks and comments is there.
func IsEmptyTree(n Node) bool {
	switch n := n.(type) {
	case nil, *CommentNode:
		return true
	case *ListNode:
		for _, part := range n.Nodes {
			if !IsEmptyTree(part) {
				return false
			}
		}
		return true
	case *TextNode:
		return len(bytes.TrimSpace(n.Text)) == 0
	case *ActionNode, *IfNode, *RangeNode, *TemplateNode, *WithNode:
		return false
	}
	panic("unknown node: " + n.String())
}

// list takes nodes up to {{end}} or {{else}}, which comes back.
func (t *Tree) list() (l *ListNode, end Node) {
	l = t.newList(t.peekNonSpace().pos)
	for t.peekNonSpace().kind != tokenEOF {
		n := t.textOrAction()
		if n.Type() == nodeEnd || n.Type() == nodeElse {
			return l, n
		}
		l.append(n)
	}
	t.failed("unexpected EOF")
	return nil, nil
}

func (t *Tree) textOrAction() Node {
	switch have := t.nextNonSpace(); have.kind {
	case tokenText:
		return &TextNode{NodeText, have.pos, t, []byte(have.text)}
	case tokenComment:
		return &CommentNode{NodeComment, have.pos, t, have.text}
	case tokenLeftDelim:
		t.actionLine = have.line
		defer func() { t.actionLine = 0 }()
		return t.action()
	default:
		t.unexpected(have, "input")
		return nil
	}
}

func (t *Tree) action() Node {
	start := t.mark()
	switch have := t.nextNonSpace(); have.kind {
	case tokenBlock:
		return t.blockAction()
	case tokenBreak:
		t.inLoop("break")
		return &BreakNode{t, NodeBreak, have.pos, have.line}
	case tokenContinue:
		t.inLoop("continue")
		return &ContinueNode{t, NodeContinue, have.pos, have.line}
	case tokenElse:
		return t.elseAction()
	case tokenEnd:
		return &endNode{nodeEnd, t.expect(tokenRightDelim, "end").pos, t}
	case tokenIf:
		return t.branchAction(NodeIf, "if")
	case tokenRange:
		return t.branchAction(NodeRange, "range")
	case tokenTemplate:
		return t.templateAction()
	case tokenWith:
		return t.branchAction(NodeWith, "with")
	}
	t.back(start)
	first := t.peekNonSpace()
	return &ActionNode{NodeAction, first.pos, t, first.line, t.pipeline("command", tokenRightDelim)}
}

func (t *Tree) inLoop(word string) {
	if have := t.nextNonSpace(); have.kind != tokenRightDelim {
		t.unexpected(have, "{{"+word+"}}")
	}
	if t.loops == 0 {
		t.failed("{{%s}} outside {{range}}", word)
	}
}

// elseAction leaves an if or with behind else for the branch to take.
func (t *Tree) elseAction() Node {
	if next := t.peekNonSpace(); next.kind == tokenIf || next.kind == tokenWith {
		return &elseNode{nodeElse, next.pos, t, next.line}
	}
	end := t.expect(tokenRightDelim, "else")
	return &elseNode{nodeElse, end.pos, t, end.line}
}

// branchAction takes {{if pipeline}} list {{else}} list {{end}}, and likewise range and with.
func (t *Tree) branchAction(kind NodeType, context string) Node {
	declared := len(t.vars)
	defer func() { t.vars = t.vars[:declared] }()
	pipe := t.pipeline(context, tokenRightDelim)
	b := BranchNode{NodeType: kind, Pos: pipe.Pos, tr: t, Line: pipe.Line, Pipe: pipe}
	if kind == NodeRange {
		t.loops++
	}
	var end Node
	b.List, end = t.list()
	if kind == NodeRange {
		t.loops--
	}
	if end.Type() == nodeElse {
		b.ElseList = t.elseList(kind, context, end)
	}
	return branch(b)
}

// elseList takes what stands behind else. {{else if}} opens a branch that the same {{end}} closes.
func (t *Tree) elseList(kind NodeType, context string, at Node) *ListNode {
	next := t.peek().kind
	if kind == NodeIf && next == tokenIf || kind == NodeWith && next == tokenWith {
		t.next()
		l := t.newList(at.Position())
		l.append(t.branchAction(kind, context))
		return l
	}
	l, end := t.list()
	if end.Type() != nodeEnd {
		t.failed("expected end; found %s", end)
	}
	return l
}

// blockAction takes {{block "name" pipeline}} list {{end}}: a definition and its call.
func (t *Tree) blockAction() Node {
	const context = "block clause"
	have := t.nextNonSpace()
	name := t.templateName(have, context)
	pipe := t.pipeline(context, tokenRightDelim)
	t.inner(name).body(context)
	return &TemplateNode{NodeTemplate, have.pos, t, have.line, name, pipe}
}

func (t *Tree) templateAction() Node {
	const context = "template clause"
	have := t.nextNonSpace()
	name := t.templateName(have, context)
	var pipe *PipeNode
	if t.peekNonSpace().kind == tokenRightDelim {
		t.next()
	} else {
		pipe = t.pipeline(context, tokenRightDelim)
	}
	return &TemplateNode{NodeTemplate, have.pos, t, have.line, name, pipe}
}

func (t *Tree) templateName(have token, context string) string {
	if have.kind != tokenString && have.kind != tokenRawString {
		t.unexpected(have, context)
	}
	return t.unquoted(have.text)
}
