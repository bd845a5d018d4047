### keys-all
dict keys {a 1 b 2 a 3}

### keys-glob
dict keys {ab 1 b 2 ac 3} a*

### keys-literal
dict keys {a 1 b 2} b

### keys-literal-missing
dict keys {a 1 b 2} z

### keys-escaped
dict keys {a* 1 ab 2} {a\*}

### keys-set
dict keys {a1 x a2 y b1 z} {[ab]1}

### keys-of-empty
dict keys {}

### keys-quoting
dict keys {{a b} 1 {} 2 c 3}

### keys-bad-dict
dict keys {a b c}

### keys-no-args
dict keys

### keys-too-many
dict keys {a 1} a b
