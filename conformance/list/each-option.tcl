# Options of lsort, lsearch and other commands, each by itself and with others.

### sort-ascii
list [lsort -ascii {b 10 a 9 B 2 {} A é 1 b a10 a9}] [lsort -ascii {}] [lsort -ascii x] [lsort -ascii -index 0 {{b 1} {a 2} {C 0} {b 0}}] [lsort -ascii -stride 2 {b 1 a 2 C 0}]

### sort-ascii-with-others
list [lsort -ascii -decreasing {b 10 a 9 B 2 {} A é 1 b a10 a9}] [lsort -increasing -ascii {b 10 a 9 B 2 {} A é 1 b a10 a9}] [lsort -dictionary -ascii {b 10 a 9 B 2 {} A é 1 b a10 a9}] [lsort -nocase -ascii {b 10 a 9 B 2 {} A é 1 b a10 a9}] [lsort -asc {b a}]

### sort-dictionary
list [lsort -dictionary {b 10 a 9 B 2 {} A é 1 b a10 a9}] [lsort -dictionary {}] [lsort -dictionary x] [lsort -dictionary -index 0 {{b 1} {a 2} {C 0} {b 0}}] [lsort -dictionary -stride 2 {b 1 a 2 C 0}]

### sort-dictionary-with-others
list [lsort -dictionary -decreasing {b 10 a 9 B 2 {} A é 1 b a10 a9}] [lsort -increasing -dictionary {b 10 a 9 B 2 {} A é 1 b a10 a9}] [lsort -dictionary -dictionary {b 10 a 9 B 2 {} A é 1 b a10 a9}] [lsort -nocase -dictionary {b 10 a 9 B 2 {} A é 1 b a10 a9}] [lsort -dic {b a}]

### sort-increasing
list [lsort -increasing {b 10 a 9 B 2 {} A é 1 b a10 a9}] [lsort -increasing {}] [lsort -increasing x] [lsort -increasing -index 0 {{b 1} {a 2} {C 0} {b 0}}] [lsort -increasing -stride 2 {b 1 a 2 C 0}]

### sort-increasing-with-others
list [lsort -increasing -decreasing {b 10 a 9 B 2 {} A é 1 b a10 a9}] [lsort -increasing -increasing {b 10 a 9 B 2 {} A é 1 b a10 a9}] [lsort -dictionary -increasing {b 10 a 9 B 2 {} A é 1 b a10 a9}] [lsort -nocase -increasing {b 10 a 9 B 2 {} A é 1 b a10 a9}] [lsort -inc {b a}]

### sort-decreasing
list [lsort -decreasing {b 10 a 9 B 2 {} A é 1 b a10 a9}] [lsort -decreasing {}] [lsort -decreasing x] [lsort -decreasing -index 0 {{b 1} {a 2} {C 0} {b 0}}] [lsort -decreasing -stride 2 {b 1 a 2 C 0}]

### sort-decreasing-with-others
list [lsort -decreasing -decreasing {b 10 a 9 B 2 {} A é 1 b a10 a9}] [lsort -increasing -decreasing {b 10 a 9 B 2 {} A é 1 b a10 a9}] [lsort -dictionary -decreasing {b 10 a 9 B 2 {} A é 1 b a10 a9}] [lsort -nocase -decreasing {b 10 a 9 B 2 {} A é 1 b a10 a9}] [lsort -dec {b a}]

### sort-nocase
list [lsort -nocase {b 10 a 9 B 2 {} A é 1 b a10 a9}] [lsort -nocase {}] [lsort -nocase x] [lsort -nocase -index 0 {{b 1} {a 2} {C 0} {b 0}}] [lsort -nocase -stride 2 {b 1 a 2 C 0}]

### sort-nocase-with-others
list [lsort -nocase -decreasing {b 10 a 9 B 2 {} A é 1 b a10 a9}] [lsort -increasing -nocase {b 10 a 9 B 2 {} A é 1 b a10 a9}] [lsort -dictionary -nocase {b 10 a 9 B 2 {} A é 1 b a10 a9}] [lsort -nocase -nocase {b 10 a 9 B 2 {} A é 1 b a10 a9}] [lsort -noc {b a}]

### sort-unique
list [lsort -unique {b 10 a 9 B 2 {} A é 1 b a10 a9}] [lsort -unique {}] [lsort -unique x] [lsort -unique -index 0 {{b 1} {a 2} {C 0} {b 0}}] [lsort -unique -stride 2 {b 1 a 2 C 0}]

### sort-unique-with-others
list [lsort -unique -decreasing {b 10 a 9 B 2 {} A é 1 b a10 a9}] [lsort -increasing -unique {b 10 a 9 B 2 {} A é 1 b a10 a9}] [lsort -dictionary -unique {b 10 a 9 B 2 {} A é 1 b a10 a9}] [lsort -nocase -unique {b 10 a 9 B 2 {} A é 1 b a10 a9}] [lsort -uni {b a}]

### sort-indices
list [lsort -indices {b 10 a 9 B 2 {} A é 1 b a10 a9}] [lsort -indices {}] [lsort -indices x] [lsort -indices -index 0 {{b 1} {a 2} {C 0} {b 0}}] [lsort -indices -stride 2 {b 1 a 2 C 0}]

### sort-indices-with-others
list [lsort -indices -decreasing {b 10 a 9 B 2 {} A é 1 b a10 a9}] [lsort -increasing -indices {b 10 a 9 B 2 {} A é 1 b a10 a9}] [lsort -dictionary -indices {b 10 a 9 B 2 {} A é 1 b a10 a9}] [lsort -nocase -indices {b 10 a 9 B 2 {} A é 1 b a10 a9}] [lsort -ind {b a}]

### sort-integer
list [lsort -integer {10 9 0x8 -1 007}] [catch {lsort -integer {1 a}} m] $m [lsort -integer -unique {1 01 2}] [lsort -integer -decreasing {1 3 2}] [lsort -integer -indices {3 1 2}]

### sort-real
list [lsort -real {10 9 0x8 -1 007}] [catch {lsort -real {1 a}} m] $m [lsort -real -unique {1 01 2}] [lsort -real -decreasing {1 3 2}] [lsort -real -indices {3 1 2}]

### search-ascii
list [lsearch -ascii {a b c B a10} b] [lsearch -ascii {a b c B a10} B] [lsearch -ascii {} b] [lsearch -ascii {a b c} z] [lsearch -ascii -start 2 {a b a b} b]

### search-ascii-sorted
list [catch {lsearch -sorted -ascii {a b c d} c} m] $m [catch {lsearch -sorted -bisect -ascii {a b d e} c} m] $m [catch {lsearch -ascii -exact {a b c d} c} m] $m

### search-dictionary
list [lsearch -dictionary {a b c B a10} b] [lsearch -dictionary {a b c B a10} B] [lsearch -dictionary {} b] [lsearch -dictionary {a b c} z] [lsearch -dictionary -start 2 {a b a b} b]

### search-dictionary-sorted
list [catch {lsearch -sorted -dictionary {a b c d} c} m] $m [catch {lsearch -sorted -bisect -dictionary {a b d e} c} m] $m [catch {lsearch -dictionary -exact {a b c d} c} m] $m

### search-increasing
list [lsearch -increasing {a b c B a10} b] [lsearch -increasing {a b c B a10} B] [lsearch -increasing {} b] [lsearch -increasing {a b c} z] [lsearch -increasing -start 2 {a b a b} b]

### search-increasing-sorted
list [catch {lsearch -sorted -increasing {a b c d} c} m] $m [catch {lsearch -sorted -bisect -increasing {a b d e} c} m] $m [catch {lsearch -increasing -exact {a b c d} c} m] $m

### search-decreasing
list [lsearch -decreasing {a b c B a10} b] [lsearch -decreasing {a b c B a10} B] [lsearch -decreasing {} b] [lsearch -decreasing {a b c} z] [lsearch -decreasing -start 2 {a b a b} b]

### search-decreasing-sorted
list [catch {lsearch -sorted -decreasing {a b c d} c} m] $m [catch {lsearch -sorted -bisect -decreasing {a b d e} c} m] $m [catch {lsearch -decreasing -exact {a b c d} c} m] $m

### search-nocase
list [lsearch -nocase {a b c B a10} b] [lsearch -nocase {a b c B a10} B] [lsearch -nocase {} b] [lsearch -nocase {a b c} z] [lsearch -nocase -start 2 {a b a b} b]

### search-nocase-sorted
list [catch {lsearch -sorted -nocase {a b c d} c} m] $m [catch {lsearch -sorted -bisect -nocase {a b d e} c} m] $m [catch {lsearch -nocase -exact {a b c d} c} m] $m

### search-exact
list [lsearch -exact {a b c B a10} b] [lsearch -exact {a b c B a10} B] [lsearch -exact {} b] [lsearch -exact {a b c} z] [lsearch -exact -start 2 {a b a b} b]

### search-exact-sorted
list [catch {lsearch -sorted -exact {a b c d} c} m] $m [catch {lsearch -sorted -bisect -exact {a b d e} c} m] $m [catch {lsearch -exact -exact {a b c d} c} m] $m

### search-glob
list [lsearch -glob {a b c B a10} b] [lsearch -glob {a b c B a10} B] [lsearch -glob {} b] [lsearch -glob {a b c} z] [lsearch -glob -start 2 {a b a b} b]

### search-glob-sorted
list [catch {lsearch -sorted -glob {a b c d} c} m] $m [catch {lsearch -sorted -bisect -glob {a b d e} c} m] $m [catch {lsearch -glob -exact {a b c d} c} m] $m

### search-sorted
list [lsearch -sorted {a b c B a10} b] [lsearch -sorted {a b c B a10} B] [lsearch -sorted {} b] [lsearch -sorted {a b c} z] [lsearch -sorted -start 2 {a b a b} b]

### search-sorted-sorted
list [catch {lsearch -sorted -sorted {a b c d} c} m] $m [catch {lsearch -sorted -bisect -sorted {a b d e} c} m] $m [catch {lsearch -sorted -exact {a b c d} c} m] $m

### search-all
list [lsearch -all {a b c B a10} b] [lsearch -all {a b c B a10} B] [lsearch -all {} b] [lsearch -all {a b c} z] [lsearch -all -start 2 {a b a b} b]

### search-all-sorted
list [catch {lsearch -sorted -all {a b c d} c} m] $m [catch {lsearch -sorted -bisect -all {a b d e} c} m] $m [catch {lsearch -all -exact {a b c d} c} m] $m

### search-inline
list [lsearch -inline {a b c B a10} b] [lsearch -inline {a b c B a10} B] [lsearch -inline {} b] [lsearch -inline {a b c} z] [lsearch -inline -start 2 {a b a b} b]

### search-inline-sorted
list [catch {lsearch -sorted -inline {a b c d} c} m] $m [catch {lsearch -sorted -bisect -inline {a b d e} c} m] $m [catch {lsearch -inline -exact {a b c d} c} m] $m

### search-not
list [lsearch -not {a b c B a10} b] [lsearch -not {a b c B a10} B] [lsearch -not {} b] [lsearch -not {a b c} z] [lsearch -not -start 2 {a b a b} b]

### search-not-sorted
list [catch {lsearch -sorted -not {a b c d} c} m] $m [catch {lsearch -sorted -bisect -not {a b d e} c} m] $m [catch {lsearch -not -exact {a b c d} c} m] $m

### search-integer-numbers
list [lsearch -integer -exact {1 02 3 10} 2] [lsearch -sorted -integer {1 2 3 10} 3] [lsearch -sorted -decreasing -integer {10 3 2 1} 3] [lsearch -all -integer {1 2 1} 1] [catch {lsearch -integer {1 a} a} m] $m

### search-real-numbers
list [lsearch -real -exact {1 02 3 10} 2] [lsearch -sorted -real {1 2 3 10} 3] [lsearch -sorted -decreasing -real {10 3 2 1} 3] [lsearch -all -real {1 2 1} 1] [catch {lsearch -real {1 a} a} m] $m

### search-dictionary-numbers
list [lsearch -dictionary -exact {1 02 3 10} 2] [lsearch -sorted -dictionary {1 2 3 10} 3] [lsearch -sorted -decreasing -dictionary {10 3 2 1} 3] [lsearch -all -dictionary {1 2 1} 1] [catch {lsearch -dictionary {1 a} a} m] $m

### search-ascii-numbers
list [lsearch -ascii -exact {1 02 3 10} 2] [lsearch -sorted -ascii {1 2 3 10} 3] [lsearch -sorted -decreasing -ascii {10 3 2 1} 3] [lsearch -all -ascii {1 2 1} 1] [catch {lsearch -ascii {1 a} a} m] $m

### lseq-dots
list [lseq 1 .. 5] [lseq 5 .. 1] [lseq 1 .. 10 by 3] [lseq 1 .. 2 by 0.5] [lseq 1 .. 5 by -1] [catch {lseq 1 ..} m] $m [catch {lseq .. 3} m] $m

### lseq-to
list [lseq 1 to 5] [lseq 5 to 1] [lseq 1 to 10 by 4] [lseq 0 to 1 by .25] [lseq 3 to 3] [catch {lseq 1 to x} m] $m

### lseq-count
list [lseq 1 count 3] [lseq 5 count 3 by -2] [lseq 1 count 0] [lseq 1 count -2] [lseq 0.5 count 3] [catch {lseq 1 count x} m] $m

### prefix-exact
list [catch {tcl::prefix match -exact {apple banana} app} m] $m [tcl::prefix match -exact {apple banana} apple] [catch {tcl::prefix match -exact -message fruit {apple banana} b} m] $m

### string-equal-length
list [string equal -length 2 abc abd] [string equal -length 3 abc abd] [string equal -length 0 a b] [string equal -length -1 a a] [string equal -nocase -length 2 ABc abd] [catch {string equal -length x a b} m] $m [catch {string equal -length 1 a} m] $m

### array-names-glob
array set a {one 1 two 2 three 3}; list [lsort [array names a -glob t*]] [lsort [array names a t*]] [array names a -exact t*] [catch {array names a -foo t*} m] $m

### subst-nocommands
set x 5; list [subst -nocommands {$x [set x] \n}] [subst -nocommands -novariables {$x [set x] a\tb}] [subst -noc {[x]$x}]

### subst-novariables
set x 5; list [subst -novariables {$x [set x] \x41}] [subst -novariables -nobackslashes {$x [set x] \x41}] [subst -nov {$x}]

### subst-nobackslashes
set x 5; list [subst -nobackslashes {$x [set x] \x41}] [subst -nob {\t}] [catch {subst -no {a}} m] $m

### regsub-lineanchor
list [regsub -all -lineanchor {^a} "a\na\nb" X] [regsub -all {^a} "a\na" X] [regsub -lineanchor -all {b$} "ab\nb" Y]

### regsub-linestop
list [regsub -linestop {a.*} "ab\ncd" X] [regsub {a.*} "ab\ncd" X] [regsub -all -linestop {[^x]+} "ab\ncd" X]

### regsub-line
list [regsub -all -line {^.*$} "ab\ncd" <&>] [regsub -line {^c} "ab\ncd" X]

### regsub-end-of-options
list [regsub -- -a x-ay Z] [regsub -all -- {-} a-b-c +] [catch {regsub -a x y} m] $m

### if-then
list [if 1 then {set a 1}] [if 0 then {set a 1} else {set a 2}] [if 0 then {} elseif 1 then {set a 3}] [catch {if 1 then} m] $m

### namespace-qualifiers
foreach n {a ::a a::b ::a::b a::b:: :: {} :::a a:::b a:b} {lappend l [namespace qualifiers $n] [namespace tail $n]}; set l

### ensemble-prefixes
namespace eval e {proc apple {} {return A}; proc apricot {} {return B}; namespace export *; namespace ensemble create -prefixes 0}; set l [list [catch {e app} m] $m [e apple]]; namespace ensemble configure e -prefixes 1; lappend l [e app] [catch {e ap} m] $m

### time-counts
set i 0; list [regexp {^[0-9.]+ microseconds per iteration$} [time {incr i} 5]] $i [catch {time {incr i} -1} m] $m $i [catch {time} m] $m [catch {time {error x}} m] $m [time {} 0]

### timerate-options
list [llength [timerate -direct {set x 1} 1 1]] [llength [timerate -overhead 0 {set x 1} 1 1]] [llength [timerate {set x 1} 1 3]] [catch {timerate -foo {}} m] $m [catch {timerate -overhead x {}} m] $m
