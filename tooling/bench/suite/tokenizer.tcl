# desc: a tokenizer of a small language: anchored regexps with -start and -indices, line numbers, keywords in an array
# n: 40
# small: 2
array set keyword {let 1 while 1 if 1 else 1 print 1}
set rules {
    space {\A[ \t\n]+}
    comment {\A#[^\n]*}
    number {\A[0-9]+(?:\.[0-9]+)?}
    name {\A[A-Za-z_][A-Za-z_0-9]*}
    string {\A"[^"]*"}
    op {\A(?:==|<=|>=|!=|[-+*/<>=(){};,])}
}
proc tokens text {
    global keyword rules
    set at 0
    set line 1
    set out {}
    set end [string length $text]
    while {$at < $end} {
        set found 0
        foreach {kind re} $rules {
            if {[regexp -start $at -indices -- $re $text where]} {
                set word [string range $text [lindex $where 0] [lindex $where 1]]
                set at [expr {[lindex $where 1] + 1}]
                set found 1
                break
            }
        }
        if {!$found} { error "unexpected [string index $text $at] in line $line" }
        if {$kind eq "space"} {
            incr line [regexp -all \n $word]
        } elseif {$kind ne "comment"} {
            if {$kind eq "name" && [info exists keyword($word)]} { set kind keyword }
            lappend out [list $kind $word $line]
        }
    }
    return $out
}
proc bench n {
    set program {
        # sums
        let total = 0;
        let i = 1;
        while (i <= 100) {
            if (i == 42) { print "the answer", i; } else { total = total + i * 1.5; }
            i = i + 1;
        }
        print total;
    }
    set sum 0
    for {set i 0} {$i < $n} {incr i} {
        foreach token [tokens $program] {
            lassign $token kind word line
            set sum [expr {($sum * 13 + [string length $kind] * $line + [string length $word]) % 1000003}]
        }
    }
    return "$sum [llength [tokens $program]] [catch {tokens "a ?"} message] $message"
}
