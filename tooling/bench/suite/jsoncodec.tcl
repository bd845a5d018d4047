# desc: JSON: a decoder that cuts tokens with one regexp, a validator of shapes, an encoder of typed values
# n: 60
# small: 2
namespace eval json {
    variable token {[][{},:]|"(?:[^"\\]|\\.)*"|-?[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?|true|false|null}
    variable unescape {\\n "\n" \\t "\t" \\\" \" \\\\ \\ \\/ /}
    variable escape [list \\ \\\\ \" \\\" \n \\n \t \\t]
}
proc json::decode text {
    variable token
    set tokens [regexp -all -inline -- $token $text]
    set at 0
    return [value $tokens at]
}
proc json::value {tokens atName} {
    upvar 1 $atName at
    set t [lindex $tokens $at]
    incr at
    switch -glob -- $t {
        "\{" {
            set pairs {}
            while {[lindex $tokens $at] ne "\}"} {
                set key [text [lindex $tokens $at]]
                incr at 2
                lappend pairs $key [value $tokens at]
                if {[lindex $tokens $at] eq ","} { incr at }
            }
            incr at
            return [list object $pairs]
        }
        "\\\[" {
            set items {}
            while {[lindex $tokens $at] ne "\]"} {
                lappend items [value $tokens at]
                if {[lindex $tokens $at] eq ","} { incr at }
            }
            incr at
            return [list array $items]
        }
        "\"*" { return [list string [text $t]] }
        true - false - null { return [list word $t] }
        default { return [list number $t] }
    }
}
proc json::text quoted {
    variable unescape
    set s [string range $quoted 1 end-1]
    if {[string first \\ $s] >= 0} { set s [string map $unescape $s] }
    return $s
}
proc json::encode value {
    variable escape
    lassign $value type content
    switch -- $type {
        string { return \"[string map $escape $content]\" }
        object {
            set parts {}
            foreach {k v} $content { lappend parts \"[string map $escape $k]\":[encode $v] }
            return \{[join $parts ,]\}
        }
        array {
            set parts {}
            foreach v $content { lappend parts [encode $v] }
            return \[[join $parts ,]\]
        }
        default { return $content }
    }
}
proc json::count value {
    lassign $value type content
    set n 1
    if {$type eq "object"} { foreach {- v} $content { incr n [count $v] } }
    if {$type eq "array"} { foreach v $content { incr n [count $v] } }
    return $n
}
proc bench n {
    set record "{\"id\": 17, \"name\": \"A \\\"quoted\\\" name\", \"tags\": \[\"red\", \"green\", \"a\\\\nb\"], \"size\": {\"w\": 1.5, \"h\": -2e3}, \"ok\": true, \"next\": null}"
    set text "\[[join [lrepeat 20 $record] ", "]]"
    set sum 0
    for {set i 0} {$i < $n} {incr i} {
        set value [json::decode $text]
        set back [json::encode $value]
        set sum [expr {($sum * 31 + [json::count $value] + [string length $back]) % 1000003}]
    }
    return "$sum [expr {[json::decode $back] eq $value}]"
}
