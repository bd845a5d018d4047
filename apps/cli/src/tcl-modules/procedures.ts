/** Procedures of tclsh's script library that are written in Tcl here. They are not there until they are first called: `unknown`
 *  asks for what it does not find (`auto_load`). */
import { loadModule } from '../modules.ts'

const files = String.raw`
proc readFile {filename {mode text}} {
    set mode [tcl::prefix match -message mode -error [list -errorcode [list TCL LOOKUP MODE $mode]] {binary text} $mode]
    set channel [open $filename [dict get {binary rb text r} $mode]]
    try {
        return [read $channel]
    } finally {
        close $channel
    }
}

proc writeFile {args} {
    switch [llength $args] {
        2 {
            lassign $args filename data
            set mode text
        }
        3 {lassign $args filename mode data}
        default {
            return -code error -errorcode {TCL WRONGARGS} \
                {wrong # args: should be "writeFile filename ?mode? data"}
        }
    }
    set mode [tcl::prefix match -message mode -error [list -errorcode [list TCL LOOKUP MODE $mode]] {binary text} $mode]
    set channel [open $filename [dict get {binary wb text w} $mode]]
    try {
        puts -nonewline $channel $data
    } finally {
        close $channel
    }
}

proc foreachLine {varName filename body} {
    upvar 1 $varName line
    set channel [open $filename]
    try {
        while {[gets $channel line] >= 0} {
            set code [catch {uplevel 1 $body} result options]
            switch $code {
                0 - 4 {}
                3 break
                default {
                    dict incr options -level
                    return -options $options $result
                }
            }
        }
    } finally {
        close $channel
    }
    return
}
`

const words = String.raw`
namespace eval ::tcl::words {
    # An index of a string as a number, which may be outside of it.
    proc place {text index end} {
        if {$index < 0} {return -1}
        string index $text $index
        if {![string is integer -strict $index]} {set index [expr [string map [list end $end] $index]]}
        return $index
    }

    proc inWord {text at} {
        return [regexp {\w} [string index $text $at]]
    }

    # The first place after another one that begins with this kind of character, when the one before it is of that kind.
    proc after {text start before here} {
        set most [string length $text]
        # For these "end" is behind the last character.
        for {set at [expr {max([place $text $start $most], 0) + 1}]} {$at < $most} {incr at} {
            if {[inWord $text $at-1] in $before && [inWord $text $at] in $here
                && [inWord $text $at-1] != [inWord $text $at]} {return $at}
        }
        return -1
    }
}

proc tcl_wordBreakAfter {str start} {
    return [tcl::words::after $str $start {0 1} {0 1}]
}

proc tcl_endOfWord {str start} {
    return [tcl::words::after $str $start 1 0]
}

proc tcl_startOfNextWord {str start} {
    return [tcl::words::after $str $start 0 1]
}

proc tcl_wordBreakBefore {str start} {
    set at [expr {min([tcl::words::place $str $start [string length $str]-1], [string length $str] - 1)}]
    for {} {$at > 0} {incr at -1} {
        if {[tcl::words::inWord $str $at-1] != [tcl::words::inWord $str $at]} {return $at}
    }
    return -1
}

proc tcl_startOfPreviousWord {str start} {
    set at [expr {min([tcl::words::place $str $start [string length $str]-1], [string length $str] - 1) - 1}]
    for {} {$at >= 0} {incr at -1} {
        if {[tcl::words::inWord $str $at] && ($at == 0 || ![tcl::words::inWord $str $at-1])} {return $at}
    }
    return -1
}
`

const loading = `
proc auto_reset {} {
    global auto_index auto_execs
    foreach name [array names auto_index] {
        if {[llength [uplevel #0 [list info procs $name]]]} {uplevel #0 [list rename $name {}]}
    }
    unset -nocomplain auto_index auto_execs
}

proc ::tcl::tm::roots {paths} {
    lassign [split [info tclversion] .] major minor
    foreach path $paths {
        # Newer versions first: the last one that is added is looked at first.
        for {set below 0} {$below <= $minor} {incr below} {
            path add [file normalize [file join $path tcl$major $major.$below]]
        }
        path add [file normalize [file join $path tcl$major site-tcl]]
    }
}
`

const packages = String.raw`
namespace eval ::pkg {}
namespace eval ::tcl::Pkg {
    # What follows in a message about wrong words.
    variable usage {should be "::tcl::Pkg::Create -name packageName -version packageVersion?-load {filename ?{procs}?}? ...\
        ?-source {filename ?{procs}?}? ..."}
}

# A line for an index file. What has no list of commands is loaded at once, the rest when a command is first called.
proc ::tcl::Pkg::Create {args} {
    variable usage
    if {[llength $args] < 6} {error "wrong # args: $usage"}
    set given {-name {} -version {} -load {} -source {}}
    foreach {option value} $args {
        if {![dict exists $given $option]} {error "unknown option \"$value\": $usage"}
        if {$option eq [lindex $args end] && [llength $args] % 2} {error "value for \"$option\" missing: $usage"}
        if {$option in {-name -version}} {dict set given $option $value} else {dict lappend given $option $value}
    }
    foreach option {-name -version} {
        if {[dict get $given $option] eq ""} {error "value for \"$option\" missing: $usage"}
    }
    set name [dict get $given -name]
    set version [dict get $given -version]
    if {[dict get $given -load] eq "" && [dict get $given -source] eq ""} {error "at least one of -load and -source must be given"}
    set steps {}
    set lazy {}
    foreach kind {load source} {
        foreach file [dict get $given -$kind] {
            lassign $file path commands
            if {[llength $commands]} {
                lappend lazy [list $path $kind $commands]
            } else {
                lappend steps "\[list $kind \[file join \$dir [list $path]\]\]"
            }
        }
    }
    if {[llength $lazy]} {lappend steps "\[list tclPkgSetup \$dir $name $version [list $lazy]\]"}
    return "package ifneeded $name $version [join $steps {\n}]"
}
interp alias {} ::pkg::create {} ::tcl::Pkg::Create

proc ::tclPkgSetup {dir package version files} {
    package provide $package $version
    foreach file $files {
        lassign $file path kind commands
        set load [list $kind [file join $dir $path]]
        if {$kind eq "load"} {lappend load $package}
        foreach name $commands {set ::auto_index($name) $load}
    }
}
`

/** What the namespace `safe` has for everybody. */
const safe = /^::safe::(interp(AddToAccessPath|Configure|Create|Delete|FindInAccessPath|Init)|set(LogCmd|SyncMode))$/

/** The script that makes a procedure; undefined when there is none of that name. */
export function procedureScript(name: string): string | undefined {
  if (['foreachLine', 'readFile', 'writeFile'].includes(name)) return files
  if (['auto_reset', 'tcl::tm::roots', '::tcl::tm::roots'].includes(name)) return loading
  if (['::pkg::create', '::tcl::Pkg::Create', 'tclPkgSetup'].includes(name)) return packages
  if (['auto_mkindex', 'auto_mkindex_old', 'pkg_mkIndex', 'tcl_findLibrary'].includes(name)) {
    return loadModule('tcl-modules/indexing').script
  }
  if (safe.test(name)) return loadModule('tcl-modules/safe').script
  return /^tcl_(endOfWord|startOf(Next|Previous)Word|wordBreak(After|Before))$/.test(name) ? words : undefined
}
