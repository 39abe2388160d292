package runtime

// SetFinalizer makes finalizer(obj) run in a goroutine of the runtime once nothing leads to obj any more. That call
// can reach obj again; what becomes of it then is decided at the next collection. A nil finalizer takes the one
// that obj has away. Objects that lead to each other in a circle are not finalized, since no order would be right.
func SetFinalizer(obj, finalizer any) {
	setFinalizer(obj, finalizer, runFinalizers)
}

// runFinalizers is the goroutine. It lives as long as finalizers wait.
func runFinalizers() {
	defer finalized()
	for runFinalizer() {
	}
}

// runFinalizer runs one as a deferred call, since any function can be one, of whatever parameter.
func runFinalizer() (more bool) {
	defer safePoint()
	return deferFinalizer()
}
