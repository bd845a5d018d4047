/** Procedures of tclsh's script library that write index files: auto_mkindex and pkg_mkIndex. Written in Tcl; evaluated when one
 *  is first called. */
export const script: string = String.raw`
namespace eval ::tcl::indexing {
    # What the scripts of a tclIndex begin with.
    variable head "# Tcl autoload index file, version 2.0\n# Written by auto_mkindex: each line says how a command is loaded.\n\n"
}

# --- tclIndex: which file has which command ---

proc ::auto_mkindex {dir args} {
    ::tcl::indexing::InFolder $dir $args {file} {::tcl::indexing::CommandsIn $file}
}

# Only what begins a line is seen.
proc ::auto_mkindex_old {dir args} {
    ::tcl::indexing::InFolder $dir $args {file} {
        set text ""
        foreach {found name} [regexp -all -inline -line {^proc[ \t]+([^ \t\n]*)} [readFile $file]] {
            append text [list set auto_index([lindex [auto_qualify $name ::] 0])] " " \
                [::tcl::indexing::Loading $file] \n
        }
        set text
    }
}

# Write the index of a folder: what the script makes of each file.
proc ::tcl::indexing::InFolder {dir patterns parameter script} {
    variable head
    set before [pwd]
    cd $dir
    try {
        set text $head
        foreach file [lsort [glob -nocomplain -- {*}[expr {[llength $patterns] ? $patterns : "*.tcl"}]]] {
            append text [apply [list $parameter $script] $file]
        }
        writeFile tclIndex $text
    } finally {
        cd $before
    }
    return
}

proc ::tcl::indexing::Loading {file} {
    return "\[list source -encoding utf-8 \[file join \$dir [list $file]\]\]"
}

# The file is evaluated where all that there is are the commands that make others. No variable is substituted.
proc ::tcl::indexing::CommandsIn {file} {
    variable found {}
    variable within ::
    set reader [interp create -safe]
    try {
        set names [interp eval $reader {info commands}]
        interp eval $reader {foreach namespace {::oo ::tcl} {catch {namespace delete $namespace}}}
        foreach name $names {catch {interp hide $reader $name}}
        interp alias $reader proc {} ::tcl::indexing::NoteProcedure
        interp alias $reader namespace {} ::tcl::indexing::NoteNamespace $reader
        interp alias $reader unknown {} ::tcl::indexing::NoteOther
        interp alias $reader ::oo::class {} ::tcl::indexing::NoteClass
        interp eval $reader [string map {\$ \\\$} [readFile $file]]
    } finally {
        interp delete $reader
    }
    set text ""
    foreach name $found {
        set name [string map {\t \\t \n \\n} [regsub -all {[][ $"\\{};()]} $name {\\&}]]
        append text "set auto_index($name) [Loading $file]\n"
    }
    return $text
}

proc ::tcl::indexing::Note {name} {
    variable found
    variable within
    lappend found [lindex [auto_qualify $name $within] 0]
    return
}

proc ::tcl::indexing::NoteProcedure {name args} {
    Note $name
}

proc ::tcl::indexing::NoteClass {{what ""} {name ""} args} {
    if {$what eq "create"} {Note $name}
}

proc ::tcl::indexing::NoteNamespace {reader op args} {
    variable within
    # An ensemble is a command too: it has a name of its own or that of the namespace.
    if {$op eq "ensemble" && [lindex $args 0] eq "create"} {
        set options [lrange $args 1 end]
        Note [expr {[dict exists $options -command] ? [dict get $options -command] : $within}]
    }
    if {$op ne "eval"} return
    set outer $within
    set inner [lindex $args 0]
    if {![string match ::* $inner]} {set inner [string trimright $within :]::$inner}
    set within $inner
    try {
        interp eval $reader [lindex $args 1]
    } finally {
        set within $outer
    }
    return
}

proc ::tcl::indexing::NoteOther {args} {}

# --- pkgIndex.tcl: which file has which package ---

proc ::pkg_mkIndex {args} {
    set usage "\n\"pkg_mkIndex ?-direct? ?-lazy? ?-load pattern? ?-verbose? ?--? dir ?pattern ...?\""
    set how ""
    set lazy 0
    set verbose 0
    while {[string match -* [lindex $args 0]]} {
        set args [lassign $args option]
        switch -- $option {
            -- break
            -verbose {set verbose 1}
            -direct {
                set lazy 0
                append how " -direct"
            }
            -lazy {
                set lazy 1
                append how " -lazy"
            }
            -load {set args [lassign $args loaded]}
            default {return -code error "unknown flag $option: should be$usage"}
        }
    }
    if {[llength $args] == 0} {return -code error "wrong # args: should be$usage"}
    set patterns [lassign $args dir]
    if {[llength $patterns] == 0} {set patterns [list *.tcl *[info sharedlibextension]]}
    set files [glob -nocomplain -directory $dir -tails -- {*}$patterns]
    if {[llength $files] == 0} {return -code error "no files matched glob pattern \"$patterns\""}
    set packages {}
    foreach file $files {
        if {$file eq "pkgIndex.tcl"} continue
        if {[catch {::tcl::indexing::PackagesIn $dir $file} result]} {
            if {$verbose} {tclLog "warning: error while sourcing $file: $result"}
            continue
        }
        lassign $result provided commands
        if {$verbose} {
            tclLog "successful sourcing of $file"
            if {$lazy} {tclLog "commands provided were $commands"}
            tclLog "packages provided were $provided"
        }
        if {[llength $provided] > 1} {tclLog "warning: \"$file\" provides more than one package ($provided)"}
        foreach package $provided {dict lappend packages $package [list $file [expr {$lazy ? $commands : {}}]]}
        if {$verbose} {tclLog "processed $file"}
    }
    set text "# Tcl package index file, version 1.1\n# Written by pkg_mkIndex$how: it is sourced with the\
        folder's name in the variable dir.\n"
    foreach package [lsort [dict keys $packages]] {
        lassign $package name version
        set sources {}
        foreach source [lsort [dict get $packages $package]] {lappend sources -source $source}
        append text \n [::tcl::Pkg::Create -name $name -version $version {*}$sources]
    }
    writeFile [file join $dir pkgIndex.tcl] $text\n
    return
}

# The packages that a file provides, each with its version, and the commands that it makes. It is evaluated in an interpreter of
# its own.
proc ::tcl::indexing::PackagesIn {dir file} {
    set reader [interp create]
    try {
        interp eval $reader {
            package unknown {apply {args {}}}
            rename package ::tcl::indexed
            # What is required may not be there.
            proc package {what args} {
                if {$what ni {require provide}} {return [::tcl::indexed $what {*}$args]}
                if {$what eq "provide" && [llength $args] == 2} {
                    if {$args ni $::tcl::provided} {lappend ::tcl::provided $args}
                    return
                }
                return
            }
            set ::tcl::provided {}
            proc ::tcl::commandsIn {namespace} {
                set names [info commands $namespace*]
                if {$namespace ne "::"} {
                    set names [lsearch -all -inline -regexp $names ".*"]
                    set patterns [namespace eval $namespace {namespace export}]
                    set names [lmap name $names {
                        set exported 0
                        foreach pattern $patterns {
                            if {[string match $pattern [namespace tail $name]]} {set exported 1}
                        }
                        if {!$exported} continue
                        set name
                    }]
                }
                foreach inner [namespace children $namespace] {
                    if {$inner ne "::tcl"} {lappend names {*}[commandsIn $inner\::]}
                }
                return $names
            }
            set ::tcl::before {}
            set ::tcl::before [::tcl::commandsIn ::]
        }
        interp eval $reader [list ::source [file join $dir $file]]
        lassign [interp eval $reader {list $::tcl::provided [::tcl::commandsIn ::] $::tcl::before}] provided after before
        # An imported command is its namespace's.
        set made {}
        foreach name $after {
            if {$name in $before} continue
            if {[interp eval $reader [list namespace origin $name]] ne $name} {
                if {![string match ::tcl::* [interp eval $reader [list namespace origin $name]]]} continue
            }
            lappend made [expr {[llength [regexp -all -inline :: $name]] == 1 ? [string range $name 2 end] : $name}]
        }
    } finally {
        interp delete $reader
    }
    return [list [lsort $provided] [lsort $made]]
}

# --- the folder of a library ---

# Find the folder by its variable, by the environment or near the program, and evaluate the script in it.
proc ::tcl_findLibrary {basename version patch initScript enVarName varName} {
    upvar #0 $varName library
    set folders {}
    if {[info exists library] && $library ne ""} {
        lappend folders $library
    } else {
        if {[info exists ::env($enVarName)]} {lappend folders $::env($enVarName)}
        foreach folder $::auto_path {lappend folders [file join $folder $basename$version]}
        set above [file dirname [file dirname [info nameofexecutable]]]
        lappend folders [file join $above lib $basename$version] [file join $above library]
    }
    set errors {}
    foreach library $folders {
        set file [file join $library $initScript]
        if {![file exists $file]} continue
        if {![catch {uplevel #0 [list source $file]} message options]} return
        append errors "$file: $message\n[dict get $options -errorinfo]\n"
    }
    unset -nocomplain library
    return -code error "Can't find a usable $initScript in the following directories: \n    $folders\n\n$errors\n\nThis probably\
        means that $basename wasn't installed properly.\n"
}
`
