### history-add-and-info
history add {set x 1}; history add {set y 2}; history info
### history-add-exec
history add {set x 5} exec
### history-event
history add {set x 1}; history add {set y 2}; history event -1
### history-event-by-prefix
history add {set x 1}; history add {incr y}; history event se
### history-redo
history add {set x 7}; history add {set y 8}; list [history redo -1] $x
### history-change
history add {set x 1}; history change {set x 2} -1; history event -1
### history-keep
history keep 3; history keep
### history-keep-bad
history keep x
### history-nextid
history add {set x 1}; history nextid
### history-clear
history add {set x 1}; history clear; list [history nextid] [history info]
### history-event-none
list [catch {history event 99} m] $m
### history-bad-option
history nosuch
### history-info-count
history add a; history add b; history add c; history info 2

### history-event-pattern-prefix
history add {set a 5}; history add {set b 6}; history add last; list [history event set*a] [history event {s?t b}] [history event {[s]et}]

### history-redo-current
history add {list z}; list [catch {history redo 1} message] $message

### history-redo-changes-current
history add {set a 12345}; history add {set b 1}; history add third; list [history redo -2] $a [history event 3]
