/** msgcat: texts in the language of the user. A package written in Tcl, as its manual page says; it is evaluated when a script
 *  requires it.
 *
 *  `Texts` has a dictionary for each namespace and locale: `Texts(::app,de_ch)`. `Options` has one for each package, by
 *  its namespace: what `mcpackageconfig` sets, and `preferences` and `loaded` when the package has a locale of its own. */
export const version = '1.7.1'

export const script: string = String.raw`
namespace eval ::msgcat {
    namespace export mc mcexists mcflmset mcflset mcforgetpackage mcload mcloadedlocales mclocale mcmax mcmset mcn \
        mcpackageconfig mcpackagelocale mcpackagenamespaceget mcpreferences mcset mcunknown mcutil

    variable Preferences {}
    variable Loaded {}
    variable Texts
    array set Texts {}
    variable Options
    array set Options {}
    # The locale of the file that is read now; there is none outside of one.
    variable FileLocale
    unset -nocomplain FileLocale
}

# --- translating ---

proc ::msgcat::mc {args} {
    tailcall mcn [Caller] {*}$args
}

proc ::msgcat::mcn {ns src args} {
    set preferences [PreferencesOf $ns]
    if {![Find $ns $preferences $src text]} {
        tailcall {*}[UnknownCommand $ns [lindex $preferences 0] $src $args]
    }
    if {[llength $args] == 0} {return $text}
    return [format $text {*}$args]
}

# Look in the namespace and in those around it: the nearest counts more than the best locale.
proc ::msgcat::Find {ns locales src textName} {
    variable Texts
    upvar 1 $textName text
    while {$ns ne ""} {
        foreach locale $locales {
            if {[info exists Texts($ns,$locale)] && [dict exists $Texts($ns,$locale) $src]} {
                set text [dict get $Texts($ns,$locale) $src]
                return 1
            }
        }
        set ns [namespace parent $ns]
    }
    return 0
}

proc ::msgcat::UnknownCommand {ns locale src words} {
    variable Options
    if {[info exists Options($ns)] && [dict exists $Options($ns) unknowncmd]} {
        set command [dict get $Options($ns) unknowncmd]
        if {$command eq ""} {return [list ::msgcat::DefaultUnknown $locale $src {*}$words]}
        return [list namespace inscope $ns $command $locale $src {*}$words]
    }
    return [list ::msgcat::mcunknown $locale $src {*}$words]
}

proc ::msgcat::mcunknown {args} {
    tailcall DefaultUnknown {*}$args
}

proc ::msgcat::DefaultUnknown {locale src args} {
    if {[llength $args] == 0} {return $src}
    return [format $src {*}$args]
}

proc ::msgcat::mcmax {args} {
    set most 0
    foreach src $args {
        set most [expr {max($most, [string length [uplevel 1 [list ::msgcat::mc $src]]])}]
    }
    return $most
}

# The error of a procedure that was called otherwise than it should be, under the name that it was called by.
proc ::msgcat::Misused {usage {what "wrong # args"}} {
    return [format {%s: should be "%s %s"} $what [lindex [info level -1] 0] $usage]
}

proc ::msgcat::mcexists {args} {
    set usage [Misused {?-exactnamespace? ?-exactlocale? ?-namespace ns? src}]
    if {[llength $args] == 0} {return -code error $usage}
    set exactNamespace 0
    set exactLocale 0
    while {[llength $args] > 1} {
        set args [lassign $args option]
        switch -exact -- $option {
            -exactnamespace {set exactNamespace 1}
            -exactlocale {set exactLocale 1}
            -namespace {
                if {[llength $args] < 2} {return -code error {Argument missing for switch "-namespace"}}
                set args [lassign $args ns]
            }
            default {
                if {[string match -* $option]} {return -code error [format {unknown option "%s"} $option]}
                return -code error $usage
            }
        }
    }
    if {![info exists ns]} {set ns [Caller]}
    set src [lindex $args 0]
    set locales [PreferencesOf $ns]
    if {$exactLocale} {set locales [lrange $locales 0 0]}
    if {!$exactNamespace} {return [Find $ns $locales $src text]}
    variable Texts
    foreach locale $locales {
        if {[info exists Texts($ns,$locale)] && [dict exists $Texts($ns,$locale) $src]} {return 1}
    }
    return 0
}

# --- saying what is translated how ---

proc ::msgcat::mcset {locale src {dest ""}} {
    if {[llength [info level 0]] == 3} {set dest $src}
    Store [Caller] $locale [list $src $dest]
    return $dest
}

proc ::msgcat::mcmset {locale pairs} {
    if {[llength $pairs] % 2} {
        return -code error [Misused {locale {src dest ...}} {bad translation list}]
    }
    Store [Caller] $locale $pairs
    return [expr {[llength $pairs] / 2}]
}

proc ::msgcat::mcflset {src {dest ""}} {
    variable FileLocale
    if {![info exists FileLocale]} {
        return -code error "must only be used inside a message catalog loaded with ::msgcat::mcload"
    }
    # The text comes back even where it is not said what it is.
    set known [expr {[llength [info level 0]] == 2 ? $src : $dest}]
    Store [Caller] $FileLocale [list $src $known]
    return $dest
}

proc ::msgcat::mcflmset {pairs} {
    variable FileLocale
    if {![info exists FileLocale]} {
        return -code error "must only be used inside a message catalog loaded with ::msgcat::mcload"
    }
    tailcall mcmset $FileLocale $pairs
}

proc ::msgcat::Store {ns locale pairs} {
    variable Texts
    set locale [string tolower $locale]
    foreach {src dest} $pairs {dict set Texts($ns,$locale) $src $dest}
}

proc ::msgcat::mcforgetpackage {} {
    variable Options
    set ns [Caller]
    Drop $ns [LocalesWithTexts $ns]
    unset -nocomplain Options($ns)
    return
}

proc ::msgcat::LocalesWithTexts {ns} {
    variable Texts
    set locales {}
    foreach key [array names Texts] {
        set comma [string last , $key]
        if {[string range $key 0 $comma-1] eq $ns} {lappend locales [string range $key $comma+1 end]}
    }
    return $locales
}

proc ::msgcat::Drop {ns locales} {
    variable Texts
    foreach locale $locales {unset -nocomplain Texts($ns,$locale)}
}

# --- the locale of everybody ---

proc ::msgcat::mclocale {args} {
    variable Preferences
    if {[llength $args] > 1} {return -code error [Misused ?newLocale?]}
    if {[llength $args] == 1} {
        set locale [string tolower [lindex $args 0]]
        if {$locale ne [file tail $locale]} {
            return -code error \
                [format {invalid newLocale value "%s": could be path to unsafe code.} [lindex $args 0]]
        }
        if {$locale ne [lindex $Preferences 0]} {Prefer [mcutil getpreferences $locale]}
    }
    return [lindex $Preferences 0]
}

proc ::msgcat::mcpreferences {args} {
    variable Preferences
    if {[llength $args] > 0 && $args ne $Preferences} {Prefer $args}
    return $Preferences
}

proc ::msgcat::Prefer {locales} {
    variable Preferences
    variable Loaded
    set Preferences $locales
    set new [Without $locales $Loaded]
    if {[llength $new]} {
        lappend Loaded {*}$new
        foreach ns [FollowingPackages] {Load $ns $new}
    }
    variable Options
    foreach ns [array names Options] {Call $ns changecmd $locales}
}

# The packages that have no locale of their own.
proc ::msgcat::FollowingPackages {} {
    variable Options
    lmap ns [array names Options] {
        if {[dict exists $Options($ns) preferences]} continue
        set ns
    }
}

proc ::msgcat::mcloadedlocales {subcommand} {
    variable Loaded
    variable Preferences
    switch -exact -- $subcommand {
        loaded {return $Loaded}
        clear {
            set gone [Without $Loaded $Preferences]
            set Loaded $Preferences
            variable Texts
            variable Options
            foreach key [array names Texts] {
                set comma [string last , $key]
                set ns [string range $key 0 $comma-1]
                if {[info exists Options($ns)] && [dict exists $Options($ns) preferences]} continue
                if {[string range $key $comma+1 end] in $gone} {unset Texts($key)}
            }
            return
        }
        default {return -code error [format {unknown subcommand "%s": must be clear, or loaded} $subcommand]}
    }
}

# --- the locale of a package ---

proc ::msgcat::mcpackagelocale {subcommand args} {
    set ns [Caller]
    set count [llength $args]
    switch -exact -- $subcommand {
        get - isset - loaded - clear - unset {
            if {$count} {set usage $subcommand}
        }
        set {
            if {$count > 1} {set usage "set ?locale?"}
        }
        present {
            if {$count != 1} {set usage "present locale"}
        }
        preferences {}
        default {
            return -code error [format \
                {unknown subcommand "%s": must be clear, get, isset, loaded, present, set, or unset} $subcommand]
        }
    }
    if {[info exists usage]} {return -code error [Misused $usage]}
    variable Options
    variable Preferences
    variable Loaded
    set own [expr {[info exists Options($ns)] && [dict exists $Options($ns) preferences]}]
    switch -exact -- $subcommand {
        get {return [lindex [PreferencesOf $ns] 0]}
        isset {return $own}
        loaded {return [LoadedOf $ns]}
        present {return [expr {[string tolower [lindex $args 0]] in [LoadedOf $ns]}]}
        set {
            if {!$own} {Separate $ns}
            if {$count} {PreferInPackage $ns [mcutil getpreferences [string tolower [lindex $args 0]]]}
            return [lindex [PreferencesOf $ns] 0]
        }
        preferences {
            if {$count} {
                if {!$own} {Separate $ns}
                PreferInPackage $ns $args
            }
            return [PreferencesOf $ns]
        }
        clear {
            if {!$own} {return -code error "clear only when package locale set"}
            set kept [PreferencesOf $ns]
            Drop $ns [Without [LocalesWithTexts $ns] $kept]
            dict set Options($ns) loaded $kept
            return
        }
        unset {
            if {!$own} return
            set had [LoadedOf $ns]
            dict unset Options($ns) preferences
            dict unset Options($ns) loaded
            Drop $ns [Without [LocalesWithTexts $ns] $Loaded]
            Load $ns [Without $Loaded $had]
            return
        }
    }
}

# From now on the package has a locale of its own: at first the same one.
proc ::msgcat::Separate {ns} {
    variable Options
    variable Preferences
    variable Loaded
    dict set Options($ns) preferences $Preferences
    dict set Options($ns) loaded $Loaded
}

proc ::msgcat::PreferInPackage {ns locales} {
    variable Options
    dict set Options($ns) preferences $locales
    set new [Without $locales [LoadedOf $ns]]
    if {[llength $new] == 0} return
    dict lappend Options($ns) loaded {*}$new
    Load $ns $new
}

proc ::msgcat::PreferencesOf {ns} {
    variable Options
    variable Preferences
    if {[info exists Options($ns)]} {return [dict getdef $Options($ns) preferences $Preferences]}
    return $Preferences
}

proc ::msgcat::LoadedOf {ns} {
    variable Options
    variable Loaded
    if {[info exists Options($ns)]} {return [dict getdef $Options($ns) loaded $Loaded]}
    return $Loaded
}

# --- options of a package ---

proc ::msgcat::mcpackageconfig {subcommand option {value ""}} {
    variable Options
    set ns [Caller]
    if {$option ni {mcfolder loadcmd changecmd unknowncmd}} {
        return -code error [format {bad option "%s": must be mcfolder, loadcmd, changecmd, or unknowncmd} $option]
    }
    if {$subcommand ni {get isset set unset}} {
        return -code error [format {unknown subcommand "%s": must be get, isset, set, or unset} $subcommand]
    }
    set words [llength [info level 0]]
    if {$words != ($subcommand eq "set" ? 4 : 3)} {
        set rest [expr {$words == 4 ? " value" : ""}]
        return -code error [Misused $subcommand\ $option$rest]
    }
    set isSet [expr {[info exists Options($ns)] && [dict exists $Options($ns) $option]}]
    switch -exact -- $subcommand {
        isset {return $isSet}
        get {
            if {!$isSet} {return -code error [format {package option "%s" not set} $option]}
            return [dict get $Options($ns) $option]
        }
        unset {
            if {$isSet} {dict unset Options($ns) $option}
            return
        }
        set {
            if {$isSet && $option eq "loadcmd" && [dict get $Options($ns) loadcmd] eq $value} {return 0}
            if {$option eq "mcfolder"} {set value [file normalize $value]}
            dict set Options($ns) $option $value
            if {$option eq "mcfolder"} {return [Load $ns [LoadedOf $ns]]}
            if {$option eq "loadcmd"} {Call $ns loadcmd [LoadedOf $ns]}
            return 0
        }
    }
}

proc ::msgcat::mcload {langdir} {
    tailcall mcpackageconfig set mcfolder $langdir
}

# Load locales for a package.
# Result: how many files were read
proc ::msgcat::Load {ns locales} {
    variable Options
    if {[llength $locales] == 0 || ![info exists Options($ns)]} {return 0}
    Call $ns loadcmd $locales
    if {![dict exists $Options($ns) mcfolder]} {return 0}
    set folder [dict get $Options($ns) mcfolder]
    set count 0
    foreach locale $locales {
        set file [file join $folder [expr {$locale eq "" ? "ROOT" : $locale}].msg]
        if {![file exists $file]} continue
        incr count
        variable FileLocale $locale
        try {
            uplevel #0 [list ::source -encoding utf-8 $file]
        } finally {
            unset -nocomplain FileLocale
        }
    }
    return $count
}

# Call what a package has registered, in its namespace. What goes wrong there goes wrong in the background.
proc ::msgcat::Call {ns option words} {
    variable Options
    if {![info exists Options($ns)] || ![namespace exists $ns]} return
    set command [dict getdef $Options($ns) $option ""]
    if {$command eq ""} return
    if {[catch {namespace inscope $ns $command {*}$words} message options]} {
        after 0 [list {*}[interp bgerror {}] $message $options]
    }
}

# --- what the others need ---

# The namespace that the procedure which calls this one was called from.
proc ::msgcat::Caller {} {
    return [uplevel 2 {::namespace current}]
}

proc ::msgcat::mcpackagenamespaceget {} {
    return [Caller]
}

# The elements of the one list that are not in the other.
proc ::msgcat::Without {list others} {
    lmap element $list {
        if {$element in $others} continue
        set element
    }
}

namespace eval ::msgcat::mcutil {
    namespace export getpreferences getsystemlocale
    namespace ensemble create -prefixes 0
}

# From the whole locale to the empty one, a part less each time.
proc ::msgcat::mcutil::getpreferences {locale} {
    set found [list {}]
    set begun ""
    foreach part [split [string tolower $locale] _] {
        set begun [string trimleft "[set begun]_$part" _]
        if {$part ne "" || $begun eq ""} {set found [linsert $found 0 $begun]}
    }
    if {$locale eq ""} {return [list {}]}
    return $found
}

proc ::msgcat::mcutil::getsystemlocale {} {
    foreach name {LC_ALL LC_MESSAGES LANG} {
        if {![info exists ::env($name)] || $::env($name) eq ""} continue
        if {[regexp {^([^_.@]+)(_[^.@]*)?(?:\.[^@]*)?(?:@(.*))?$} $::env($name) -> language country modifier]} {
            if {$modifier ne ""} {set modifier _$modifier}
            return $language$country$modifier
        }
    }
    return C
}

# What clock asks for: the texts of dates that were set in the namespace ::tcl::clock, by their names.
namespace eval ::tcl::clock {}
proc ::tcl::clock::mcget {locale} {
    set locale [string tolower $locale]
    set own [expr {$locale in {current system}}]
    set texts {}
    foreach preference [lreverse [expr {$own ? [::msgcat::mcpreferences] : [::msgcat::mcutil getpreferences $locale]}]] {
        if {[info exists ::msgcat::Texts(::tcl::clock,$preference)]} {
            set texts [dict merge $texts $::msgcat::Texts(::tcl::clock,$preference)]
        }
    }
    return $texts
}

::msgcat::mclocale [::msgcat::mcutil getsystemlocale]
`
