/** The procedures of the namespace `safe`: interpreters for scripts that are not trusted, with files by tokens alone. Written in
 *  Tcl, as the manual page says; it is evaluated when one of them is first called.
 *
 *  `Settings` has a dictionary for each interpreter: the folders it may use (`folders`), what `auto_path` is to be (`autoPath`),
 *  and `statics`, `nested` and `deleteHook`. The token `$p(:2:)` stands for the third folder. */
export const script: string = String.raw`
package require opt
namespace eval ::safe {
    namespace export interpAddToAccessPath interpConfigure interpCreate interpDelete interpFindInAccessPath interpInit \
        setLogCmd
    variable Settings
    array set Settings {}
    variable LogCommand {}
    # Is auto_path of the interpreters all of their folders.
    variable Sync 0
    # The settings of one for which nothing is said.
    variable Fresh {statics 1 nested 0 deleteHook {} autoPath {} folders {}}
}

set ::safe::Described {
    {-accessPath -list {} "access path for the child"}
    {-noStatics "prevent loading of statically linked pkgs"}
    {-statics true "loading of statically linked pkgs"}
    {-nestedLoadOk "allow nested loading"}
    {-nested -boolean false "nested loading"}
    {-deleteHook -script {} "delete hook"}
    {-autoPath -list {} "::auto_path for the child"}
}
::tcl::OptKeyRegister $::safe::Described ::safe::Options
::tcl::OptKeyRegister [list {?child? -name {} {name of the child (optional)}} {*}$::safe::Described] ::safe::interpCreate
::tcl::OptKeyRegister [list {child -name {} {name of the child}} {*}$::safe::Described] ::safe::interpInit
unset ::safe::Described

# --- making and configuring ---

proc ::safe::interpCreate {args} {
    variable Fresh
    set Args [::tcl::OptKeyParse ::safe::interpCreate $args]
    CheckName $child
    set settings [Chosen $Args $Fresh]
    if {$child eq ""} {
        set child [interp create -safe]
    } elseif {[catch {interp create -safe -- $child} message options]} {
        return -code error -errorcode [expr {[interp exists $child] ? "NONE" : [dict get $options -errorcode]}] $message
    }
    Log $child Created NOTICE
    return [Begin $child $settings $Args]
}

proc ::safe::interpInit {args} {
    variable Fresh
    set Args [::tcl::OptKeyParse ::safe::interpInit $args]
    if {![interp exists $child]} {return -code error "\"$child\" is not an interpreter"}
    CheckName $child
    return [Begin $child [Chosen $Args $Fresh] $Args]
}

proc ::safe::CheckName {child} {
    foreach {pattern problem} {
        :::|:::: {has excess colons in namespace separators}
        ^:: {must not begin "::"}
        ::$ {must not end in "::"}
    } {
        if {[regexp $pattern $child]} {return -level 2 -code error "interpreter name $problem"}
    }
}

# What the caller's options say; those that are missing are as they were.
proc ::safe::Chosen {given settings} {
    foreach name {accessPath noStatics statics nestedLoadOk nested deleteHook autoPath} {upvar 1 $name $name}
    foreach {flag switch negative} {-statics -noStatics 1 -nested -nestedLoadOk 0} {
        set name [string range $flag 1 end]
        if {$switch in $given} {
            if {$flag in $given && [set $name] == $negative} {
                return -level 2 -code error "conflicting values given for $flag and $switch"
            }
            dict set settings $name [expr {!$negative}]
        } elseif {$flag in $given} {
            dict set settings $name [set $name]
        }
    }
    if {"-deleteHook" in $given} {dict set settings deleteHook $deleteHook}
    return $settings
}

# The child is there: give it what it is to have.
proc ::safe::Begin {child settings given} {
    variable Settings
    upvar 1 accessPath accessPath autoPath autoPath
    if {[llength $accessPath] == 0} {dict set settings autoPath $::auto_path}
    if {"-autoPath" in $given} {dict set settings autoPath $autoPath}
    dict set settings folders [expr {[llength $accessPath] ? $accessPath : [DefaultFolders]}]
    set Settings($child) $settings
    Announce $child
    AddModuleFolders $child
    SetAliases $child
    ::tcl::EquipSafe $child
    PassOn $child
    if {![HasLibrary [lindex [dict get $Settings($child) folders] 0]]} {
        set where [file join [lindex [dict get $Settings($child) folders] 0] init.tcl]
        Log $child "$where:no such file or directory"
        Log $child "can't source init.tcl (no such file or directory)"
        return -level 2 -code error -errorcode {POSIX EACCES} \
            "can't source init.tcl into child $child (no such file or directory)"
    }
    return $child
}

# Can the folder be the library: what is in it is in the program when it is the program's.
proc ::safe::HasLibrary {folder} {
    return [expr {$folder eq [info library] || [file isfile [file join $folder init.tcl]]}]
}

proc ::safe::interpConfigure {args} {
    variable Settings
    if {[llength $args] == 2} {return [Setting {*}$args]}
    set Args [::tcl::OptKeyParse ::safe::interpInit $args]
    CheckManaged $child
    if {[llength $args] == 1} {
        return [concat {*}[lmap name {accessPath statics nested deleteHook} {Setting $child -$name}] \
            [expr {$::safe::Sync ? {} : [Setting $child -autoPath]}]]
    }
    set settings [Chosen $Args $Settings($child)]
    set moved [expr {"-accessPath" in $Args}]
    if {$moved} {
        dict set settings folders [expr {[llength $accessPath] ? $accessPath : [DefaultFolders]}]
        if {[llength $accessPath] == 0} {dict set settings autoPath $::auto_path}
    }
    if {"-autoPath" in $Args} {dict set settings autoPath $autoPath}
    set Settings($child) $settings
    Announce $child
    AddModuleFolders $child
    PassOn $child
    if {$moved} {interp eval $child {unset -nocomplain ::auto_index}}
    return
}

# One setting with the whole name of its option.
proc ::safe::Setting {child option} {
    variable Settings
    CheckManaged $child 2
    set items $::tcl::OptDesc(::safe::Options)
    if {[catch {::tcl::opt::FindFlag $items 0 [expr {[llength $items] - 1}] $option} place]} {
        return -level 2 -code error $place
    }
    set name [dict get [lindex $items $place] variable]
    switch -- $name {
        accessPath {return [list -accessPath [dict get $Settings($child) folders]]}
        noStatics {set better -statics}
        nestedLoadOk {set better -nested}
        default {return [list -$name [dict get $Settings($child) $name]]}
    }
    return -level 2 -code error "ambigous query (get or set -$name ?) use $better instead"
}

proc ::safe::interpDelete {child} {
    variable Settings
    Log $child "About to delete" NOTICE
    # Those inside of it have hooks too.
    if {[interp exists $child]} {
        foreach inner [interp children $child] {
            set path [list {*}$child $inner]
            if {[info exists Settings($path)]} {interpDelete $path}
        }
    }
    if {[info exists Settings($child)]} {
        set hook [dict get $Settings($child) deleteHook]
        if {[llength $hook] > 0} {
            dict set Settings($child) deleteHook {}
            if {[catch {uplevel #0 [linsert $hook end $child]} message]} {
                Log $child "Delete hook error ($message)"
            }
        }
        unset -nocomplain Settings($child)
    }
    interp delete $child
    Log $child Deleted NOTICE
    return
}

proc ::safe::CheckManaged {child {level 1}} {
    variable Settings
    if {[info exists Settings($child)]} {
        if {![catch {interp alias $child exit} target] && $target eq [list ::safe::interpDelete $child]} return
        # It was deleted by other means.
        unset Settings($child)
    }
    return -level [expr {$level + 1}] -code error "\"$child\" is not an interpreter managed by ::safe::"
}

# --- what is told of events ---

proc ::safe::setLogCmd {args} {
    variable LogCommand
    switch [llength $args] {
        0 {return $LogCommand}
        1 {set LogCommand [lindex $args 0]}
        default {set LogCommand $args}
    }
    return
}

proc ::safe::Log {child what {kind ERROR}} {
    variable LogCommand
    if {$LogCommand ne ""} {uplevel #0 [linsert $LogCommand end "$kind for child $child : $what"]}
}

proc ::safe::Announce {child} {
    variable Settings
    variable Sync
    dict with Settings($child) {
        Log $child "Setting accessPath=($folders) staticsok=$statics nestedok=$nested deletehook=($deleteHook)" NOTICE
        if {!$Sync} {Log $child "Setting auto_path=($autoPath)" NOTICE}
    }
}

proc ::safe::setSyncMode {args} {
    variable Sync
    variable Settings
    if {[llength $args] > 1} {return -code error {wrong # args: should be "safe::setSyncMode ?newValue?"}}
    if {[llength $args] == 1} {
        set value [lindex $args 0]
        if {![string is boolean -strict $value]} {return -code error "new value must be a valid boolean"}
        foreach child [array names Settings] {catch {CheckManaged $child}}
        if {[array size Settings] > 0 && [string is true $value] != $Sync} {
            return -code error "cannot set new value while Safe Base child interpreters exist"
        }
        set Sync [string is true $value]
    }
    return $Sync
}

# --- folders and their tokens ---

# Where the parent finds packages and what it auto-loads, and the folders in there.
proc ::safe::DefaultFolders {} {
    set roots [list [info library]]
    foreach folder $::auto_path {if {$folder ni $roots} {lappend roots $folder}}
    set folders {}
    foreach root $roots {
        if {$root ne [info library] && ![file isdirectory $root]} continue
        set inner [expr {$root eq "" ? {} : [glob -nocomplain -directory $root -types d *]}]
        foreach folder [list $root {*}$inner] {if {$folder ni $folders} {lappend folders $folder}}
    }
    return $folders
}

# The folders of modules come behind the others.
proc ::safe::AddModuleFolders {child} {
    variable Settings
    foreach folder [::tcl::tm::path list] {
        if {$folder ni [dict get $Settings($child) folders]} {dict with Settings($child) {lappend folders $folder}}
    }
}

proc ::safe::Token {number} {
    return "\$p(:$number:)"
}

proc ::safe::Tokens {child folders} {
    variable Settings
    set known [dict get $Settings($child) folders]
    set tokens {}
    foreach folder $folders {
        set number [lsearch -exact $known $folder]
        if {$number >= 0} {lappend tokens [Token $number]}
    }
    return $tokens
}

# Tell the child of its folders.
proc ::safe::PassOn {child} {
    variable Settings
    variable Sync
    set folders [dict get $Settings($child) folders]
    set tokens [Tokens $child [expr {$Sync ? $folders : [dict get $Settings($child) autoPath]}]]
    interp eval $child [list set ::auto_path $tokens]
    interp eval $child [list set ::tcl_library [Token 0]]
    interp eval $child [list ::tcl::tm::path remove {*}[interp eval $child {::tcl::tm::path list}]]
    interp eval $child [list ::tcl::tm::path add {*}[lreverse [Tokens $child [::tcl::tm::path list]]]]
    if {$Sync} {Log $child "auto_path in $child has been set to $tokens" NOTICE}
}

proc ::safe::interpAddToAccessPath {child path} {
    variable Settings
    variable Sync
    CheckManaged $child
    if {$path ni [dict get $Settings($child) folders]} {
        dict with Settings($child) {lappend folders $path}
        if {$Sync} {PassOn $child}
    }
    return [lindex [Tokens $child [list $path]] 0]
}

proc ::safe::interpFindInAccessPath {child path} {
    CheckManaged $child
    set tokens [Tokens $child [list $path]]
    if {[llength $tokens] == 0} {return -code error "$path not found in access path"}
    return [lindex $tokens 0]
}

# The name of a file in place of the token.
proc ::safe::RealPath {child path} {
    variable Settings
    if {![regexp {^\$p\(:(\d+):\)(.*)$} $path -> number rest]} {return $path}
    if {".." in [file split $rest]} {error "invalid characters in path $path"}
    set folder [lindex [dict get $Settings($child) folders] $number]
    # The library of the program is no folder.
    return [expr {$folder eq "" ? $path : "$folder$rest"}]
}

# The token in place of the folder, where it is the name of one.
proc ::safe::ShownPath {child path} {
    variable Settings
    foreach folder [dict get $Settings($child) folders] {
        if {$folder ne "" && [string match [string map {* \\* ? \\? \[ \\\[ \\ \\\\} $folder]/* $path]} {
            lappend found $folder
        }
    }
    if {![info exists found]} {return $path}
    set folder [lindex $found 0]
    return [lindex [Tokens $child [list $folder]] 0][string range $path [string length $folder] end]
}

proc ::safe::CheckFolder {child folder path} {
    variable Settings
    if {$folder eq "" || $folder ni [dict get $Settings($child) folders]} {error "\"$path\": not in access_path"}
}

# --- commands of the child ---

proc ::safe::SetAliases {child} {
    foreach {name target} {
        exit ::safe::interpDelete
        file {interp invokehidden}
        encoding {interp invokehidden}
        source ::safe::AliasSource
        load ::safe::AliasLoad
        glob ::safe::AliasGlob
        ::tcl::encoding::system ::safe::AliasEncodingSystem
        ::tcl::info::nameofexecutable ::safe::AliasExeName
    } {
        set own [expr {$name in {file encoding} ? [list $child $name] : [list $child]}]
        interp alias $child $name {} {*}$target {*}$own
    }
    foreach name {dirname extension rootname tail} {
        interp alias $child ::tcl::file::$name {} ::safe::AliasFileSubcommand $child $name
    }
}

proc ::safe::AliasExeName {child} {
    return ""
}

proc ::safe::AliasFileSubcommand {child subcommand name} {
    return [file $subcommand $name]
}

proc ::safe::AliasEncodingSystem {child args} {
    if {[llength $args] > 0} {
        return -code error -errorcode {TCL WRONGARGS} {wrong # args: should be "encoding system"}
    }
    return [encoding system]
}

proc ::safe::AliasSource {child args} {
    if {[llength $args] == 3 && [lindex $args 0] eq "-encoding"} {
        lassign $args - encoding path
        if {$encoding ni [encoding names]} {
            Log $child "unknown encoding \"$encoding\""
            return -code error "script error"
        }
    } elseif {[llength $args] == 1 && $args ne "-encoding"} {
        lassign $args path
        set encoding utf-8
    } else {
        set message {wrong # args: should be "source ?-encoding E? fileName"}
        Log $child "$message ($args)"
        return -code error $message
    }
    try {
        set real [RealPath $child $path]
        if {[file isdirectory $real]} {error "\"$real\": is a directory"}
        CheckFolder $child [file dirname $real] $real
    } on error message {
        Log $child $message
        return -code error "permission denied"
    }
    try {
        set channel [open $real]
        try {
            fconfigure $channel -encoding $encoding -eofchar \x1a
            set text [read $channel]
        } finally {
            close $channel
        }
    } on error {} {
        Log $child "$real:no such file or directory"
        return -code error -errorcode {POSIX EACCES} "no such file or directory"
    }
    set outer [interp eval $child {info script}]
    interp eval $child [list info script $path]
    set code [catch {interp eval $child $text} result options]
    catch {interp eval $child [list info script $outer]}
    if {$code == 1} {Log $child $result}
    if {$code == 3 || $code == 4} {
        set what [lindex {break continue} $code-3]
        return -code error -errorcode {TCL RESULT UNEXPECTED} "invoked \"$what\" outside of a loop"
    }
    return -code [expr {$code == 2 ? [dict get $options -code] : $code}] $result
}

proc ::safe::AliasLoad {child file args} {
    variable Settings
    if {[llength $args] > 2} {
        set message "load error: too many arguments"
        Log $child "$message ([llength $args]) {$file $args}"
        return -code error $message
    }
    lassign $args prefix target
    if {$target ne "" && ![dict get $Settings($child) nested]} {
        Log $child "loading to a sub interp (nestedok) disabled (trying to load $prefix to $target)"
        return -code error "permission denied (nested load)"
    }
    if {$file ne ""} {
        try {
            set file [RealPath $child $file]
            CheckFolder $child [file dirname $file] $file
        } on error message {
            Log $child $message
            return -code error "permission denied (path)"
        }
    } elseif {$prefix eq ""} {
        set message "load error: empty filename and no prefix"
        Log $child $message
        return -code error $message
    } elseif {![dict get $Settings($child) statics]} {
        Log $child "static loading disabled (trying to load $prefix to $target)"
        return -code error "permission denied (static library)"
    }
    if {[catch {interp invokehidden $child load $file $prefix $target} message]} {
        set message "load of library for prefix $prefix failed: $message"
        Log $child $message
        return -code error $message
    }
    return $message
}

proc ::safe::AliasGlob {child args} {
    Log $child "GLOB ! $args" NOTICE
    set words {}
    set patterns {}
    set options 1
    set join 0
    set quiet 0
    set last [expr {[llength $args] - 1}]
    for {set at 0} {$at <= $last} {incr at} {
        set word [lindex $args $at]
        if {!$options || ![string match -* $word]} {
            set options 0
            lappend patterns $word
            continue
        }
        switch -- $word {
            -nocomplain {
                lappend words $word
                set quiet 1
            }
            -tails {lappend words $word}
            -- {
                set options 0
                set ended 1
            }
            -join {set join 1}
            -types - -type {lappend words -types [lindex $args [incr at]]}
            -directory {
                set shown [lindex $args [incr at]]
                if {[info exists folder]} {
                    return -code error {"-directory" cannot be used with "-path"}
                }
                try {
                    set folder [RealPath $child $shown]
                    CheckFolder $child $folder $folder
                } on error message {
                    return [RefuseGlob $child $message $quiet]
                }
            }
            default {
                set message "Safe base rejecting glob option '$word'"
                Log $child $message
                return -code error $message
            }
        }
    }
    if {![info exists folder]} {return [RefuseGlob $child "option -directory must be supplied" $quiet]}
    lappend words -directory $folder
    if {[info exists ended]} {lappend words --}
    if {$join} {set patterns [list [file join {*}$patterns]]}
    set wanted {}
    foreach pattern $patterns {
        # Index files are looked for in the folders inside that the child knows.
        if {[regexp {^\*/(pkgIndex\.tcl)$} $pattern -> tail]} {
            set inner [InnerFolders $child $folder]
            if {[llength $inner] > 0} {
                lappend wanted {*}[lmap name $inner {file join $name $tail}]
                continue
            }
        }
        try {
            set around [file dirname [file join $folder $pattern]]
            if {".." in [file split $pattern]} {error "invalid characters in path $shown/[file dirname $pattern]"}
            CheckFolder $child $around $around
        } on error message {
            Log $child $message
            if {!$quiet} {return -code error "permission denied"}
            continue
        }
        lappend wanted $pattern
    }
    lappend words {*}$wanted
    Log $child "GLOB = $words" NOTICE
    if {[llength $wanted] == 0 && [llength $patterns] > 0} return
    set found [expr {[llength $wanted] == 0 ? {} : [glob {*}$words]}]
    Log $child "GLOB < $found" NOTICE
    if {"-tails" ni $words && [string match {$p(:*} $shown]} {
        set found [lmap path $found {ShownPath $child $path}]
    }
    Log $child "GLOB > $found" NOTICE
    return $found
}

proc ::safe::RefuseGlob {child message quiet} {
    Log $child $message
    if {$quiet} return
    return -level 2 -code error "permission denied"
}

# The names of the folders in a folder that the child may use.
proc ::safe::InnerFolders {child folder} {
    variable Settings
    set names {}
    foreach known [dict get $Settings($child) folders] {
        if {$known ne "" && [file dirname $known] eq $folder} {lappend names [file tail $known]}
    }
    return $names
}
`

/** What the child itself is given. Its library is in the program. */
export const childScript: string = String.raw`
namespace eval ::tcl::tm {}
set ::auto_noexec 1

proc ::tcl::tm::UnknownHandler {original name args} {
    ::tcl::tm::Bundled $name
    set parts [split [string map {:: \0} $name] \0]
    set base [lindex $parts end]
    foreach root [::tcl::tm::path list] {
        set folder [file join $root {*}[lrange $parts 0 end-1]]
        foreach file [glob -nocomplain -directory $folder *.tm] {
            if {[regexp {^([_[:alpha:]][:_[:alnum:]]*)-(\d[\dab.]*)\.tm$} [file tail $file] -> found version]
                && $found eq $base && ![catch {package vcompare $version 0}]
                && $version ni [package versions $name]} {
                package ifneeded $name $version "[::list package provide $name $version];[::list source $file]"
            }
        }
    }
    foreach version [package versions $name] {
        if {[package vsatisfies $version {*}$args]} return
    }
    uplevel #0 [::list {*}$original $name {*}$args]
}

proc ::tclPkgUnknown {name args} {
    set read {}
    while {1} {
        set left [lmap folder $::auto_path {expr {$folder in $read ? [continue] : $folder}}]
        if {[llength $left] == 0} return
        set folder [lindex $left end]
        lappend read $folder
        catch {
            foreach file [glob -directory $folder -join -nocomplain * pkgIndex.tcl] {
                ::tcl::ReadIndex [file dirname $file] $file
            }
        }
        ::tcl::ReadIndex $folder [file join $folder pkgIndex.tcl]
    }
}

proc ::tcl::ReadIndex {dir file} {
    catch {source $file}
}

proc ::auto_execok {name} {
    return -code error -errorcode {TCL SAFE SUBCOMMAND} "not allowed to invoke subcommand executable of file"
}
`
