### incr-new
dict incr d k

### incr-new-by
dict incr d k 5

### incr-existing
set d {k 2}
dict incr d k
dict incr d k 5

### incr-negative
set d {k 2}
dict incr d k -5

### incr-hex
set d {k 0x10}
dict incr d k

### incr-leading-zero
set d {k 010}
dict incr d k

### incr-spaces
set d {k { 7 }}
dict incr d k

### incr-new-keeps-text
dict incr d k 0x10

### incr-wide
set d {k 9223372036854775807}
dict incr d k

### incr-big
set d {k 99999999999999999999}
dict incr d k -99999999999999999998

### incr-beyond-2-to-53
set d {k 9007199254740991}
dict incr d k 2

### incr-by-big
set d {k 1}
dict incr d k 99999999999999999999

### incr-bad-value
set d {k x}
dict incr d k

### incr-bad-increment
set d {k 1}
dict incr d k x

### incr-bad-increment-new-key
dict incr d k x

### incr-bad-both
set d {k y}
dict incr d k x

### incr-double-value
set d {k 1.5}
dict incr d k

### incr-double-increment
set d {k 1}
dict incr d k 1.5

### incr-empty-value
set d {k {}}
dict incr d k

### incr-list-value
set d {k {1 2}}
dict incr d k

### incr-bad-dict
set d {a b c}
dict incr d k

### incr-too-few
dict incr d

### incr-too-many
dict incr d k 1 2

### incr-error-leaves-variable
catch {dict incr d k x}
info exists d

### incr-value-semantics
set a {k 1}
set b $a
dict incr a k
list $a $b

### incr-in-proc
proc p {} {foreach c [split mississippi {}] {dict incr n $c}; return $n}
p
