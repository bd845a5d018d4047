lsort -command {apply {{a b} {string compare $a $b}}} {c a b}; lsearch -all {a b a} a; lmap x {1 2} {string repeat $x 3}
