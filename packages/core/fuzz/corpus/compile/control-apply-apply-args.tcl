apply {{a args} {list $a $args}} 1 2 3
