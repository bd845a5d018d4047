# For each encoding that is named: its characters, as lines "name", "unknown BYTES", "single C0 ... C255", "double PAIR=CODE ..." and
# "written BYTES=CODE ...", all numbers but the first in hexadecimal. A byte without a character is -1, one that pairs begin with -2.
foreach name $argv {
    set single {}
    set double {}
    for {set byte 0} {$byte < 256} {incr byte} {
        set code -1
        if {![catch {encoding convertfrom -profile strict $name [binary format c $byte]} char] && [string length $char] == 1} {
            set code [format %x [scan $char %c]]
        } else {
            for {set second 0} {$second < 256} {incr second} {
                if {[catch {encoding convertfrom -profile strict $name [binary format cc $byte $second]} char]} continue
                if {[string length $char] != 1} continue
                set code -2
                lappend double [format %x=%x [expr {$byte * 256 + $second}] [scan $char %c]]
            }
        }
        lappend single $code
    }
    set written {}
    for {set code 0} {$code < 0x10000} {incr code} {
        if {$code >= 0xd800 && $code < 0xe000} continue
        if {[catch {encoding convertto -profile strict $name [format %c $code]} bytes]} continue
        lappend written [binary encode hex $bytes]=[format %x $code]
    }
    puts "name $name"
    puts "unknown [binary encode hex [encoding convertto -profile replace $name \uFFFE]]"
    puts "single [join $single]"
    puts "double [join $double]"
    puts "written [join $written]"
}
