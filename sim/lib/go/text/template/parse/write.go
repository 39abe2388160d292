package parse

import (
	"strconv"
	"strings"
)

func written(n Node) string {
	var b strings.Builder
	n.writeTo(&b)
	return b.String()
}

func (l *ListNode) String() string       { return written(l) }
func (t *TextNode) String() string       { return string(t.Text) }
func (c *CommentNode) String() string    { return written(c) }
func (p *PipeNode) String() string       { return written(p) }
func (a *ActionNode) String() string     { return written(a) }
func (c *CommandNode) String() string    { return written(c) }
func (i *IdentifierNode) String() string { return i.Ident }
func (v *VariableNode) String() string   { return written(v) }
func (d *DotNode) String() string        { return "." }
func (n *NilNode) String() string        { return "nil" }
func (f *FieldNode) String() string      { return written(f) }
func (c *ChainNode) String() string      { return written(c) }
func (b *BoolNode) String() string       { return strconv.FormatBool(b.True) }
func (n *NumberNode) String() string     { return n.Text }
func (s *StringNode) String() string     { return s.Quoted }
func (e *endNode) String() string        { return "{{end}}" }
func (e *elseNode) String() string       { return "{{else}}" }
func (b *BranchNode) String() string     { return written(b) }
func (b *BreakNode) String() string      { return "{{break}}" }
func (c *ContinueNode) String() string   { return "{{continue}}" }
func (t *TemplateNode) String() string   { return written(t) }

func (t *TextNode) writeTo(b *strings.Builder)       { b.Write(t.Text) }
func (i *IdentifierNode) writeTo(b *strings.Builder) { b.WriteString(i.Ident) }
func (d *DotNode) writeTo(b *strings.Builder)        { b.WriteString(d.String()) }
func (n *NilNode) writeTo(b *strings.Builder)        { b.WriteString(n.String()) }
func (n *BoolNode) writeTo(b *strings.Builder)       { b.WriteString(n.String()) }
func (n *NumberNode) writeTo(b *strings.Builder)     { b.WriteString(n.Text) }
func (s *StringNode) writeTo(b *strings.Builder)     { b.WriteString(s.Quoted) }
func (e *endNode) writeTo(b *strings.Builder)        { b.WriteString(e.String()) }
func (e *elseNode) writeTo(b *strings.Builder)       { b.WriteString(e.String()) }
func (n *BreakNode) writeTo(b *strings.Builder)      { b.WriteString(n.String()) }
func (c *ContinueNode) writeTo(b *strings.Builder)   { b.WriteString(c.String()) }
func (v *VariableNode) writeTo(b *strings.Builder)   { b.WriteString(strings.Join(v.Ident, ".")) }

func (f *FieldNode) writeTo(b *strings.Builder) {
	for _, name := range f.Ident {
		b.WriteString("." + name)
	}
}

func (l *ListNode) writeTo(b *strings.Builder) {
	for _, n := range l.Nodes {
		n.writeTo(b)
	}
}

func (c *CommentNode) writeTo(b *strings.Builder) { b.WriteString("{{" + c.Text + "}}") }

func (p *PipeNode) writeTo(b *strings.Builder) {
	for i, v := range p.Decl {
		if i > 0 {
			b.WriteString(", ")
		}
		v.writeTo(b)
	}
	if len(p.Decl) > 0 && p.IsAssign {
		b.WriteString(" = ")
	} else if len(p.Decl) > 0 {
		b.WriteString(" := ")
	}
	for i, c := range p.Cmds {
		if i > 0 {
			b.WriteString(" | ")
		}
		c.writeTo(b)
	}
}

func (a *ActionNode) writeTo(b *strings.Builder) {
	b.WriteString("{{")
	a.Pipe.writeTo(b)
	b.WriteString("}}")
}

// operand puts a pipeline into parentheses.
func operand(b *strings.Builder, n Node) {
	if _, ok := n.(*PipeNode); ok {
		b.WriteByte('(')
		n.writeTo(b)
		b.WriteByte(')')
	} else {
		n.writeTo(b)
	}
}

func (c *CommandNode) writeTo(b *strings.Builder) {
	for i, arg := range c.Args {
		if i > 0 {
			b.WriteByte(' ')
		}
		operand(b, arg)
	}
}

func (c *ChainNode) writeTo(b *strings.Builder) {
	operand(b, c.Node)
	for _, name := range c.Field {
		b.WriteString("." + name)
	}
}

func (n *BranchNode) writeTo(b *strings.Builder) {
	word := map[NodeType]string{NodeIf: "if", NodeRange: "range", NodeWith: "with"}[n.NodeType]
	if word == "" {
		panic("unknown branch type")
	}
	b.WriteString("{{" + word + " ")
	n.Pipe.writeTo(b)
	b.WriteString("}}")
	n.List.writeTo(b)
	if n.ElseList != nil {
		b.WriteString("{{else}}")
		n.ElseList.writeTo(b)
	}
	b.WriteString("{{end}}")
}

func (t *TemplateNode) writeTo(b *strings.Builder) {
	b.WriteString("{{template " + strconv.Quote(t.Name))
	if t.Pipe != nil {
		b.WriteByte(' ')
		t.Pipe.writeTo(b)
	}
	b.WriteString("}}")
}
