### simple
set x 5
list $x $x$x a$x.b

### name-characters
set abc_1 v
set é accent
list $abc_1 $abc_1-x [catch {set r $é} m]

### name-unicode-letter-not-part
set a 1
catch {list $aé} m
list $m [list $a\u00e9]

### namespace-separators
namespace eval n {variable v 1; variable a; set a(k) 2}
list $n::v $::n::v $n::a(k) $::n::a(k)

### single-colon-ends-name
set a 1
list $a:b $a: [catch {set r $a::} m] $m

### triple-colon
namespace eval n {variable v 1}
list $n:::v $::::n::v

### trailing-double-colon
catch {list $nosuch::} m
set m

### braced-name
set {a b} 1
set a-b 2
set {a(1)} 3
list ${a b} ${a-b} ${a(1)}

### braced-name-array
set a(1) one
list ${a(1)} [catch {set r ${a}(1)} m] $m

### braced-name-no-substitution
set {$x} literal
set {[y]} bracket
list ${$x} ${[y]}

### braced-name-with-backslash
set {a\b} 1
list ${a\b}

### braced-name-with-newline
set "a\nb" 1
list ${a
b}

### braced-name-empty
set {} 7
list ${}

### braced-name-missing-brace
list ${abc

### array-element
set a(k) 1
set i k
list $a(k) $a($i) $a([string cat k])

### array-element-spaces
set {a(x y)} 1
list $a(x y)

### array-element-quotes-inside
set {a("q")} 1
list $a("q")

### array-element-parentheses-inside
set {a(f(1))} 1
list [catch {set r $a(f(1))} m] $m

### array-element-empty-index
set a() 1
list $a()

### array-element-empty-name
set (k) 1
list $(k) [catch {set r $()} m] $m

### array-element-nested
set a(1) 2
set a(2) 3
set a(3) end
list $a($a($a(1)))

### array-element-backslash
set {a(x)y)} 1
list $a(x\)y)

### array-element-missing-paren
list $a(b

### array-element-semicolon-and-bracket
set {a(;)} 1
list $a(;)

### array-element-with-command-side-effect
set n 0
set a(1) one
list $a([incr n]) $n

### array-element-braces-literal
set "a({k})" 1
list $a({k})

### dollar-literal
list $ a$ $$ "$" $- $. {$x}

### dollar-then-variable
set x 5
list $$x

### dollar-before-space-and-quote
list "$ a" "a$" "$\""

### dollar-paren-without-name
catch {list $(nosuch)} m
set m

### undefined
list $nosuch

### undefined-element
set a(1) x
list $a(2)

### array-as-scalar
set a(1) x
list $a

### scalar-as-array
set s x
list $s(1)

### adjacent
set a 1
set b 2
list $a$b ${a}${b} $a.$b $a/$b $a-$b "$a$b" x$a-$b-y

### followed-by-parenthesis
set x 5
list ${x}(y) "$x (y)" [catch {set r $x(y)} m] $m

### in-braces-not-substituted
set x 5
list {$x} "{$x}"

### digits-only-name
set 1 one
list $1 ${1}0 [catch {set r $10} m] $m

### underscore-name
set _ under
list $_ $_-

### name-starting-with-colons
set v 5
list $::v ${::v}

### substitution-order-left-to-right
set x 1
list $x [set x 2] $x [set x 3] $x

### substitution-once-only
set x {$y}
set y 5
list $x "$x"

### value-with-special-characters
set x "a b \{ \[ \$ \""
list [llength [list $x]] $x

### index-with-variable-suffix
set i 1
set a(x1) v
list $a(x$i)

### index-with-braced-variable
set {odd name} k
set a(k) v
list $a(${odd name})

### subst-command-forms
set x 5
set a(k) 6
subst {$x ${x} $a(k) [set x] \$x}

### subst-options
set x 5
list [subst -nocommands {$x [set x] \n}] [subst -novariables {$x [set x]}] [subst -nobackslashes {$x\n[set x]}]

### subst-nested
set x {[set y]}
set y 5
list [subst $x] [subst {$x}] [subst [subst {$x}]]

### subst-errors
list [catch {subst {[error a]}} m] $m [catch {subst {$nosuch}} m] $m [catch {subst {[}} m] $m [catch {subst {$a(}} m] $m

### subst-no-args
subst

### subst-bad-option
subst -nosuch x

### subst-braces-and-quotes-are-ordinary
set x 5
subst {{$x} "$x"}
