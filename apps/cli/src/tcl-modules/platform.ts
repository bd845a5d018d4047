/** platform: names for the kind of machine and system, as its manual page says. A package written in Tcl. */
export const version = '1.1.0'

export const script: string = String.raw`
namespace eval ::platform {}

# The system and the processor, without versions.
proc ::platform::generic {} {
    return [join [SystemAndProcessor] -]
}

# The same with the version of the system, or of its C library, where programs depend on that.
proc ::platform::identify {} {
    global tcl_platform
    lassign [SystemAndProcessor] os cpu
    switch -- $os {
        solaris {append os [regsub {^5} $tcl_platform(osVersion) 2]}
        macos - macosx {append os [MacVersion [Major]]}
        linux {append os - [LibraryVersion]}
    }
    return $os-$cpu
}

proc ::platform::SystemAndProcessor {} {
    global tcl_platform
    set wide [expr {$tcl_platform(wordSize) == 8}]
    set cpu $tcl_platform(machine)
    switch -glob -- $cpu {
        sun4* {set cpu [expr {$wide ? "sparc64" : "sparc"}]}
        intel - i*86* {set cpu ix86}
        x86_64 {if {!$wide} {set cpu ix86}}
        Power* - ppc {set cpu powerpc}
        arm* {set cpu arm}
    }
    if {$tcl_platform(platform) eq "windows"} {return [list win32 [expr {$cpu eq "amd64" ? "x86_64" : $cpu}]]}
    set os [string tolower [lindex [split [lindex $tcl_platform(os) 0] _] 0]]
    switch -- $os {
        aix {set cpu [expr {$wide ? "powerpc64" : "powerpc"}]}
        darwin {
            set os [expr {[Major] >= 20 ? "macos" : "macosx"}]
            if {$wide && $cpu eq "ix86"} {set cpu x86_64}
        }
        hp-ux {
            set os hpux
            if {$cpu ne "ia64"} {
                set cpu [expr {$wide ? "parisc64" : "parisc"}]
            } elseif {!$wide} {
                set cpu ia64_32
            }
        }
        osf1 {set os tru64}
        sunos {
            set os solaris
            if {$wide && $cpu eq "ix86"} {set cpu x86_64}
        }
    }
    return [list $os $cpu]
}

proc ::platform::Major {} {
    return [lindex [split $::tcl_platform(osVersion) .] 0]
}

# The version of the system that has this version of the kernel.
proc ::platform::MacVersion {kernel} {
    if {$kernel < 20} {return 10.[expr {$kernel - 4}]}
    return [expr {$kernel < 25 ? $kernel - 9 : $kernel + 1}]
}

proc ::platform::LibraryVersion {} {
    if {![catch {exec getconf GNU_LIBC_VERSION} text] && [regexp {glibc ([\d.]+)} $text -> version]} {
        return glibc$version
    }
    return unknown
}

# What runs on such a machine, the best first.
proc ::platform::patterns {id} {
    if {$id eq "tcl"} {return tcl}
    if {[regexp {^solaris(\d[\d.]*)?-(.*)$} $id -> version cpu]} {
        # There is nothing in Tcl alone where the version is not known.
        if {$version eq ""} {return [list $id]}
        return [Older $id solaris $version $cpu 6]
    }
    if {[regexp {^linux-glibc([^-]*)-(.*)$} $id -> version cpu]} {
        return [Older $id linux-glibc $version $cpu 0]
    }
    if {[regexp {^(macosx?)(\d[\d.]*)?-(.*)$} $id -> os version cpu]} {
        if {$version eq ""} {return [MacAny $id $os $cpu]}
        return [MacOlder $version $cpu]
    }
    return [list $id tcl]
}

# The same system in its older versions, until the given minor one.
proc ::platform::Older {id os version cpu least} {
    lassign [split $version .] major minor
    incr major 0
    set names [list $id]
    while {[incr minor -1] >= $least} {lappend names $os$major.$minor-$cpu}
    return [lappend names tcl]
}

proc ::platform::MacAny {id os cpu} {
    set names [list $id]
    switch -- $os-$cpu {
        macosx-powerpc {lappend names macosx-universal}
        macosx-ix86 {lappend names macosx-universal macosx-i386-x86_64}
        macosx-x86_64 {lappend names macosx-i386-x86_64}
        macosx-arm - macos-arm {lappend names macosx-x86_64}
        macos-ix86 {lappend names macosx-i386-x86_64 macosx-universal}
    }
    return [lappend names tcl]
}

proc ::platform::MacOlder {version cpu} {
    lassign [split $version .] major minor
    set names {}
    set kinds [MacKinds $cpu]
    if {$major > 10} {
        for {set each $major} {$each > 10} {incr each -1} {
            # The numbers between were left out.
            if {$each == 25 && $major > 25} {set each 15}
            foreach kind $kinds {lappend names macos$each-$kind}
        }
        if {$minor ne ""} {return [lappend names tcl]}
        set major 10
    }
    if {$minor eq ""} {set minor 15}
    # Programs for arm are for later systems; those with both kinds were made until 10.14.
    if {$cpu eq "arm"} {set kinds x86_64}
    if {$cpu eq "x86_64" && $minor < 15} {lappend kinds i386-x86_64}
    for {} {$minor >= 9} {incr minor -1} {
        foreach kind $kinds {lappend names macosx$major.$minor-$kind}
    }
    return [lappend names tcl]
}

proc ::platform::MacKinds {cpu} {
    switch -- $cpu {
        arm {return {arm x86_64}}
        ix86 {return {ix86 i386-x86_64 universal}}
        default {return [list $cpu]}
    }
}
`
