proc p {a b c} {list $c $b $a}
p 1 2 3
