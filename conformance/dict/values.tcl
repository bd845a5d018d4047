### values-all
dict values {a 1 b 2}

### values-duplicates
dict values {a 1 b 2 a 3}

### values-same-values
dict values {a 1 b 1}

### values-glob
dict values {a x1 b y2 c x3} x*

### values-literal
dict values {a 1 b 2 c 2} 2

### values-of-empty
dict values {}

### values-bad-dict
dict values {a b c}

### values-too-many
dict values {a 1} a b
