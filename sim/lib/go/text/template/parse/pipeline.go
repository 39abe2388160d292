package parse

// pipeline takes declarations and commands up to and with the closing token.
func (t *Tree) pipeline(context string, end tokenKind) *PipeNode {
	first := t.peekNonSpace()
	p := &PipeNode{NodeType: NodePipe, Pos: first.pos, tr: t, Line: first.line}
	for t.declaration(p, context) {
	}
	for {
		start := t.mark()
		switch have := t.nextNonSpace(); have.kind {
		case end:
			t.checkPipeline(p, context)
			return p
		case tokenBool, tokenChar, tokenComplex, tokenDot, tokenField, tokenIdentifier, tokenNumber, tokenNil, tokenRawString, tokenString,
			tokenVariable, tokenLeftParen:
			t.back(start)
			p.Cmds = append(p.Cmds, t.command())
		default:
			t.unexpected(have, context)
		}
	}
}

// declaration takes $x := or $x =, or the first of range's two variables with its comma. It tells whether another one follows.
func (t *Tree) declaration(p *PipeNode, context string) (more bool) {
	start := t.mark()
	v := t.peekNonSpace()
	if v.kind != tokenVariable {
		return false
	}
	t.next()
	sign := t.peekNonSpace()
	switch {
	case sign.kind == tokenAssign || sign.kind == tokenDeclare:
		t.next()
		p.IsAssign = sign.kind == tokenAssign
		t.declare(p, v)
	case sign.kind == tokenPunct && sign.text == ",":
		t.next()
		t.declare(p, v)
		if context != "range" || len(p.Decl) > 1 {
			t.failed("too many declarations in %s", context)
		}
		switch t.peekNonSpace().kind {
		case tokenVariable, tokenRightDelim, tokenRightParen:
			return true
		}
		t.failed("range can only initialize variables")
	default:
		t.back(start) // an operand
	}
	return false
}

func (t *Tree) declare(p *PipeNode, v token) {
	p.Decl = append(p.Decl, t.newVariable(v.pos, v.text))
	t.vars = append(t.vars, v.text)
}

// checkPipeline: a command that takes the value of another must be able to.
func (t *Tree) checkPipeline(p *PipeNode, context string) {
	if len(p.Cmds) == 0 {
		t.failed("missing value for %s", context)
	}
	for i, c := range p.Cmds[1:] {
		switch c.Args[0].Type() {
		case NodeBool, NodeDot, NodeNil, NodeNumber, NodeString:
			t.failed("non executable command in pipeline stage %d", i+2)
		}
	}
}

// command takes operands with blanks between them. A pipe sign behind it is taken, what closes the pipeline is not.
func (t *Tree) command() *CommandNode {
	c := &CommandNode{NodeType: NodeCommand, Pos: t.peekNonSpace().pos, tr: t}
	for more := true; more; {
		t.peekNonSpace()
		if n := t.operand(); n != nil {
			c.append(n)
		}
		start := t.mark()
		switch have := t.next(); have.kind {
		case tokenSpace:
		case tokenRightDelim, tokenRightParen:
			t.back(start)
			more = false
		case tokenPipe:
			more = false
		default:
			t.unexpected(have, "operand")
		}
	}
	if len(c.Args) == 0 {
		t.failed("empty command")
	}
	return c
}

// operand takes a term and the fields behind it; nil when there is no term.
func (t *Tree) operand() Node {
	n := t.term()
	if n == nil || t.peek().kind != tokenField {
		return n
	}
	c := &ChainNode{NodeType: NodeChain, Pos: t.peek().pos, tr: t, Node: n}
	for t.peek().kind == tokenField {
		c.Add(t.next().text)
	}
	switch n.Type() {
	case NodeField:
		return t.newField(c.Pos, c.String())
	case NodeVariable:
		return t.newVariable(c.Pos, c.String())
	case NodeBool, NodeString, NodeNumber, NodeNil, NodeDot:
		t.failed("unexpected . after term %q", n.String())
	}
	return c
}

func (t *Tree) term() Node {
	start := t.mark()
	switch have := t.nextNonSpace(); have.kind {
	case tokenIdentifier:
		if t.Mode&SkipFuncCheck == 0 && !hasFunc(t.funcs, have.text) {
			t.failed("function %q not defined", have.text)
		}
		return NewIdentifier(have.text).SetTree(t).SetPos(have.pos)
	case tokenDot:
		return &DotNode{NodeDot, have.pos, t}
	case tokenNil:
		return &NilNode{NodeNil, have.pos, t}
	case tokenVariable:
		return t.variable(have)
	case tokenField:
		return t.newField(have.pos, have.text)
	case tokenBool:
		return &BoolNode{NodeBool, have.pos, t, have.text == "true"}
	case tokenChar, tokenComplex, tokenNumber:
		n, err := t.newNumber(have.pos, have.text, have.kind)
		if err != nil {
			t.failed("%s", err)
		}
		return n
	case tokenLeftParen:
		return t.pipeline("parenthesized pipeline", tokenRightParen)
	case tokenString, tokenRawString:
		return &StringNode{NodeString, have.pos, t, have.text, t.unquoted(have.text)}
	}
	t.back(start)
	return nil
}

func (t *Tree) variable(have token) Node {
	v := t.newVariable(have.pos, have.text)
	for _, name := range t.vars {
		if name == v.Ident[0] {
			return v
		}
	}
	t.failed("undefined variable %q", v.Ident[0])
	return nil
}
