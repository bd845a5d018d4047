set l "a  b"
lappend l
