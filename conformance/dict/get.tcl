### get-value
dict get {a 1 b 2} b

### get-no-key
dict get {a  1 b 2 a 3}

### get-nested
dict get {a {b {c 1}}} a b c

### get-missing
dict get {a 1} b

### get-missing-with-space
dict get {a 1} {b c}

### get-missing-nested
dict get {a {b 1}} a c

### get-missing-outer
dict get {a {b 1}} x b

### get-too-deep
dict get {a 1} a b

### get-bad-dict
dict get {a 1 b} a

### get-bad-dict-no-key
dict get {a 1 b}

### get-bad-brace
dict get "a \{" a

### get-no-args
dict get

### get-from-variable-text
set d "a 1\nb 2"
dict get $d b

### get-quoted-value
dict get {a {x y} b {}} a

### get-astral
dict get {é 1 😀 2} 😀

### get-error-code
catch {dict get {a 1} {x y}} m o
dict get $o -errorcode

### get-in-proc
proc p {d k} {dict get $d $k}
list [p {a 1 b 2} a] [catch {p {a 1} z} m] $m

### get-key-with-braces
dict get [dict create "a\{" 1] "a\{"
