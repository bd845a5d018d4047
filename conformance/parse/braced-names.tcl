${name}: braces in it nest, and a backslash hides one.

### nested-braces
set {a{b}c} 1
list ${a{b}c}

### unbalanced-open
list ${a{b}

### backslash-before-brace
set "a\\\}b" 1
list ${a\}b}

### backslash-hides-the-last
list ${a\}

### newline
set "a\nb" 1
list ${a
b}

### element
set {a(b c)} 1
list ${a(b c)}

### empty
set {} 1
list ${}

### in-quotes
set {x y} 1
list "a${x y}b"

### in-expression
set {a{1}} 5
expr {${a{1}} + 1}

### in-subst
set {a{1}} 5
subst {x${a{1}}y}
