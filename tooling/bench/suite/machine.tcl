# desc: a state machine over a long string
# n: 4000
proc bench n {
    set input [string repeat "ab12 cd,34;" $n]
    set state start
    array set seen {start 0 word 0 number 0}
    foreach c [split $input ""] {
        switch -exact -- $state {
            start { if {[string is alpha $c]} { set state word } elseif {[string is digit $c]} { set state number } }
            word { if {![string is alpha $c]} { set state start } }
            number { if {![string is digit $c]} { set state start } }
        }
        incr seen($state)
    }
    return "$seen(start) $seen(word) $seen(number)"
}
