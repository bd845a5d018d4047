### exists-yes
dict exists {a 1} a

### exists-no
dict exists {a 1} b

### exists-nested
list [dict exists {a {b 1}} a b] [dict exists {a {b 1}} a c] [dict exists {a {b 1}} x b]

### exists-too-deep
dict exists {a 1} a b

### exists-not-a-dict
dict exists {a b c} a

### exists-bad-list
dict exists "\{" a

### exists-inner-not-a-dict
dict exists {a {b c d}} a b

### exists-empty-key
dict exists {{} 1} {}

### exists-too-few
dict exists {a 1}

### exists-no-args
dict exists

### exists-in-condition
if {[dict exists {a 0} a]} {return yes} else {return no}
