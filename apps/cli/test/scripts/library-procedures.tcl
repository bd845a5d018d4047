source [file join [file dirname [info script]] prelude.tcl]
show {writeFile note "one\ntwo\n\u00e9"}
show {file size note}
show {readFile note}
show {readFile note binary}
show {string length [readFile note binary]}
show {readFile note text}
show {writeFile raw binary \x00\xff\n}
show {binary encode hex [readFile raw binary]}
show {writeFile note text again}
show {readFile note}
show {readFile nosuch}
show {readFile note foo}
show {readFile}
show {writeFile note foo bar}
show {writeFile note}
show {writeFile nosuch/x y}
writeFile lines "a b\nc\n\nlast"
show {set seen {}; foreachLine line lines {lappend seen $line}; set seen}
show {set seen {}; foreachLine line lines {if {$line eq "c"} continue; if {$line eq "last"} break; lappend seen $line}; set seen}
show {foreachLine line lines {error oops}}
show {proc first {} {foreachLine line lines {return $line}; return none}; first}
show {foreachLine line nosuch {}}
show {foreachLine line}
set text "Hello, brave new world. x"
foreach at {-1 0 3 5 6 7 12 23 24 25 99 end end-3} {
  foreach command {tcl_endOfWord tcl_startOfNextWord tcl_startOfPreviousWord tcl_wordBreakAfter tcl_wordBreakBefore} {
    show [list $command $text $at]
  }
}
show {tcl_endOfWord {} 0}
show {tcl_wordBreakBefore { a} 1}
show {tcl_endOfWord abc x}
show {tcl_startOfNextWord abc}
show {tcl_startOfPreviousWord "a bc" end}
show {tcl_wordBreakAfter "a bc" 0}
