foreach words {{} foo list {list foo} get {get foo} {get foo bar} {get debug} {get 64bit} {g optimized} l} {
    set code [catch {::tcl::pkgconfig {*}$words} result options]
    puts "$words: $code $result [expr {$code ? [dict get $options -errorcode] : {}}]"
}
