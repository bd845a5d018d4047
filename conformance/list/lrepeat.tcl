### lrepeat-one
lrepeat 3 a

### lrepeat-several
lrepeat 2 a b c

### lrepeat-zero
lrepeat 0 a b

### lrepeat-no-elements
lrepeat 3

### lrepeat-nested
lrepeat 2 [lrepeat 2 0]

### lrepeat-quoting
lrepeat 2 {a b} {}

### lrepeat-hex
lrepeat 0x2 a

### lrepeat-spaces
lrepeat " 2 " a

### lrepeat-negative
lrepeat -1 a

### lrepeat-negative-no-elements
lrepeat -1

### lrepeat-word
lrepeat x a

### lrepeat-empty
lrepeat {} a

### lrepeat-double
lrepeat 1.5 a

### lrepeat-list
lrepeat {1 2} a

### lrepeat-too-large
lrepeat 99999999999999999999 a

### lrepeat-no-args
lrepeat

### lrepeat-independent-elements
set l [lrepeat 3 {1 2}]
lset l 0 0 x
set l

### lrepeat-big
llength [lrepeat 300000 a b]
