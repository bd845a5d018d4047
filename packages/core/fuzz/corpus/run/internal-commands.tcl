set d {a 1}; catch {::tcl::dict::withEnd {{d} {a}}}; catch {::tcl::dict::updateBegin {d a x}}; catch {::tcl::array::setBegin q}; catch {::tcl::array::forCheck {1 2} q}
