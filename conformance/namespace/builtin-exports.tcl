### mathop-exports
namespace eval ::tcl::mathop {namespace export}

### mathfunc-exports
namespace eval ::tcl::mathfunc {namespace export}

### tcl-exports-prefix
expr {"prefix" in [namespace eval ::tcl {namespace export}]}

### string-exports-nothing
namespace eval ::tcl::string {namespace export}

### import-mathop
namespace eval ops {namespace import ::tcl::mathop::*}
list [ops::+ 1 2 3] [ops::eq a a] [lsort [info commands ops::*]]

### import-mathop-error
namespace eval ops {namespace import ::tcl::mathop::*}
ops::~

### import-mathop-bad-operand
namespace eval ops {namespace import ::tcl::mathop::*}
ops::- a 1

### import-mathfunc
namespace eval functions {namespace import ::tcl::mathfunc::*}
list [functions::max 3 5] [lsort [info commands functions::*]]

### import-mathfunc-without-new-ones
proc ::tcl::mathfunc::mine {} {return 1}
namespace eval functions {namespace import ::tcl::mathfunc::*}
info commands functions::mine

### import-prefix
namespace import ::tcl::prefix
prefix match {apple banana} b
