/** tcl::idna: names of hosts with other characters than letters, digits and hyphens, in Punycode (RFC 3492). A package written
 *  in Tcl. */
export const version = '1.0.1'

export const script: string = String.raw`
namespace eval ::tcl::idna {
    namespace ensemble create -command puny -map {
        decode ::tcl::idna::PunyDecode encode ::tcl::idna::PunyEncode
    }
    namespace ensemble create -map {
        decode ::tcl::idna::Decode encode ::tcl::idna::Encode puny ::tcl::idna::puny version ::tcl::idna::Version
    }
    # The parameters of Bootstring that RFC 3492 gives Punycode.
    variable base 36
    variable leastThreshold 1
    variable mostThreshold 26
    variable skew 38
    variable damp 700
    variable firstBias 72
    variable firstPoint 128
    # No number may be larger.
    variable largest 0x7fffffff
    variable digits abcdefghijklmnopqrstuvwxyz0123456789
}

proc ::tcl::idna::Version {} {
    return [package present tcl::idna]
}

proc ::tcl::idna::Encode {hostname} {
    join [lmap part [split $hostname ".\u3002\uff0e\uff61"] {
        if {[regexp {[^-A-Za-z0-9\u00a1-\uffff]} $part bad]} {
            if {![regexp {[!-~]} $bad]} {set bad [format "\\u%04x" [scan $bad %c]]}
            throw [list IDNA INVALID_NAME_CHARACTER $bad] "bad character \"$bad\" in DNS name"
        }
        if {[regexp {[^-A-Za-z0-9]} $part]} {
            set part xn--[PunyEncode $part]
            if {[string length $part] > 63} {throw [list IDNA OVERLONG_PART $part] "hostname part too long"}
        }
        set part
    }] .
}

proc ::tcl::idna::Decode {hostname} {
    join [lmap part [split $hostname ".\u3002\uff0e\uff61"] {
        if {[string match -nocase xn--* $part]} {set part [PunyDecode [string range $part 4 end]]}
        set part
    }] .
}

proc ::tcl::idna::PunyEncode {string {case {}}} {
    variable base
    variable firstBias
    variable firstPoint
    variable digits
    set points [lmap character [split $string {}] {scan $character %c}]
    set basic [join [lmap point $points {if {$point >= $firstPoint} continue; format %c $point}] {}]
    set handled [string length $basic]
    set output [InCase $basic $case]
    if {$handled > 0} {append output -}
    set bias $firstBias
    set least $firstPoint
    set delta 0
    while {$handled < [llength $points]} {
        # The next larger character, and how many states of the decoder lie between.
        set next [tcl::mathfunc::min {*}[lmap point $points {if {$point < $least} continue; set point}]]
        incr delta [expr {($next - $least) * ($handled + 1)}]
        set first [expr {$handled == [string length $basic]}]
        foreach point $points {
            if {$point < $next} {
                incr delta
            } elseif {$point == $next} {
                set left $delta
                for {set k $base} 1 {incr k $base} {
                    set threshold [Threshold $k $bias]
                    if {$left < $threshold} break
                    set span [expr {$base - $threshold}]
                    append output [string index $digits [expr {$threshold + ($left - $threshold) % $span}]]
                    set left [expr {($left - $threshold) / $span}]
                }
                append output [string index $digits $left]
                incr handled
                set bias [Adapt $delta $handled $first]
                set first 0
                set delta 0
            }
        }
        incr delta
        set least [expr {$next + 1}]
    }
    return $output
}

proc ::tcl::idna::PunyDecode {string {case {}}} {
    variable base
    variable firstBias
    variable firstPoint
    variable largest
    variable digits
    set hyphen [string last - $string]
    set output [split [InCase [string range $string 0 $hyphen-1] $case] {}]
    set bias $firstBias
    set point $firstPoint
    set at 0
    set rest [split [string range $string $hyphen+1 end] {}]
    for {set read 0} {$read < [llength $rest]} {incr at} {
        # A number of digits of its own weights: how many states to go on.
        set before $at
        set weight 1
        for {set k $base} 1 {incr k $base} {
            if {$read >= [llength $rest]} {throw {PUNYCODE BAD_INPUT LENGTH} "exceeded input data"}
            set character [lindex $rest $read]
            set digit [string first [string tolower $character] $digits]
            if {$digit < 0} {throw {PUNYCODE BAD_INPUT CHAR} "bad decode character \"$character\""}
            incr read
            incr at [expr {$digit * $weight}]
            set threshold [Threshold $k $bias]
            if {$digit < $threshold} break
            set weight [expr {$weight * ($base - $threshold)}]
            if {$weight > $largest} {
                throw {PUNYCODE OVERFLOW} "excessively large integer computed in digit decode"
            }
        }
        set count [expr {[llength $output] + 1}]
        set bias [Adapt [expr {$at - $before}] $count [expr {$before == 0}]]
        incr point [expr {$at / $count}]
        if {$point > $largest} {throw {PUNYCODE OVERFLOW} "excessively large integer computed in character choice"}
        set at [expr {$at % $count}]
        if {$point > 0x10ffff} {throw {PUNYCODE NON_UNICODE} "bad codepoint $point"}
        set output [linsert $output $at [format %c $point]]
    }
    return [join $output {}]
}

proc ::tcl::idna::InCase {text case} {
    if {$case eq {}} {return $text}
    if {![string is boolean $case]} {return -level 2 -code error "\"$case\" must be boolean"}
    return [expr {$case ? [string toupper $text] : [string tolower $text]}]
}

# From which value on a digit at this place is not the last one.
proc ::tcl::idna::Threshold {k bias} {
    variable leastThreshold
    variable mostThreshold
    return [expr {min(max($k - $bias, $leastThreshold), $mostThreshold)}]
}

# The bias for the next number, by how large the last one was.
proc ::tcl::idna::Adapt {delta count first} {
    variable base
    variable leastThreshold
    variable mostThreshold
    variable skew
    variable damp
    set delta [expr {$delta / ($first ? $damp : 2)}]
    incr delta [expr {$delta / $count}]
    set span [expr {$base - $leastThreshold}]
    for {set k 0} {$delta > $span * $mostThreshold / 2} {incr k $base} {set delta [expr {$delta / $span}]}
    return [expr {$k + ($span + 1) * $delta / ($delta + $skew)}]
}
`
