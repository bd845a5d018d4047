### error-message
error "something wrong"

### error-no-args
error

### error-too-many
error a b c d

### error-empty-message
error ""

### error-with-info
error msg "my own trace"

### error-with-info-in-proc
proc p {} {
    error msg "my own trace"
}
p

### error-with-empty-info
proc p {} {
    error msg ""
}
p

### error-with-code
error msg {} {MY CODE}

### error-with-info-and-code
proc p {} {error msg "info text\n    line two" {POSIX ENOENT {no such file}}}
p

### error-code-default
catch {error msg}
set ::errorCode

### error-code-not-a-list
catch {error msg {} "a \{"} m o
dict get $o -errorcode

### error-options
list [catch {error a b c} m o] $m [dict get $o -errorinfo] [dict get $o -errorcode] [dict get $o -code] [dict get $o -level]

### error-multiline-message
proc p {} {error "line one\nline two"}
p

### error-message-with-braces
error "un\{balanced \[ \$ \""

### error-unicode
error "d\u00e9j\u00e0 \U1f600 \u0000 end"

### error-long-command-truncated
error [string repeat abcdefghij 30]

### error-long-command-literal-truncated
proc p {} {
    error "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789"
}
p

### error-long-call-truncated
proc p x {error short}
p "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789"

### error-truncation-at-150-exactly
proc p x {error short}
p 0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567

### error-truncation-at-151
proc p x {error short}
p 01234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678

### error-truncation-unicode
proc p x {error short}
p éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé

### error-errorinfo-variable-in-catch
catch {error a}
list $::errorInfo $::errorCode

### error-errorinfo-unset-before
unset -nocomplain ::errorInfo ::errorCode
catch {error again}
list $::errorInfo $::errorCode

### error-command-in-error-args
error [error inner]

### error-expanded-args
error {*}{msg {} {A B}}
