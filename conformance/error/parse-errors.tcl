Scripts that cannot be parsed: what was executed before, what the trace names, and which line it tells.

### in-body-of-if
proc p {} {
  if 1 {
    set y "abc
  }
}
p

### in-body-of-while-in-bracket
proc p {} {
  while 1 {
    set a 1
    list [list {a}b]
  }
}
p

### in-body-of-try
proc p {} {
    try {
        list {a}b
    } trap A {m} {
    } finally {
        set r 1
    }
}
p

### in-body-of-catch
proc p {} {
    catch {
        set a 1
        list {a}b
    }
    return $::errorInfo
}
p

### in-body-of-if-at-top
if 1 {
 set y {a}b
}

### in-body-of-foreach-at-top
foreach x {1 2} {
 set y {a}b
}

### in-arm-of-switch
proc p {} {
    switch a {
        a {
            set x 1
            set y "b
        }
    }
}
p

### commands-before-are-executed
set log {}
catch {eval "lappend log 1; lappend log 2\nlappend log \[list a"}
set log

### after-brace-not-ascii
list {a}é

### after-quote-not-ascii
list "a"é

### brace-in-comment
proc p {} {
    # a brace { that opens
    set x 1
}

### array-index-brace-in-quotes
list "a $a({) b"

### array-index-after-variable
set b x
list $a($b("))

### nested-in-expression
expr {1 + [list {a}b]}

### line-in-nested-bodies
proc p {} {
    foreach x 1 {
        if 1 {

            set y [list {a}b]
        }
    }
}
catch p m o
list $m [dict get $o -errorline] [dict get $o -errorinfo]
