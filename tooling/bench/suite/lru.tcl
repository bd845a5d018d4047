# desc: a cache of the values used last: a dict in order of use, hits, misses, evictions
# n: 15000
# small: 300
# grows: linear
proc lookup {cacheName key size} {
    upvar 1 $cacheName cache
    global hits misses
    if {[dict exists $cache $key]} {
        incr hits
        set value [dict get $cache $key]
        dict unset cache $key
    } else {
        incr misses
        set value "<$key>"
        if {[dict size $cache] >= $size} {
            dict for {oldest -} $cache break
            dict unset cache $oldest
        }
    }
    dict set cache $key $value
    return $value
}
proc bench n {
    global hits misses
    set hits [set misses 0]
    set cache {}
    set s 11
    set sum 0
    for {set i 0} {$i < $n} {incr i} {
        set s [expr {($s * 16807) % 2147483647}]
        set key page[expr {min($s % 500, $s % 300)}]
        incr sum [string length [lookup cache $key 200]]
    }
    return "$hits $misses $sum [dict size $cache] [lindex $cache 0]"
}
