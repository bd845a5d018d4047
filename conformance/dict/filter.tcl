### filter-key
dict filter {a 1 b 2 ab 3} key a*

### filter-key-several-patterns
dict filter {a 1 b 2 c 3} key a c

### filter-key-no-pattern
dict filter {a 1} key

### filter-key-literal
dict filter {a 1 b 2} key b

### filter-key-literal-missing
dict filter {a 1 b 2} key z

### filter-key-escaped
dict filter {a* 1 ab 2} key {a\*}

### filter-value
dict filter {a 1 b 2 c 12} value 1*

### filter-value-several-patterns
dict filter {a 1 b 2 c 3} value 1 3

### filter-value-no-pattern
dict filter {a 1} value

### filter-abbreviated-type
dict filter {a 1 b 2} k a

### filter-script
dict filter {a 1 b 2 c 3} script {k v} {expr {$v > 1}}

### filter-script-key
dict filter {a 1 b 2} script {k v} {string equal $k a}

### filter-script-break
dict filter {a 1 b 2 c 3} script {k v} {if {$k eq "c"} break; return -level 0 1}

### filter-script-continue
dict filter {a 1 b 2 c 3} script {k v} {if {$k eq "b"} continue; expr 1}

### filter-script-not-boolean
dict filter {a 1} script {k v} {set v foo}

### filter-script-error
dict filter {a 1} script {k v} {error boo}

### filter-script-variables-stay
dict filter {a 1 b 2} script {k v} {expr 0}
list $k $v

### filter-script-return
proc p {} {dict filter {a 1} script {k v} {return early}; return late}
p

### filter-script-empty-dict
dict filter {} script {k v} {error never}

### filter-script-changing-variables
dict filter {a 1 b 2} script {k v} {set k x; set v y; expr 1}

### filter-script-one-variable
dict filter {a 1} script {k} {expr 1}

### filter-script-too-few
dict filter {a 1} script {k v}

### filter-script-too-many
dict filter {a 1} script {k v} {expr 1} x

### filter-bad-type
dict filter {a 1} foo x

### filter-empty-type
dict filter {a 1} {} x

### filter-bad-dict
dict filter {a b c} key a

### filter-too-few
dict filter {a 1}

### filter-duplicates
dict filter {a 1 b 2 a 3} value *
