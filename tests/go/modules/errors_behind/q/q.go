package q

import "m/p"

func Q() {
	p.P(1)
}
