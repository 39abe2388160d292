package parse

import "strings"

// A Node is a part of a template.
type Node interface {
	Type() NodeType
	String() string // as it could be written
	Copy() Node
	Position() Pos
	tree() *Tree
	writeTo(*strings.Builder)
}

// A NodeType tells what a node is.
type NodeType int

const (
	NodeText NodeType = iota
	NodeAction
	NodeBool
	NodeChain
	NodeCommand
	NodeDot
	nodeElse
	nodeEnd
	NodeField
	NodeIdentifier
	NodeIf
	NodeList
	NodeNil
	NodeNumber
	NodePipe
	NodeRange
	NodeString
	NodeTemplate
	NodeVariable
	NodeWith
	NodeComment
	NodeBreak
	NodeContinue
)

func (t NodeType) Type() NodeType { return t }

// A Pos is a number of bytes from the start of the text that was parsed.
type Pos int

func (p Pos) Position() Pos { return p }

// A ListNode is what stands one behind the other.
type ListNode struct {
	NodeType
	Pos
	tr    *Tree
	Nodes []Node
}

func (t *Tree) newList(pos Pos) *ListNode { return &ListNode{NodeType: NodeList, Pos: pos, tr: t} }
func (l *ListNode) append(n Node)         { l.Nodes = append(l.Nodes, n) }
func (l *ListNode) tree() *Tree           { return l.tr }
func (l *ListNode) Copy() Node            { return l.CopyList() }

func (l *ListNode) CopyList() *ListNode {
	if l == nil {
		return nil
	}
	to := l.tr.newList(l.Pos)
	for _, n := range l.Nodes {
		to.append(n.Copy())
	}
	return to
}

// A TextNode is printed as it is.
type TextNode struct {
	NodeType
	Pos
	tr   *Tree
	Text []byte
}

func (t *TextNode) tree() *Tree { return t.tr }

func (t *TextNode) Copy() Node {
	to := *t
	to.Text = append([]byte{}, t.Text...)
	return &to
}

// A CommentNode is there in the mode ParseComments only.
type CommentNode struct {
	NodeType
	Pos
	tr   *Tree
	Text string
}

func (c *CommentNode) tree() *Tree { return c.tr }
func (c *CommentNode) Copy() Node  { to := *c; return &to }

// A PipeNode is a | b | c, perhaps behind declarations.
type PipeNode struct {
	NodeType
	Pos
	tr       *Tree
	Line     int
	IsAssign bool            // $x = and not $x :=
	Decl     []*VariableNode // in order
	Cmds     []*CommandNode
}

func (p *PipeNode) tree() *Tree { return p.tr }
func (p *PipeNode) Copy() Node  { return p.CopyPipe() }

func (p *PipeNode) CopyPipe() *PipeNode {
	if p == nil {
		return nil
	}
	to := *p
	to.Decl, to.Cmds = nil, nil
	for _, d := range p.Decl {
		to.Decl = append(to.Decl, d.Copy().(*VariableNode))
	}
	for _, c := range p.Cmds {
		to.Cmds = append(to.Cmds, c.Copy().(*CommandNode))
	}
	return &to
}

// An ActionNode is {{pipeline}}: it is printed unless it declares variables.
type ActionNode struct {
	NodeType
	Pos
	tr   *Tree
	Line int
	Pipe *PipeNode
}

func (a *ActionNode) tree() *Tree { return a.tr }

func (a *ActionNode) Copy() Node {
	to := *a
	to.Pipe = a.Pipe.CopyPipe()
	return &to
}

// A CommandNode is an operand with its arguments.
type CommandNode struct {
	NodeType
	Pos
	tr   *Tree
	Args []Node
}

func (c *CommandNode) append(n Node) { c.Args = append(c.Args, n) }
func (c *CommandNode) tree() *Tree   { return c.tr }

func (c *CommandNode) Copy() Node {
	to := *c
	to.Args = nil
	for _, n := range c.Args {
		to.append(n.Copy())
	}
	return &to
}

// An IdentifierNode is the name of a function.
type IdentifierNode struct {
	NodeType
	Pos
	tr    *Tree
	Ident string
}

func NewIdentifier(ident string) *IdentifierNode {
	return &IdentifierNode{NodeType: NodeIdentifier, Ident: ident}
}

func (i *IdentifierNode) SetPos(pos Pos) *IdentifierNode {
	i.Pos = pos
	return i
}

func (i *IdentifierNode) SetTree(t *Tree) *IdentifierNode {
	i.tr = t
	return i
}

func (i *IdentifierNode) tree() *Tree { return i.tr }
func (i *IdentifierNode) Copy() Node  { to := *i; return &to }

// A VariableNode is $x.Field.Field: the first of its names has the dollar sign.
type VariableNode struct {
	NodeType
	Pos
	tr    *Tree
	Ident []string
}

func (t *Tree) newVariable(pos Pos, text string) *VariableNode {
	return &VariableNode{NodeVariable, pos, t, strings.Split(text, ".")}
}

func (v *VariableNode) tree() *Tree { return v.tr }

func (v *VariableNode) Copy() Node {
	to := *v
	to.Ident = append([]string{}, v.Ident...)
	return &to
}

// A DotNode is what the template works on here.
type DotNode struct {
	NodeType
	Pos
	tr *Tree
}

func (d *DotNode) Type() NodeType { return NodeDot }
func (d *DotNode) tree() *Tree    { return d.tr }
func (d *DotNode) Copy() Node     { to := *d; return &to }

type NilNode struct {
	NodeType
	Pos
	tr *Tree
}

func (n *NilNode) Type() NodeType { return NodeNil }
func (n *NilNode) tree() *Tree    { return n.tr }
func (n *NilNode) Copy() Node     { to := *n; return &to }

// A FieldNode is .Field.Field, without the points.
type FieldNode struct {
	NodeType
	Pos
	tr    *Tree
	Ident []string
}

func (t *Tree) newField(pos Pos, text string) *FieldNode {
	return &FieldNode{NodeField, pos, t, strings.Split(text[1:], ".")}
}

func (f *FieldNode) tree() *Tree { return f.tr }

func (f *FieldNode) Copy() Node {
	to := *f
	to.Ident = append([]string{}, f.Ident...)
	return &to
}

// A ChainNode is fields of something else: (f .X).Field.Field.
type ChainNode struct {
	NodeType
	Pos
	tr    *Tree
	Node  Node
	Field []string
}

// Add takes a field with its point.
func (c *ChainNode) Add(field string) {
	if len(field) == 0 || field[0] != '.' {
		panic("no dot in field")
	}
	if field == "." {
		panic("empty field")
	}
	c.Field = append(c.Field, field[1:])
}

func (c *ChainNode) tree() *Tree { return c.tr }

func (c *ChainNode) Copy() Node {
	to := *c
	to.Field = append([]string{}, c.Field...)
	return &to
}

type BoolNode struct {
	NodeType
	Pos
	tr   *Tree
	True bool
}

func (b *BoolNode) tree() *Tree { return b.tr }
func (b *BoolNode) Copy() Node  { to := *b; return &to }

type StringNode struct {
	NodeType
	Pos
	tr     *Tree
	Quoted string // as it was written
	Text   string
}

func (s *StringNode) tree() *Tree { return s.tr }
func (s *StringNode) Copy() Node  { to := *s; return &to }

// A BranchNode is what if, range and with have in common.
type BranchNode struct {
	NodeType
	Pos
	tr       *Tree
	Line     int
	Pipe     *PipeNode
	List     *ListNode
	ElseList *ListNode // or nil
}

func (b *BranchNode) tree() *Tree { return b.tr }

func (b *BranchNode) Copy() Node {
	return branch(BranchNode{b.NodeType, b.Pos, b.tr, b.Line, b.Pipe.CopyPipe(), b.List.CopyList(), b.ElseList.CopyList()})
}

// branch makes the node of a kind of its own that a branch is in a tree.
func branch(b BranchNode) Node {
	switch b.NodeType {
	case NodeIf:
		return &IfNode{b}
	case NodeRange:
		return &RangeNode{b}
	case NodeWith:
		return &WithNode{b}
	}
	panic("unknown branch type")
}

type IfNode struct{ BranchNode }

func (i *IfNode) Copy() Node { return i.BranchNode.Copy() }

type RangeNode struct{ BranchNode }

func (r *RangeNode) Copy() Node { return r.BranchNode.Copy() }

type WithNode struct{ BranchNode }

func (w *WithNode) Copy() Node { return w.BranchNode.Copy() }

type BreakNode struct {
	tr *Tree
	NodeType
	Pos
	Line int
}

func (b *BreakNode) tree() *Tree { return b.tr }
func (b *BreakNode) Copy() Node  { to := *b; return &to }

type ContinueNode struct {
	tr *Tree
	NodeType
	Pos
	Line int
}

func (c *ContinueNode) tree() *Tree { return c.tr }
func (c *ContinueNode) Copy() Node  { to := *c; return &to }

// A TemplateNode calls another template.
type TemplateNode struct {
	NodeType
	Pos
	tr   *Tree
	Line int
	Name string
	Pipe *PipeNode // or nil
}

func (t *TemplateNode) tree() *Tree { return t.tr }

func (t *TemplateNode) Copy() Node {
	to := *t
	to.Pipe = t.Pipe.CopyPipe()
	return &to
}

// An endNode or elseNode ends a list while parsing; no tree keeps one.
type endNode struct {
	NodeType
	Pos
	tr *Tree
}

func (e *endNode) tree() *Tree { return e.tr }
func (e *endNode) Copy() Node  { to := *e; return &to }

type elseNode struct {
	NodeType
	Pos
	tr   *Tree
	Line int
}

func (e *elseNode) Type() NodeType { return nodeElse }
func (e *elseNode) tree() *Tree    { return e.tr }
func (e *elseNode) Copy() Node     { to := *e; return &to }
