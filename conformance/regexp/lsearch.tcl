### found
lsearch -regexp {abc def ghi} {^d}

### not-found
lsearch -regexp {abc def} x

### all
lsearch -all -regexp {a1 b a2} {^a\d}

### all-inline
lsearch -all -inline -regexp {a1 b a2} {^a\d}

### inline
lsearch -inline -regexp {a1 b a2} {\d$}

### not
lsearch -not -regexp {a1 b a2} {\d}

### nocase
lsearch -nocase -regexp {ABC def} {^a}

### start
lsearch -start 1 -regexp {a b a} a

### index
lsearch -index 1 -regexp {{x 1} {y 22}} {..}

### bad-pattern
lsearch -regexp {a b} (

### bad-pattern-empty-list
lsearch -regexp {} {a[}

### elements-with-newlines
lsearch -regexp [list "a\nb" c] {a.b}

### last-regexp-wins
lsearch -glob -regexp {a* ab} {^a.$}

### array-names
array set t {a1 x a2 y b z}; lsort [array names t -regexp {^a\d}]
