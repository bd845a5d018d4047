# desc: bytes: packing and reading records, UTF-8 back and forth, base64, hexadecimal
# n: 2500
# small: 50
# grows: linear
proc bench n {
    set data ""
    for {set i 0} {$i < $n} {incr i} {
        set name [encoding convertto utf-8 "n\u00e4me $i \u20ac"]
        append data [binary format ISca* $i [expr {$i % 65536}] [string length $name] $name]
    }
    set at 0
    set sum 0
    while {$at < [string length $data]} {
        binary scan $data @${at}ISc id short length
        binary scan $data @[expr {$at + 7}]a$length name
        incr at [expr {7 + $length}]
        set sum [expr {($sum * 3 + $id + ($short & 0xFFFF) + [string length [encoding convertfrom utf-8 $name]]) % 1000003}]
    }
    set text [binary encode base64 $data]
    set hex [binary encode hex [string range $data 0 99]]
    return "$sum [string length $data] [string length $text] [expr {[binary decode base64 $text] eq $data}] [string range $hex 0 20]"
}
