# The data structures of struct, driven at random.
source [file join [file dirname [info script]] prelude.tcl]

package require struct::list; package require struct::set; package require struct::queue; package require struct::stack
package require struct::prioqueue; package require struct::pool; package require struct::record; package require struct::skiplist; package require struct::matrix; package require struct::tree; package require struct::graph
for {set i 0} {$i<12} {incr i} {
  set a {}; set b {}
  for {set j [random 12]} {$j>0} {incr j -1} {lappend a [random 8]}
  for {set j [random 12]} {$j>0} {incr j -1} {lappend b [random 8]}
  show {::struct::list longestCommonSubsequence $a $b} {::struct::list longestCommonSubsequence2 $a $b 2} \
    {::struct::list lcsInvert [::struct::list lcs $a $b] [llength $a] [llength $b]} \
    {::struct::list lcsInvertMerge [::struct::list lcs $a $b] [llength $a] [llength $b]} {::struct::list reverse $a} \
    {::struct::list permutations [lsort -unique [lrange $a 0 3]]} {lsort [::struct::set union $a $b]} \
    {lsort [::struct::set intersect $a $b]} {lsort [::struct::set difference $a $b]} \
    {lsort [::struct::set symdiff $a $b]} {::struct::set subsetof $a $b} {::struct::list assign $a x y z} \
    {::struct::list flatten -full [list $a [list $b $a]]} {::struct::list map $a {expr 1+}} \
    {::struct::list filter $a {expr 3<}} {::struct::list split $a {expr 3<} p q; list $p $q} \
    {::struct::list fold $a 0 {::tcl::mathop::+}} {::struct::list shift a} {::struct::list iota [random 10]} \
    {::struct::list equal $a $b} {::struct::list repeat 3 $a} {::struct::list swap a 1 2} \
    {::struct::list firstperm $a} {::struct::list nextperm $a} \
    {::struct::list dbJoin -full 0 [list $a $b] 1 [list $b $a]} \
    {::struct::list dbJoinKeyed -inner {{1 a} {2 b}} {{1 c} {3 d}}} {lindex [::struct::list shuffle {1}] 0} \
    {::struct::list delete a 1} {::struct::list mapfor x $a {expr {$x*2}}} {::struct::list filterfor x $a {$x>2}} \
    {lsort [::struct::set venn $a $b]} {::struct::set add a $b} {::struct::set include b 77} \
    {::struct::set contains $b 77} {::struct::set subtract a $b; set a}
}
show {::struct::list} {::struct::list foo} {::struct::list split {1 2}} {::struct::set} {::struct::set bogus} \
  {::struct::list dbJoin -bad} {::struct::list repeat -1 2} {::struct::list repeatn 0 2 3}
set q [::struct::queue qq]; set s [::struct::stack ss]; set pq [::struct::prioqueue -integer pp]; set pd [::struct::prioqueue -dictionary pd]
for {set i 0} {$i<150} {incr i} {
  switch [random 9] {
   0 - 1 {show {pp put [random 100] [random 10]} {qq put [random 9]} {ss push [random 9] [random 9]} {pd put x[random 20] [letters 3]}}
   2 {show {pp get 1} {pp size}} 3 {show {pp peek 2} {pp peekpriority 2} {pd peek 3}} 4 {show {pp get [random 4]}} 5 {show {qq get [random 3]} {ss pop [random 3]}} 6 {show {ss rotate 3 1} {ss peek 2} {ss get} {ss trim 3}}
   7 {show {qq unget 5} {qq peek 2} {qq size}} 8 {show {pp remove [random 10]} {ss getr}}
  }
}
show {qq foo} {qq get 1000} {pp foo}
::struct::matrix m; m add columns 5
for {set i 0} {$i<8} {incr i} {m add row [list [random 50] [letters 3] [random 9] [expr {[random 100]/7.0}] ""]}
show {m serialize} {m sort rows -integer 0} {m get rect 0 0 end end} {m sort rows -decreasing -dictionary 1} \
  {m format 2string} {m search all 5} {m search -regexp all {^a}} {m search -glob column 1 *z*} \
  {m transpose; m format 2string; m serialize} {m insert column 2 {a b c}} {m insert row 0} {m swap rows 0 2} \
  {m swap columns 1 3} {m get cell 0 0} {m get cell 99 0} {m set rect 1 1 {{a b} {c d}}} {m columnwidth 1} \
  {m rowheight 1} {m get row end} {m get column end-1} {m delete row 1} {m delete column end} {m rows} {m columns} \
  {m cells} {m foo} {m get row a} {m add foo} {m link -transpose arr; lsort [array names arr]} \
  {m set cell 0 0 zz; set arr(0,0)} {m expand rows 2} {m shrink 1} {m serialize 0 0 1 1} {m format 2chan} \
  {::struct::matrix m} {::struct::matrix m2 deserialize {2 2 {{1 2} {3 4}}}} {m2 = m} {m2 --> m} {m destroy}
proc dt {t} {set r {}; foreach {n} [$t nodes] {lappend r $n [sorted [$t getall $n]]}; return [list [$t serialize] [lsort -stride 2 $r]]}
::struct::tree T
for {set i 0} {$i<200} {incr i} {
  set ns [lsort [T nodes]]; set n [lindex $ns [random [llength $ns]]]; set n2 [lindex $ns [random [llength $ns]]]
  switch [random 14] {
    0 - 1 - 2 {show {T insert $n [random 3]}} 3 {show {T delete $n}} 4 {show {T move $n [random 2] $n2}} 5 {show {T set $n k[random 3] [random 10]}} 6 {show {T children $n} {T children -all $n} {T children -all $n filter {apply {{t n} {expr {[$t depth $n]>2}}}}}} 7 {show {T swap $n $n2}} 8 {show {T parent $n} {T depth $n} {T height $n} {T numchildren $n} {T ancestors $n} {T descendants $n} {T next $n} {T previous $n} {T index $n} {T isleaf $n}}
    9 {show {T cut $n}} 10 {show {T splice $n 0 1 sp$i}} 11 {show {T append $n k1 x} {T lappend $n k2 y} {T get $n k1} {T keyexists $n k2}} 12 {show {T rename $n nn$i}} 13 {show {dt T} {set r {}; T walk root -order [lindex {pre post both in} [random 4]] -type [lindex {bfs dfs} [random 2]] {a nd} {lappend r $a $nd; if {[random 20]==0} {struct::tree::prune}}; set r} {sorted [T attr k1]} {T leaves}}
  }
}
show {T foo} {T walk} {T get nosuch k} {T walk root -order foo x {}} {T walk root x {error boo}} \
  {T walkproc root {apply {{t n a} {error boo2}}}} {T deserialize {a b}} {T insert nosuch 0} {T set root} \
  {::struct::tree T} {::struct::tree T2 deserialize [T serialize]} {T2 serialize}
::struct::graph G
for {set i 0} {$i<200} {incr i} {
  set ns [lsort [G nodes]]; set es [lsort [G arcs]]; set n [lindex $ns [random [expr {[llength $ns]+1}]]]; set n2 [lindex $ns [random [expr {[llength $ns]+1}]]]; set e [lindex $es [random [expr {[llength $es]+1}]]]
  switch [random 12] {
    0 - 1 {show {G node insert}} 2 - 3 - 4 {show {G arc insert $n $n2}} 5 {show {G node delete $n}} 6 {show {G arc delete $e}} 7 {show {G node set $n k [random 5]} {G arc set $e w [random 9]} {G arc setweight $e [random 5]}} 8 {show {G node degree $n} {lsort [G nodes -in $n]} {lsort [G arcs -out $n $n2]} {lsort [G arcs -embedding $n $n2]} {lsort [G nodes -key k]} {lsort [G arcs -adj $n -filter {apply {{g a} {expr {[$g arc source $a] ne "a"}}}}]}} 9 {show {G arc source $e} {G arc target $e} {G arc move $e $n $n2} {G arc flip $e}} 10 {show {G node opposite $n $e} {G arc getunweighted}} 11 {show {lsort [lindex [G serialize $n] 0]} {set r {}; G walk $n -order [lindex {pre post both} [random 3]] -dir [lindex {forward backward} [random 2]] -command {apply {{a g n} {lappend ::r $a $n}}}; lsort $r}}
  }
}
show {G foo} {G node} {G node foo} {G arc insert} {G walk} {G swap a b} {G set k v} {G lappend k z} {G getall} \
  {G keys} {G unset k} {G node attr k}
::struct::record define contact {{name foo} age {street x} }
::struct::record define {person} {{record contact home} first}
show {contact c1 -name bob -age 3} {c1 cget -name} {c1 configure} {c1 configure -age 5; c1 configure -age} \
  {::struct::record show members contact} {::struct::record show values c1} {person p1; p1 home.name} \
  {p1 configure -home.name zed} {::struct::record show values p1} {::struct::record exists record contact} \
  {c1 cget -bogus} {contact #auto} {::struct::record show records} {::struct::record delete instance c1} \
  {::struct::record delete record nosuch} {::struct::record define x}
::struct::skiplist sk
expr {srand(5)}
for {set i 0} {$i<12} {incr i} {set k [random 40]; show {sk insert $k [letters 2]; list} {sk search [random 40]} {expr {[sk delete [random 40]]}}}
::struct::pool P 5
show {P add 6 7} {P request a} {P request b -allocID -prefer 3} {P request x -allocID me -prefer 3} {set x} \
  {P info allocstate} {P info allitems} {P info freeitems} {P release 3} {P remove 9} {P maxsize 3} {P maxsize} \
  {P clear} {P clear -force} {P foo} {::struct::pool P}
