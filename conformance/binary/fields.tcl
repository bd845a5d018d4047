# Each letter of a binary format, both ways.

### field-lower-c-format
foreach v {0 1 -1 127 128 255 256 32767 65536 2147483648 -2147483649 9223372036854775807 1.5} {lappend l [catch {binary encode hex [binary format c $v]} m] $m}; set l

### field-lower-c-count
list [binary encode hex [binary format c2 {1 2 3}]] [binary encode hex [binary format c* {1 2 3}]] [catch {binary format c2 {1}} m] $m [catch {binary format c x} m] $m [catch {binary format c} m] $m [binary encode hex [binary format c0 {1 2}]]

### field-lower-c-scan
set d [binary decode hex ff80017ff0000000000000003ff8000000000000a1b2]; list [binary scan $d c a] $a [binary scan $d c2 a] $a [binary scan $d c* a] [llength $a] [catch {binary scan $d @21c b} m] $m [info exists b]

### field-lower-c-scan-unsigned
set d [binary decode hex ff80017ff0000000000000003ff8000000000000a1b2]; list [binary scan $d cu a] $a [binary scan $d cu2 a] $a [binary scan $d @8cu* a] $a

### field-lower-s-format
foreach v {0 1 -1 127 128 255 256 32767 65536 2147483648 -2147483649 9223372036854775807 1.5} {lappend l [catch {binary encode hex [binary format s $v]} m] $m}; set l

### field-lower-s-count
list [binary encode hex [binary format s2 {1 2 3}]] [binary encode hex [binary format s* {1 2 3}]] [catch {binary format s2 {1}} m] $m [catch {binary format s x} m] $m [catch {binary format s} m] $m [binary encode hex [binary format s0 {1 2}]]

### field-lower-s-scan
set d [binary decode hex ff80017ff0000000000000003ff8000000000000a1b2]; list [binary scan $d s a] $a [binary scan $d s2 a] $a [binary scan $d s* a] [llength $a] [catch {binary scan $d @21s b} m] $m [info exists b]

### field-lower-s-scan-unsigned
set d [binary decode hex ff80017ff0000000000000003ff8000000000000a1b2]; list [binary scan $d su a] $a [binary scan $d su2 a] $a [binary scan $d @8su* a] $a

### field-upper-s-format
foreach v {0 1 -1 127 128 255 256 32767 65536 2147483648 -2147483649 9223372036854775807 1.5} {lappend l [catch {binary encode hex [binary format S $v]} m] $m}; set l

### field-upper-s-count
list [binary encode hex [binary format S2 {1 2 3}]] [binary encode hex [binary format S* {1 2 3}]] [catch {binary format S2 {1}} m] $m [catch {binary format S x} m] $m [catch {binary format S} m] $m [binary encode hex [binary format S0 {1 2}]]

### field-upper-s-scan
set d [binary decode hex ff80017ff0000000000000003ff8000000000000a1b2]; list [binary scan $d S a] $a [binary scan $d S2 a] $a [binary scan $d S* a] [llength $a] [catch {binary scan $d @21S b} m] $m [info exists b]

### field-upper-s-scan-unsigned
set d [binary decode hex ff80017ff0000000000000003ff8000000000000a1b2]; list [binary scan $d Su a] $a [binary scan $d Su2 a] $a [binary scan $d @8Su* a] $a

### field-lower-t-format
foreach v {0 1 -1 127 128 255 256 32767 65536 2147483648 -2147483649 9223372036854775807 1.5} {lappend l [catch {binary encode hex [binary format t $v]} m] $m}; set l

### field-lower-t-count
list [binary encode hex [binary format t2 {1 2 3}]] [binary encode hex [binary format t* {1 2 3}]] [catch {binary format t2 {1}} m] $m [catch {binary format t x} m] $m [catch {binary format t} m] $m [binary encode hex [binary format t0 {1 2}]]

### field-lower-t-scan
set d [binary decode hex ff80017ff0000000000000003ff8000000000000a1b2]; list [binary scan $d t a] $a [binary scan $d t2 a] $a [binary scan $d t* a] [llength $a] [catch {binary scan $d @21t b} m] $m [info exists b]

### field-lower-t-scan-unsigned
set d [binary decode hex ff80017ff0000000000000003ff8000000000000a1b2]; list [binary scan $d tu a] $a [binary scan $d tu2 a] $a [binary scan $d @8tu* a] $a

### field-lower-i-format
foreach v {0 1 -1 127 128 255 256 32767 65536 2147483648 -2147483649 9223372036854775807 1.5} {lappend l [catch {binary encode hex [binary format i $v]} m] $m}; set l

### field-lower-i-count
list [binary encode hex [binary format i2 {1 2 3}]] [binary encode hex [binary format i* {1 2 3}]] [catch {binary format i2 {1}} m] $m [catch {binary format i x} m] $m [catch {binary format i} m] $m [binary encode hex [binary format i0 {1 2}]]

### field-lower-i-scan
set d [binary decode hex ff80017ff0000000000000003ff8000000000000a1b2]; list [binary scan $d i a] $a [binary scan $d i2 a] $a [binary scan $d i* a] [llength $a] [catch {binary scan $d @21i b} m] $m [info exists b]

### field-lower-i-scan-unsigned
set d [binary decode hex ff80017ff0000000000000003ff8000000000000a1b2]; list [binary scan $d iu a] $a [binary scan $d iu2 a] $a [binary scan $d @8iu* a] $a

### field-upper-i-format
foreach v {0 1 -1 127 128 255 256 32767 65536 2147483648 -2147483649 9223372036854775807 1.5} {lappend l [catch {binary encode hex [binary format I $v]} m] $m}; set l

### field-upper-i-count
list [binary encode hex [binary format I2 {1 2 3}]] [binary encode hex [binary format I* {1 2 3}]] [catch {binary format I2 {1}} m] $m [catch {binary format I x} m] $m [catch {binary format I} m] $m [binary encode hex [binary format I0 {1 2}]]

### field-upper-i-scan
set d [binary decode hex ff80017ff0000000000000003ff8000000000000a1b2]; list [binary scan $d I a] $a [binary scan $d I2 a] $a [binary scan $d I* a] [llength $a] [catch {binary scan $d @21I b} m] $m [info exists b]

### field-upper-i-scan-unsigned
set d [binary decode hex ff80017ff0000000000000003ff8000000000000a1b2]; list [binary scan $d Iu a] $a [binary scan $d Iu2 a] $a [binary scan $d @8Iu* a] $a

### field-lower-n-format
foreach v {0 1 -1 127 128 255 256 32767 65536 2147483648 -2147483649 9223372036854775807 1.5} {lappend l [catch {binary encode hex [binary format n $v]} m] $m}; set l

### field-lower-n-count
list [binary encode hex [binary format n2 {1 2 3}]] [binary encode hex [binary format n* {1 2 3}]] [catch {binary format n2 {1}} m] $m [catch {binary format n x} m] $m [catch {binary format n} m] $m [binary encode hex [binary format n0 {1 2}]]

### field-lower-n-scan
set d [binary decode hex ff80017ff0000000000000003ff8000000000000a1b2]; list [binary scan $d n a] $a [binary scan $d n2 a] $a [binary scan $d n* a] [llength $a] [catch {binary scan $d @21n b} m] $m [info exists b]

### field-lower-n-scan-unsigned
set d [binary decode hex ff80017ff0000000000000003ff8000000000000a1b2]; list [binary scan $d nu a] $a [binary scan $d nu2 a] $a [binary scan $d @8nu* a] $a

### field-lower-w-format
foreach v {0 1 -1 127 128 255 256 32767 65536 2147483648 -2147483649 9223372036854775807 1.5} {lappend l [catch {binary encode hex [binary format w $v]} m] $m}; set l

### field-lower-w-count
list [binary encode hex [binary format w2 {1 2 3}]] [binary encode hex [binary format w* {1 2 3}]] [catch {binary format w2 {1}} m] $m [catch {binary format w x} m] $m [catch {binary format w} m] $m [binary encode hex [binary format w0 {1 2}]]

### field-lower-w-scan
set d [binary decode hex ff80017ff0000000000000003ff8000000000000a1b2]; list [binary scan $d w a] $a [binary scan $d w2 a] $a [binary scan $d w* a] [llength $a] [catch {binary scan $d @21w b} m] $m [info exists b]

### field-lower-w-scan-unsigned
set d [binary decode hex ff80017ff0000000000000003ff8000000000000a1b2]; list [binary scan $d wu a] $a [binary scan $d wu2 a] $a [binary scan $d @8wu* a] $a

### field-upper-w-format
foreach v {0 1 -1 127 128 255 256 32767 65536 2147483648 -2147483649 9223372036854775807 1.5} {lappend l [catch {binary encode hex [binary format W $v]} m] $m}; set l

### field-upper-w-count
list [binary encode hex [binary format W2 {1 2 3}]] [binary encode hex [binary format W* {1 2 3}]] [catch {binary format W2 {1}} m] $m [catch {binary format W x} m] $m [catch {binary format W} m] $m [binary encode hex [binary format W0 {1 2}]]

### field-upper-w-scan
set d [binary decode hex ff80017ff0000000000000003ff8000000000000a1b2]; list [binary scan $d W a] $a [binary scan $d W2 a] $a [binary scan $d W* a] [llength $a] [catch {binary scan $d @21W b} m] $m [info exists b]

### field-upper-w-scan-unsigned
set d [binary decode hex ff80017ff0000000000000003ff8000000000000a1b2]; list [binary scan $d Wu a] $a [binary scan $d Wu2 a] $a [binary scan $d @8Wu* a] $a

### field-lower-m-format
foreach v {0 1 -1 127 128 255 256 32767 65536 2147483648 -2147483649 9223372036854775807 1.5} {lappend l [catch {binary encode hex [binary format m $v]} m] $m}; set l

### field-lower-m-count
list [binary encode hex [binary format m2 {1 2 3}]] [binary encode hex [binary format m* {1 2 3}]] [catch {binary format m2 {1}} m] $m [catch {binary format m x} m] $m [catch {binary format m} m] $m [binary encode hex [binary format m0 {1 2}]]

### field-lower-m-scan
set d [binary decode hex ff80017ff0000000000000003ff8000000000000a1b2]; list [binary scan $d m a] $a [binary scan $d m2 a] $a [binary scan $d m* a] [llength $a] [catch {binary scan $d @21m b} m] $m [info exists b]

### field-lower-m-scan-unsigned
set d [binary decode hex ff80017ff0000000000000003ff8000000000000a1b2]; list [binary scan $d mu a] $a [binary scan $d mu2 a] $a [binary scan $d @8mu* a] $a

### field-lower-r-format
foreach v {0 1 -1 127 128 255 256 32767 65536 2147483648 -2147483649 9223372036854775807 1.5} {lappend l [catch {binary encode hex [binary format r $v]} m] $m}; set l

### field-lower-r-count
list [binary encode hex [binary format r2 {1 2 3}]] [binary encode hex [binary format r* {1 2 3}]] [catch {binary format r2 {1}} m] $m [catch {binary format r x} m] $m [catch {binary format r} m] $m [binary encode hex [binary format r0 {1 2}]]

### field-lower-r-scan
set d [binary decode hex ff80017ff0000000000000003ff8000000000000a1b2]; list [binary scan $d r a] $a [binary scan $d r2 a] $a [binary scan $d r* a] [llength $a] [catch {binary scan $d @21r b} m] $m [info exists b]

### field-upper-r-format
foreach v {0 1 -1 127 128 255 256 32767 65536 2147483648 -2147483649 9223372036854775807 1.5} {lappend l [catch {binary encode hex [binary format R $v]} m] $m}; set l

### field-upper-r-count
list [binary encode hex [binary format R2 {1 2 3}]] [binary encode hex [binary format R* {1 2 3}]] [catch {binary format R2 {1}} m] $m [catch {binary format R x} m] $m [catch {binary format R} m] $m [binary encode hex [binary format R0 {1 2}]]

### field-upper-r-scan
set d [binary decode hex ff80017ff0000000000000003ff8000000000000a1b2]; list [binary scan $d R a] $a [binary scan $d R2 a] $a [binary scan $d R* a] [llength $a] [catch {binary scan $d @21R b} m] $m [info exists b]

### field-lower-f-format
foreach v {0 1 -1 127 128 255 256 32767 65536 2147483648 -2147483649 9223372036854775807 1.5} {lappend l [catch {binary encode hex [binary format f $v]} m] $m}; set l

### field-lower-f-count
list [binary encode hex [binary format f2 {1 2 3}]] [binary encode hex [binary format f* {1 2 3}]] [catch {binary format f2 {1}} m] $m [catch {binary format f x} m] $m [catch {binary format f} m] $m [binary encode hex [binary format f0 {1 2}]]

### field-lower-f-scan
set d [binary decode hex ff80017ff0000000000000003ff8000000000000a1b2]; list [binary scan $d f a] $a [binary scan $d f2 a] $a [binary scan $d f* a] [llength $a] [catch {binary scan $d @21f b} m] $m [info exists b]

### field-lower-d-format
foreach v {0 1 -1 127 128 255 256 32767 65536 2147483648 -2147483649 9223372036854775807 1.5} {lappend l [catch {binary encode hex [binary format d $v]} m] $m}; set l

### field-lower-d-count
list [binary encode hex [binary format d2 {1 2 3}]] [binary encode hex [binary format d* {1 2 3}]] [catch {binary format d2 {1}} m] $m [catch {binary format d x} m] $m [catch {binary format d} m] $m [binary encode hex [binary format d0 {1 2}]]

### field-lower-d-scan
set d [binary decode hex ff80017ff0000000000000003ff8000000000000a1b2]; list [binary scan $d d a] $a [binary scan $d d2 a] $a [binary scan $d d* a] [llength $a] [catch {binary scan $d @21d b} m] $m [info exists b]

### field-lower-q-format
foreach v {0 1 -1 127 128 255 256 32767 65536 2147483648 -2147483649 9223372036854775807 1.5} {lappend l [catch {binary encode hex [binary format q $v]} m] $m}; set l

### field-lower-q-count
list [binary encode hex [binary format q2 {1 2 3}]] [binary encode hex [binary format q* {1 2 3}]] [catch {binary format q2 {1}} m] $m [catch {binary format q x} m] $m [catch {binary format q} m] $m [binary encode hex [binary format q0 {1 2}]]

### field-lower-q-scan
set d [binary decode hex ff80017ff0000000000000003ff8000000000000a1b2]; list [binary scan $d q a] $a [binary scan $d q2 a] $a [binary scan $d q* a] [llength $a] [catch {binary scan $d @21q b} m] $m [info exists b]

### field-upper-q-format
foreach v {0 1 -1 127 128 255 256 32767 65536 2147483648 -2147483649 9223372036854775807 1.5} {lappend l [catch {binary encode hex [binary format Q $v]} m] $m}; set l

### field-upper-q-count
list [binary encode hex [binary format Q2 {1 2 3}]] [binary encode hex [binary format Q* {1 2 3}]] [catch {binary format Q2 {1}} m] $m [catch {binary format Q x} m] $m [catch {binary format Q} m] $m [binary encode hex [binary format Q0 {1 2}]]

### field-upper-q-scan
set d [binary decode hex ff80017ff0000000000000003ff8000000000000a1b2]; list [binary scan $d Q a] $a [binary scan $d Q2 a] $a [binary scan $d Q* a] [llength $a] [catch {binary scan $d @21Q b} m] $m [info exists b]

### field-lower-b-format
foreach v {{} 1 10 101 1100110011 abc 0f é} {foreach k {{} 2 5 *} {lappend l [catch {binary encode hex [binary format b$k $v]} m] $m}}; set l

### field-lower-b-scan
set d a\xf1\x00\ b\x80; foreach k {{} 0 1 3 7 12 99 *} {lappend l [catch {binary scan $d b$k v} m] $m [binary encode hex [encoding convertto utf-8 $v]]}; set l

### field-upper-b-format
foreach v {{} 1 10 101 1100110011 abc 0f é} {foreach k {{} 2 5 *} {lappend l [catch {binary encode hex [binary format B$k $v]} m] $m}}; set l

### field-upper-b-scan
set d a\xf1\x00\ b\x80; foreach k {{} 0 1 3 7 12 99 *} {lappend l [catch {binary scan $d B$k v} m] $m [binary encode hex [encoding convertto utf-8 $v]]}; set l

### field-lower-h-format
foreach v {{} 1 10 101 1100110011 abc 0f é} {foreach k {{} 2 5 *} {lappend l [catch {binary encode hex [binary format h$k $v]} m] $m}}; set l

### field-lower-h-scan
set d a\xf1\x00\ b\x80; foreach k {{} 0 1 3 7 12 99 *} {lappend l [catch {binary scan $d h$k v} m] $m [binary encode hex [encoding convertto utf-8 $v]]}; set l

### field-upper-h-format
foreach v {{} 1 10 101 1100110011 abc 0f é} {foreach k {{} 2 5 *} {lappend l [catch {binary encode hex [binary format H$k $v]} m] $m}}; set l

### field-upper-h-scan
set d a\xf1\x00\ b\x80; foreach k {{} 0 1 3 7 12 99 *} {lappend l [catch {binary scan $d H$k v} m] $m [binary encode hex [encoding convertto utf-8 $v]]}; set l

### field-lower-a-format
foreach v {{} 1 10 101 1100110011 abc 0f é} {foreach k {{} 2 5 *} {lappend l [catch {binary encode hex [binary format a$k $v]} m] $m}}; set l

### field-lower-a-scan
set d a\xf1\x00\ b\x80; foreach k {{} 0 1 3 7 12 99 *} {lappend l [catch {binary scan $d a$k v} m] $m [binary encode hex [encoding convertto utf-8 $v]]}; set l

### field-upper-a-format
foreach v {{} 1 10 101 1100110011 abc 0f é} {foreach k {{} 2 5 *} {lappend l [catch {binary encode hex [binary format A$k $v]} m] $m}}; set l

### field-upper-a-scan
set d a\xf1\x00\ b\x80; foreach k {{} 0 1 3 7 12 99 *} {lappend l [catch {binary scan $d A$k v} m] $m [binary encode hex [encoding convertto utf-8 $v]]}; set l
