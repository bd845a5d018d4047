# Runs scripts in fresh child interpreters and prints what became of each: the program that
# process-target.mjs describes, for tclsh 9.0.
#
#     tclsh9.0 tclsh-driver.tcl CASES FIRST

lassign $argv cases first
fconfigure stdout -buffering line -encoding utf-8

# A string as one word of ASCII. UTF-8 cannot say surrogates, so those go by code point.
proc encode {string} {
    if {[catch {encoding convertto -profile strict utf-8 $string} bytes]} {
        set points [lmap char [split $string ""] {scan $char %c}]
        return c[join $points .]
    }
    return x[binary encode hex $bytes]
}

proc encodeErrorCode {code} {
    if {[llength $code] == 0} {return -}
    join [lmap word $code {encode $word}] :
}

# Text without a place in a file: a literal script would lend its lines to `info frame` in the cases.
set evaluate [string cat {catch {interp eval $child $script} result options}]

# What the command `interp eval $child $script` adds to the trace of a script that failed.
set tail {(\n    \("interp eval" body line \d+\))?\n    invoked from within\n"interp eval \$child \$script"$}

set file [open $cases]
fconfigure $file -encoding ascii
for {set index 0} {[gets $file line] >= 0} {incr index} {
    if {$index < $first} continue
    set script [encoding convertfrom utf-8 [binary decode hex $line]]
    set child [interp create]
    set code [eval $evaluate]
    set answer [list @@case $index $code [encode $result]]
    if {$code == 1} {
        regsub $tail [dict get $options -errorinfo] {} info
        lappend answer [encodeErrorCode [dict get $options -errorcode]] [encode $info]
    }
    # A case may have left half a line.
    puts stdout "\n$answer"
    if {[interp exists $child]} {interp delete $child}
}
