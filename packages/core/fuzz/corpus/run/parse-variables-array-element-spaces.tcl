set {a(x y)} 1
list $a(x y)
