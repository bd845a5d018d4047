/** tcltest: tests written in Tcl, and what tells of them. A package written in Tcl, as its manual page says; it is evaluated
 *  when a script requires it. The texts it prints are those of Tcl's own, which programs read.
 *
 *  `Option` has what `configure` sets. `testConstraints` has the constraints that were asked for or set. `numTests` counts
 *  the tests since the last `cleanupTests`, `skippedBecause` the skipped ones by their constraint, `filesMade` what
 *  `makeFile` and `makeDirectory` made. A file of tests that `runAllTests` runs in this interpreter adds to the same counts;
 *  one that it runs in a process of its own tells its counts in the last line that it prints. */
export const version = '2.5.11'

const settings = String.raw`
namespace eval ::tcltest {
    namespace export cleanupTests configure customMatch debug errorChannel errorFile getMatchingFiles interpreter \
        limitConstraints loadFile loadScript loadTestedCommands mainThread makeDirectory makeFile match matchDirectories \
        matchFiles normalizeMsg normalizePath outputChannel outputFile preserveCore removeDirectory removeFile \
        restoreState runAllTests saveState singleProcess skip skipDirectories skipFiles temporaryDirectory test \
        testConstraint testsDirectory threadReap verbose viewFile workingDirectory

    variable version 2.5.11
    variable mainThread 1
    variable workingDirectory [pwd]
    variable outputChannel stdout
    variable errorChannel stderr
    variable opened {}
    variable tcltest [info nameofexecutable]
    variable originalEnv [array get ::env]
    variable testSingleFile 1
    variable currentFailure false
    variable failFiles {}
    variable filesMade {}
    variable filesExisted [glob -nocomplain -tails -directory [pwd] *]
    variable createdNewFiles
    array set createdNewFiles {}
    variable numTestFiles 0
    variable numTests
    array set numTests {Total 0 Passed 0 Skipped 0 Failed 0}
    variable skippedBecause
    array set skippedBecause {}
    variable testConstraints
    array set testConstraints {}
    variable CustomMatch
    array set CustomMatch {exact {string equal} glob {string match} regexp {regexp --}}

    # Is the command line still to be read.
    variable Unread 1

    variable Option
    array set Option [list -asidefromdir {} -constraints {} -debug 0 -errfile stderr -file *.test -limitconstraints 0 \
        -load {} -loadfile {} -match * -notfile l.*.test -outfile stdout -preservecore 0 -relateddir * -singleproc 0 \
        -skip {} -testdir [pwd] -tmpdir [pwd] -verbose {body error}]

    # The commands and variables that stand for an option.
    variable shortcut
    foreach shortcut {
        {debug -debug} {errorFile -errfile} {limitConstraints -limitconstraints} {loadFile -loadfile}
        {loadScript -load} {match -match} {matchDirectories -relateddir} {matchFiles -file} {outputFile -outfile}
        {preserveCore -preservecore} {singleProcess -singleproc} {skip -skip} {skipDirectories -asidefromdir}
        {skipFiles -notfile} {temporaryDirectory -tmpdir} {testsDirectory -testdir} {verbose -verbose}
    } {
        upvar 0 Option([lindex $shortcut 1]) [lindex $shortcut 0]
        proc [lindex $shortcut 0] {{value ""}} [string map [list @ [lindex $shortcut 1]] {
            if {[llength [info level 0]] == 2} {configure @ $value}
            return [configure @]
        }]
    }
    unset shortcut
}

# --- settings ---

proc ::tcltest::configure {args} {
    variable Option
    if {[llength $args] == 0} {return [lsort [array names Option]]}
    if {[llength $args] == 1} {
        ReadCommandLine
        return $Option([OptionName [lindex $args 0]])
    }
    # Who sets options reads the command line.
    variable Unread 0
    while {[llength $args]} {
        set name [OptionName [lindex $args 0]]
        if {[llength $args] == 1} {return -code error "missing value for option $name"}
        set args [lassign $args - value]
        if {[catch {Accept $name $value} reason]} {
            return -code error "invalid $name value \"$value\": $reason"
        }
    }
    return
}

proc ::tcltest::OptionName {word} {
    variable Option
    set names [lsort [array names Option]]
    set found [lsearch -all -inline -glob $names [string map {* \\* ? \\? [ \\[ \\ \\\\} $word]*]
    if {$word in $names} {return $word}
    if {[llength $found] == 1} {return [lindex $found 0]}
    return -level 2 -code error "[expr {[llength $found] && $word ne "" ? "ambiguous" : "unknown"}] option $word: should be one\
        of [join [lrange $names 0 end-1] ", "], or [lindex $names end]"
}

proc ::tcltest::Accept {name value} {
    variable Option
    switch -exact -- $name {
        -debug - -preservecore {
            if {![string is integer -strict $value]} {error "expected integer but got \"$value\""}
        }
        -limitconstraints - -singleproc {
            if {![string is boolean -strict $value]} {error "expected boolean value but got \"$value\""}
        }
        -asidefromdir - -constraints - -file - -match - -notfile - -relateddir - -skip {
            set value [list {*}$value]
        }
        -verbose {set value [Levels $value]}
        -testdir {
            set value [file normalize $value]
            if {![file exists $value]} {error "\"$value\" does not exist"}
            if {![file isdirectory $value]} {error "\"$value\" is not a directory"}
        }
        -tmpdir {
            set value [file normalize $value]
            file mkdir $value
            variable filesExisted [glob -nocomplain -tails -directory $value *]
        }
        -load {
            if {![info complete $value]} {error "script is not complete"}
            set Option(-loadfile) {}
        }
        -loadfile {
            if {$value ne ""} {
                set value [file normalize $value]
                set Option(-load) [readFile $value]
            }
        }
        -outfile {OpenOutput outputChannel $value}
        -errfile {OpenOutput errorChannel $value}
    }
    set Option($name) $value
    if {$name eq "-constraints"} {
        foreach constraint $value {testConstraint $constraint 1}
    }
}

proc ::tcltest::OpenOutput {variable value} {
    variable $variable
    variable opened
    set old [set $variable]
    if {$value in [chan names]} {
        set $variable $value
    } else {
        lappend opened [set $variable [open $value w]]
    }
    if {$old in $opened} {
        set opened [lsearch -all -inline -exact -not $opened $old]
        catch {close $old}
    }
}

# What to tell, by words or by letters.
proc ::tcltest::Levels {value} {
    set words {b body p pass s skip t start e error l line m msec u usec}
    if {[catch {llength $value}] || [llength $value] == 1 && $value ni [dict values $words]} {
        set letters [split $value ""]
        return [lmap {letter word} $words {if {$letter ni $letters} continue; set word}]
    }
    return [lmap word $value {
        if {[dict exists $words $word]} {set word [dict get $words $word]}
        if {$word ni [dict values $words]} continue
        set word
    }]
}

# The options that the program was started with, unless the script has set some.
proc ::tcltest::ReadCommandLine {} {
    variable Unread
    variable Option
    if {!$Unread} return
    set Unread 0
    set words {}
    if {[info exists ::argv] && !$::tcl_interactive} {set words $::argv}
    if {"-help" in $words} {
        puts "The options of tests, and their values:"
        foreach name [lsort [array names Option]] {puts [format "  %-18s %s" $name $Option($name)]}
        exit 1
    }
    if {[llength $words] % 2} {
        puts stderr "missing value for option [lindex $words end]"
        exit 1
    }
    foreach {name value} $words {
        if {[catch {configure $name $value} reason]} {puts stderr "WARNING: $reason"}
    }
}

proc ::tcltest::loadTestedCommands {} {
    uplevel 1 [configure -load]
}

proc ::tcltest::outputChannel {{channel ""}} {
    variable outputChannel
    if {$channel ne ""} {OpenOutput outputChannel $channel}
    return $outputChannel
}

proc ::tcltest::errorChannel {{channel ""}} {
    variable errorChannel
    if {$channel ne ""} {OpenOutput errorChannel $channel}
    return $errorChannel
}

proc ::tcltest::interpreter {{interp ""}} {
    variable tcltest
    if {[llength [info level 0]] == 2} {set tcltest $interp}
    return $tcltest
}

proc ::tcltest::workingDirectory {{dir ""}} {
    variable workingDirectory
    if {$dir ne ""} {
        set workingDirectory [file normalize $dir]
        cd $workingDirectory
    }
    return $workingDirectory
}

proc ::tcltest::customMatch {mode script} {
    variable CustomMatch
    if {![info complete $script]} {return -code error "invalid customMatch script; can't evaluate after completion"}
    set CustomMatch($mode) $script
}
`

const constraints = String.raw`
# --- constraints ---

proc ::tcltest::testConstraint {constraint {value ""}} {
    variable testConstraints
    variable Option
    ReadCommandLine
    if {[llength [info level 0]] == 2} {
        if {![info exists testConstraints($constraint)]} {set testConstraints($constraint) [Predefined $constraint]}
        return $testConstraints($constraint)
    }
    if {![string is boolean -strict $value]} {return -code error "expected boolean value but got \"$value\""}
    if {$Option(-limitconstraints) && $constraint ni $Option(-constraints)} {set value 0}
    set testConstraints($constraint) $value
}

# Does one of the constraints hold that every file of tests may ask for.
proc ::tcltest::Predefined {constraint} {
    set platform $::tcl_platform(platform)
    switch -exact -- $constraint {
        unix - unixOnly - macOrUnix {return [expr {$platform eq "unix"}]}
        win - winOnly - pc - pcOnly - nt - macOrWin - macOrPc {return [expr {$platform eq "windows"}]}
        unixOrWin - unixOrPc - asyncPipeClose - eformat - nonBlockFiles {return 1}
        tempNotWin - tempNotPc - winCrash - pcCrash {return [expr {$platform ne "windows"}]}
        tempNotUnix - unixCrash {return [expr {$platform ne "unix"}]}
        tempNotMac - macCrash {return 1}
        interactive {return [expr {[info exists ::tcl_interactive] && $::tcl_interactive}]}
        root {return [expr {[info exists ::tcl_platform(user)] && $::tcl_platform(user) eq "root"}]}
        notRoot {return [expr {![testConstraint root]}]}
        singleTestInterp {return [configure -singleproc]}
        socket {return [expr {[info commands ::socket] ne ""}]}
        stdio {return [expr {[info commands ::exec] ne ""}]}
        unixExecs {
            return [expr {$platform eq "unix" && "" ni [lmap name {cat echo sh wc rm sleep fgrep ps chmod mkdir} {
                auto_execok $name
            }]}]
        }
    }
    return 0
}

# The constraint that a test is skipped for; nothing when it is to be run.
proc ::tcltest::SkippedFor {name constraints} {
    variable Option
    variable testConstraints
    foreach pattern $Option(-skip) {
        if {[string match $pattern $name]} {return [Told userSpecifiedSkip]}
    }
    set chosen 0
    foreach pattern $Option(-match) {
        if {[string match $pattern $name]} {set chosen 1; break}
    }
    if {!$chosen} {return [Told userSpecifiedNonMatch]}
    if {$constraints eq ""} {
        return [expr {$Option(-limitconstraints) ? "userSpecifiedLimitConstraint" : ""}]
    }
    if {[string match {*[$\[]*} $constraints]} {
        # An expression that asks for variables or commands.
        if {[catch {expr [string map [list \n " "] $constraints]} holds] || !$holds} {return $constraints}
    } elseif {[regexp {[^.:_a-zA-Z0-9 \n\r\t]+} $constraints]} {
        set condition [regsub -all {[.\w]+} $constraints {[::tcltest::Holds &]}]
        if {[catch {expr $condition} holds] || !$holds} {return $constraints}
    } else {
        foreach constraint $constraints {
            if {![Holds $constraint]} {return $constraint}
        }
    }
    return {}
}

proc ::tcltest::Holds {constraint} {
    variable Option
    if {$Option(-limitconstraints) && $constraint ni $Option(-constraints)} {return 0}
    return [expr {[testConstraint $constraint] ? 1 : 0}]
}

# What the user chose is counted only for those who look for mistakes.
proc ::tcltest::Told {why} {
    variable Option
    return [expr {$Option(-debug) > 0 ? $why : "-"}]
}
`

const running = String.raw`
# --- a test ---

proc ::tcltest::test {name description args} {
    variable Option
    variable numTests
    variable outputChannel
    variable currentFailure
    variable Printed
    ReadCommandLine
    set attributes [dict create -setup {} -body {} -cleanup {} -constraints {} -match exact -result {} -returnCodes {0 2} \
        -errorCode *]
    set listed [expr {[llength $args] <= 1}]
    if {[llength $args] == 1} {set args [uplevel 1 [list ::tcltest::Substituted [lindex $args 0]]]}
    if {$listed || [string match -* [lindex $args 0]]} {
        foreach {option value} $args {dict set attributes $option $value}
        CheckAttributes $attributes
    } elseif {[llength $args] <= 3} {
        lassign [lrange [list {} {*}$args] end-2 end] constraints body result
        dict set attributes -constraints $constraints
        dict set attributes -body $body
        dict set attributes -result $result
    } else {
        return -code error {wrong # args: should be "test name desc ?options?"}
    }
    set codes [ReturnCodes $attributes]

    incr numTests(Total)
    set why [SkippedFor $name [dict get $attributes -constraints]]
    if {$why ne ""} {
        CountSkipped $name $why
        return
    }
    if {"start" in $Option(-verbose)} {
        puts $outputChannel "---- $name start"
        flush $outputChannel
    }

    set outer [expr {[info exists Printed] ? [list $Printed] : {}}]
    set setup [dict get $attributes -setup]
    set script [dict get $attributes -body]
    set cleanup [dict get $attributes -cleanup]
    set setupCode [catch {uplevel 1 $setup} setupResult setupOptions]
    set began [clock microseconds]
    set code 0
    if {!$setupCode} {
        Listen $attributes
        lassign [uplevel 1 [list ::tcltest::Eval [list ::tcltest::RunTest $name $script]]] code result options
        set printed [Hear $outer]
    }
    set lasted [expr {[clock microseconds] - $began}]
    set cleanupCode [catch {uplevel 1 $cleanup} cleanupResult cleanupOptions]

    set wrong {}
    if {$setupCode} {
        lappend wrong "---- Test setup failed:\n$setupResult" {*}[Trace setup $setupCode $setupOptions]
    } elseif {$code ni $codes} {
        lappend wrong "---- Test [Ended $code]; Return code was: $code" \
            "---- Return code should have been one of: $codes"
        if {"error" in $Option(-verbose)} {lappend wrong {*}[Trace "" $code $options]}
    } else {
        if {$code == 1 && ![string match [dict get $attributes -errorCode] [dict get $options -errorcode]]} {
            lappend wrong "---- Error code was: '[dict get $options -errorcode]'" \
                "---- Error code should have been: '[dict get $attributes -errorCode]'"
        }
        lappend wrong {*}[Unlike $attributes Result result -result $result]
    }
    if {!$setupCode && $code in $codes} {
        foreach {option title error} {-output Output output -errorOutput {Error output} {error output}} {
            if {[dict exists $attributes $option]} {
                lappend wrong {*}[Unlike $attributes $title $error $option [dict get $printed $option]]
            }
        }
    }
    if {$cleanupCode} {
        lappend wrong "---- Test cleanup failed:\n$cleanupResult" {*}[Trace cleanup $cleanupCode $cleanupOptions]
    }

    if {"msec" in $Option(-verbose)} {puts $outputChannel "++++ $name took [expr {round($lasted / 1000.0)}] ms"}
    if {"usec" in $Option(-verbose)} {puts $outputChannel "++++ $name took $lasted µs"}
    if {[llength $wrong] == 0} {
        incr numTests(Passed)
        if {[string match {*pass*} $Option(-verbose)] && ![string match {*[mu]sec*} $Option(-verbose)]} {
            puts $outputChannel "++++ $name PASSED"
        }
        return
    }
    incr numTests(Failed)
    set currentFailure true
    puts $outputChannel "\n"
    if {"line" in $Option(-verbose)} {
        for {set level -1} {[info frame] + $level > 0} {incr level -1} {
            set frame [info frame $level]
            if {![dict exists $frame file]} continue
            puts $outputChannel "[dict get $frame file]:[dict get $frame line]: error: test failed: $name\
                [lindex [split $description \n] 0]"
            break
        }
    }
    puts $outputChannel "==== $name [string trim $description] FAILED"
    if {"body" in $Option(-verbose) && $script ne ""} {puts $outputChannel "==== Contents of test case:\n$script"}
    puts $outputChannel [join $wrong \n]
    puts $outputChannel "==== $name FAILED\n"
    return
}

# The script of a test runs as deep in calls as it does in Tcl's package: tests of info frame count on that.
proc ::tcltest::Eval {script} {
    return [uplevel 1 $script]
}

proc ::tcltest::RunTest {name script} {
    set code [catch {uplevel 1 $script} result options]
    return [list $code $result $options]
}

proc ::tcltest::CheckAttributes {attributes} {
    variable CustomMatch
    set known {-body -cleanup -constraints -errorCode -errorOutput -match -output -result -returnCodes -setup}
    foreach option [dict keys $attributes] {
        if {$option ni $known} {
            return -level 2 -code error \
                "bad option \"$option\": must be [join [lrange $known 0 end-1] ", "], or [lindex $known end]"
        }
    }
    set mode [dict get $attributes -match]
    if {![info exists CustomMatch($mode)]} {
        set modes [lsort [array names CustomMatch]]
        return -level 2 -code error \
            "bad -match value \"$mode\": must be [join [lrange $modes 0 end-1] ", "], or [lindex $modes end]"
    }
}

# A list of options in braces is written as words of a command are.
proc ::tcltest::Substituted {list} {
    return [concat {*}[lmap {option value} $list {
        if {$option in {-result -output -errorOutput -constraints -returnCodes -match -errorCode}} {
            set value [uplevel 1 [list subst $value]]
        }
        list $option $value
    }]]
}

proc ::tcltest::ReturnCodes {attributes} {
    set codes [lmap code [string tolower [dict get $attributes -returnCodes]] {
        set at [lsearch -exact {ok error return break continue} $code]
        expr {$code eq "normal" ? 0 : $at < 0 ? $code : $at}
    }]
    return [expr {[dict get $attributes -errorCode] ne "*" && 1 ni $codes ? 1 : $codes}]
}

proc ::tcltest::CountSkipped {name why} {
    variable Option
    variable numTests
    variable outputChannel
    variable skippedBecause
    incr numTests(Skipped)
    if {$why eq "-"} return
    incr skippedBecause($why)
    if {"skip" in $Option(-verbose) && ![string match userSpecified* $why]} {
        puts $outputChannel "++++ $name SKIPPED: $why"
    }
}

proc ::tcltest::Ended {code} {
    switch $code {
        0 {return "completed normally"}
        1 {return "generated error"}
        2 {return "generated return exception"}
        3 {return "generated break exception"}
        4 {return "generated continue exception"}
    }
    return "generated exception"
}

proc ::tcltest::Trace {part code options} {
    if {$code != 1} return
    if {$part ne ""} {set part ($part)}
    return [list "---- errorInfo$part: [dict get $options -errorinfo]" \
        "---- errorCode$part: [dict get $options -errorcode]"]
}

# What to say when a value is not the one that was expected.
proc ::tcltest::Unlike {attributes title error option value} {
    variable CustomMatch
    set mode [dict get $attributes -match]
    set expected [dict get $attributes $option]
    if {[catch {expr {!![uplevel #0 [list {*}$CustomMatch($mode) $expected $value]]}} matches]} {
        return [list "---- Error testing $error: $matches"]
    }
    if {$matches} return
    return [list "---- $title was:\n$value" "---- $title should have been ($mode matching):\n$expected"]
}

# --- what a test prints ---

proc ::tcltest::Listen {attributes} {
    variable Printed
    unset -nocomplain Printed
    if {![dict exists $attributes -output] && ![dict exists $attributes -errorOutput]} return
    set Printed [dict create]
    foreach option {-output -errorOutput} {
        if {[dict exists $attributes $option]} {dict set Printed $option {}}
    }
    if {[info commands ::tcltest::Puts] eq ""} {
        rename ::puts ::tcltest::Puts
        interp alias {} ::puts {} ::tcltest::Keep
    }
}

# What was printed since Listen; the test around this one goes on listening.
proc ::tcltest::Hear {outer} {
    variable Printed
    set printed [expr {[info exists Printed] ? $Printed : {}}]
    unset -nocomplain Printed
    if {[llength $outer]} {
        set Printed [lindex $outer 0]
    } elseif {[info commands ::tcltest::Puts] ne ""} {
        rename ::puts {}
        rename ::tcltest::Puts ::puts
    }
    return $printed
}

proc ::tcltest::Keep {args} {
    variable Printed
    variable outputChannel
    variable errorChannel
    if {[llength $args] in {1 2 3} && [info exists Printed]} {
        set words $args
        set end \n
        if {[lindex $words 0] eq "-nonewline" && [llength $words] > 1} {
            set words [lrange $words 1 end]
            set end {}
        }
        if {[llength $words] <= 2} {
            set channel [expr {[llength $words] == 1 ? "stdout" : [lindex $words 0]}]
            foreach {option channels} [list -output [list stdout $outputChannel] -errorOutput [list stderr $errorChannel]] {
                if {$channel in $channels && [dict exists $Printed $option]} {
                    dict append Printed $option [lindex $words end]$end
                    return
                }
            }
        }
    }
    tailcall ::tcltest::Puts {*}$args
}
`

const reporting = String.raw`
# --- files ---

proc ::tcltest::Path {name directory} {
    if {$directory eq ""} {set directory [configure -tmpdir]}
    return [file join $directory $name]
}

# What is made is told of by cleanupTests until it is removed.
proc ::tcltest::Made {path} {
    variable filesMade
    if {$path ni $filesMade} {lappend filesMade $path}
    return $path
}

proc ::tcltest::Removed {path} {
    variable filesMade
    set filesMade [lsearch -all -inline -exact -not $filesMade $path]
}

proc ::tcltest::makeFile {contents name {directory ""}} {
    set path [Path $name $directory]
    set channel [open $path w]
    fconfigure $channel -translation lf
    puts -nonewline $channel [expr {[string index $contents end] eq "\n" ? $contents : "$contents\n"}]
    close $channel
    Made $path
}

proc ::tcltest::removeFile {name {directory ""}} {
    set path [Path $name $directory]
    Removed $path
    file delete -- $path
}

proc ::tcltest::makeDirectory {name {directory ""}} {
    set path [Path $name $directory]
    file mkdir $path
    Made $path
}

proc ::tcltest::removeDirectory {name {directory ""}} {
    set path [Path $name $directory]
    Removed $path
    file delete -force -- $path
}

proc ::tcltest::viewFile {name {directory ""}} {
    set channel [open [Path $name $directory]]
    try {
        return [read -nonewline $channel]
    } finally {
        close $channel
    }
}

# --- what older files of tests use ---

proc ::tcltest::normalizeMsg {msg} {
    regsub -all {\n\n} [regsub {\n$} [string tolower $msg] {}] \n
}

proc ::tcltest::normalizePath {pathVar} {
    upvar 1 $pathVar path
    set path [file normalize $path]
}

proc ::tcltest::mainThread {{new ""}} {
    variable mainThread
    if {$new ne ""} {set mainThread $new}
    return $mainThread
}

proc ::tcltest::threadReap {} {return 1}

proc ::tcltest::saveState {} {
    variable saveState
    uplevel 1 {set ::tcltest::saveState [list [::info procs] [::info vars]]}
    return
}

proc ::tcltest::restoreState {} {
    variable saveState
    foreach name [uplevel 1 {::info procs}] {
        if {$name ni [lindex $saveState 0] && [uplevel 1 [list ::namespace origin $name]] eq
            [uplevel 1 [list ::namespace which $name]]} {uplevel 1 [list ::catch [list ::rename $name {}]]}
    }
    foreach name [uplevel 1 {::info vars}] {
        if {$name ni [lindex $saveState 1]} {uplevel 1 [list ::catch [list ::unset $name]]}
    }
}

# --- the end of a file of tests ---

# May be replaced: is called by cleanupTests.
proc ::tcltest::cleanupTestsHook {} {}

proc ::tcltest::cleanupTests {{calledFromAllFile 0}} {
    variable filesMade
    variable originalEnv
    variable testSingleFile
    variable currentFailure
    variable failFiles
    ReadCommandLine
    cleanupTestsHook
    foreach path $filesMade {catch {file delete -force -- $path}}
    set filesMade {}
    if {!$calledFromAllFile} {NoteFilesLeft [file tail [info script]]}
    if {[info commands ::tcltest::ReportedFromChild] ne "" && [interp alias {} ::tcltest::ReportedFromChild] ne ""} {
        variable numTests
        variable skippedBecause
        variable createdNewFiles
        ReportedFromChild [array get numTests] [array get skippedBecause] [array get createdNewFiles]
        array set numTests {Total 0 Passed 0 Skipped 0 Failed 0}
        array unset skippedBecause
        array unset createdNewFiles
        return
    }
    if {$calledFromAllFile} {
        set testSingleFile 0
    } elseif {!$testSingleFile} {
        foreach name [array names ::env] {
            if {![dict exists $originalEnv $name]} {unset ::env($name)}
        }
        foreach {name value} $originalEnv {
            if {![info exists ::env($name)] || $::env($name) ne $value} {set ::env($name) $value}
        }
        # This file is one of those that runAllTests reads: it tells of all.
        if {$currentFailure} {lappend failFiles [file tail [info script]]}
        set currentFailure false
        return
    }
    Summary [file tail [info script]]
    return
}

proc ::tcltest::NoteFilesLeft {file} {
    variable filesExisted
    variable createdNewFiles
    set now [glob -nocomplain -tails -directory [configure -tmpdir] *]
    set left [lsort [lmap name $now {
        if {$name in $filesExisted} continue
        set name
    }]]
    if {[llength $left]} {set createdNewFiles($file) $left}
    set filesExisted $now
}

proc ::tcltest::Summary {file} {
    variable numTests
    variable skippedBecause
    variable outputChannel
    variable numTestFiles
    variable failFiles
    variable testSingleFile
    variable createdNewFiles
    puts -nonewline $outputChannel $file:
    foreach kind {Total Passed Skipped Failed} {puts -nonewline $outputChannel \t$kind\t$numTests($kind)}
    puts $outputChannel ""
    if {!$testSingleFile} {
        puts $outputChannel "Sourced $numTestFiles Test Files."
        if {[llength $failFiles]} {puts $outputChannel "Files with failing tests: $failFiles"}
        set numTestFiles 0
        set failFiles {}
    }
    if {[array size skippedBecause]} {
        puts $outputChannel "Number of tests skipped for each constraint:"
        foreach why [lsort [array names skippedBecause]] {puts $outputChannel "\t$skippedBecause($why)\t$why"}
        array unset skippedBecause
    }
    if {[array size createdNewFiles]} {
        puts $outputChannel "Warning: files left behind:"
        foreach name [lsort [array names createdNewFiles]] {
            puts $outputChannel "\t$name:\t$createdNewFiles($name)"
        }
        array unset createdNewFiles
    }
    array set numTests {Total 0 Passed 0 Skipped 0 Failed 0}
    flush $outputChannel
}

# --- tests in a child interpreter ---

proc ::tcltest::loadIntoChildInterpreter {child args} {
    variable version
    interp eval $child [list package require tcltest $version]
    interp eval $child [list ::tcltest::configure {*}$args]
    interp alias $child ::tcltest::ReportedFromChild {} ::tcltest::ReportedFromChild
    return
}

# What cleanupTests in a child tells: its counts are added to those here.
proc ::tcltest::ReportedFromChild {counts skipped files} {
    variable numTests
    variable skippedBecause
    variable createdNewFiles
    variable currentFailure
    dict for {kind count} $counts {incr numTests($kind) $count}
    dict for {why count} $skipped {incr skippedBecause($why) $count}
    array set createdNewFiles $files
    if {[dict get $counts Failed] > 0} {set currentFailure true}
}

# --- many files of tests ---

proc ::tcltest::getMatchingFiles {args} {
    if {[llength $args] == 0} {set args [list [configure -testdir]]}
    set found {}
    foreach directory $args {
        set skip [glob -nocomplain -directory $directory -types {b c f p s} -- {*}[configure -notfile]]
        foreach path [glob -nocomplain -directory $directory -types {b c f p s} -- {*}[configure -file]] {
            if {$path ni $skip && $path ni $found} {lappend found $path}
        }
    }
    variable errorChannel
    if {[llength $found] == 0} {
        puts $errorChannel "Error:  No test files remain after applying your match and skip patterns!"
    }
    return $found
}

proc ::tcltest::runAllTests {{shell ""}} {
    variable outputChannel
    variable numTestFiles
    variable failFiles
    variable testSingleFile 0
    if {$shell ne ""} {interpreter $shell}
    set single [configure -singleproc]
    set match [configure -match]
    foreach {title value} [list "Tests running in interp: " [interpreter] "Tests located in: " [configure -testdir] \
        "Tests running in: " [workingDirectory] "Temporary files stored in" [configure -tmpdir]] {
        puts $outputChannel "$title $value"
    }
    puts $outputChannel "Test files [expr {$single ? "sourced into current interpreter" : "run in separate interpreters"}]"
    if {$match eq ""} {
        puts $outputChannel "Warning: no tests match"
    } else {
        puts $outputChannel "Running tests that match:  $match"
    }
    if {[configure -skip] ne ""} {puts $outputChannel "Skipping tests that match:  [configure -skip]"}
    if {[configure -notfile] ne ""} {puts $outputChannel "Skipping test files that match:  [configure -notfile]"}
    if {[configure -file] ne ""} {puts $outputChannel "Only running test files that match:  [configure -file]"}
    set format "%Y-%m-%d %H:%M:%S %Z"
    puts $outputChannel "Tests began at [clock format [clock seconds] -format $format]"

    set broken {}
    set failed 0
    foreach path [lsort [getMatchingFiles [configure -testdir]]] {
        set name [file tail $path]
        puts $outputChannel $name
        flush $outputChannel
        incr numTestFiles
        set sourced [expr {$single ? [catch {uplevel 1 [list ::source $path]} reason] : [catch {RunFile $path} reason]}]
        if {$sourced == 1} {
            puts $outputChannel "Test file error: $reason"
            lappend broken $name
        }
    }
    puts $outputChannel "\nTests ended at [clock format [clock seconds] -format $format]"
    set failed [expr {[llength $failFiles] + [llength $broken] > 0}]
    cleanupTests 1
    if {[llength $broken]} {
        puts $outputChannel "\nTest files exiting with errors:  \n"
        foreach name $broken {puts $outputChannel "  $name\n"}
    }
    foreach directory [lsort [glob -nocomplain -directory [configure -testdir] -types d -tails -- *]] {
        if {![Matches $directory -relateddir] || [Matches $directory -asidefromdir]} continue
        set path [file join [configure -testdir] $directory]
        if {![file exists [file join $path all.tcl]]} continue
        set kept [configure -testdir]
        puts $outputChannel [string repeat ~ 44]
        puts $outputChannel "$directory test began at [clock format [clock seconds] -format $format]\n"
        uplevel 1 [list ::source [file join $path all.tcl]]
        puts $outputChannel "\n$directory test ended at [clock format [clock seconds] -format $format]"
        puts $outputChannel "\n[string repeat ~ 44]"
        configure -testdir $kept
    }
    return $failed
}

proc ::tcltest::Matches {name option} {
    foreach pattern [configure $option] {
        if {[string match $pattern $name]} {return 1}
    }
    return 0
}

# Run a file in a process of its own and add what it tells to the counts.
proc ::tcltest::RunFile {path} {
    variable Option
    variable numTests
    variable failFiles
    variable outputChannel
    variable skippedBecause
    set options {}
    foreach name [lsort [array names Option]] {
        if {$name ni {-outfile -errfile -loadfile} && $Option($name) ne ""} {lappend options $name $Option($name)}
    }
    set channel [open |[list [interpreter] $path {*}$options]]
    set listing 0
    while {[gets $channel line] >= 0} {
        if {[regexp {^[^\t]+:\tTotal\t(\d+)\tPassed\t(\d+)\tSkipped\t(\d+)\tFailed\t(\d+)} $line -> total passed skipped bad]} {
            foreach kind {Total Passed Skipped Failed} count [list $total $passed $skipped $bad] {
                incr numTests($kind) $count
            }
            if {$bad > 0} {lappend failFiles [file tail $path]}
        } elseif {[regexp {^Number of tests skipped for each constraint:$} $line]} {
            set listing 1
        } elseif {$listing && [regexp {^\t(\d+)\t(.*)$} $line -> count why]} {
            incr skippedBecause($why) $count
        } else {
            puts $outputChannel $line
        }
    }
    close $channel
}

if {[info exists ::env(TCLTEST_OPTIONS)]} {::tcltest::configure {*}$::env(TCLTEST_OPTIONS)}
`

export const script: string = settings + constraints + running + reporting
