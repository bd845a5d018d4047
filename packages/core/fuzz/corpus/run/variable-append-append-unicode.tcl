set x "\U1f600"
append x "\u00e9" "\U10ffff"
list [string length $x] $x
