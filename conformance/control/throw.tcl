### throw-basic
throw {MY ERROR} "a message"

### throw-type-and-message
list [catch {throw {A B} msg} m o] $m [dict get $o -errorcode] [dict get $o -code]

### throw-no-args
throw

### throw-one-arg
throw A

### throw-three-args
throw A B C

### throw-empty-type
throw {} msg

### throw-type-not-list
throw "a \{" msg

### throw-type-normalized
list [catch {throw "A   B" msg} m o] [dict get $o -errorcode]

### throw-trace
proc p {} {
    set x 1
    throw {E 1} "thrown from p"
}
proc q {} {p}
q

### throw-through-name
set t throw
$t {X} message

### throw-empty-message
throw X ""

### throw-in-try-trap
try {throw {NET TIMEOUT 30} late} trap {NET} {m o} {list $m [dict get $o -errorcode]}
