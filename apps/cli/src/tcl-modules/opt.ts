/** opt: procedures with options, flags and help for their arguments. A package written in Tcl; it is evaluated when a script
 *  requires it.
 *
 *  A description becomes a list of items, each a dictionary: its kind (flag, value, optional or args), the name as it is shown,
 *  the variable, the type, the default value and the help. `OptDesc` has the list for each key. */
export const version = '0.4.10'

export const script: string = String.raw`
namespace eval ::tcl {
    namespace export OptKeyRegister OptKeyDelete OptKeyError OptKeyParse OptProc OptProcArgGiven OptParse \
        Lempty Lget Lassign Lvarpop Lvarpop1 Lvarset Lvarincr SetMax SetMin
    variable OptDesc
    array set OptDesc {}
    # The number that is tried next for a description without a name.
    variable OptDescN 0
    namespace eval opt {}
}

# --- descriptions ---

proc ::tcl::OptKeyRegister {desc {key ""}} {
    variable OptDesc
    variable OptDescN
    set items [lmap item $desc {opt::Item $item}]
    foreach item [lrange $items 0 end-1] {
        if {[dict get $item kind] eq "args"} {
            return -code error "'args' special argument must be the last one"
        }
    }
    if {$key eq ""} {
        while {[info exists OptDesc($OptDescN)]} {incr OptDescN}
        set key $OptDescN
        incr OptDescN
    }
    set OptDesc($key) $items
    return $key
}

proc ::tcl::OptKeyDelete {key} {
    variable OptDesc
    unset OptDesc($key)
}

proc ::tcl::opt::ItemsOf {key} {
    if {![info exists ::tcl::OptDesc($key)]} {return -code error "Unknown option description key \"$key\""}
    return $::tcl::OptDesc($key)
}

# An item of a description: the name alone, or a list with the type, the default value and the help, of which some are left out.
proc ::tcl::opt::Item {words} {
    set rest [lassign $words name]
    set count [llength $rest]
    if {$words eq "" || $count > 3} {BadItem $words}
    if {$name eq "args"} {
        set kind args
        set variable args
    } elseif {[string match -* $name]} {
        set kind flag
        set variable [string range $name 1 end]
    } elseif {[regexp {^\?(.*?)\??$} $name -> variable]} {
        set kind optional
    } else {
        set kind value
        set variable $name
    }
    if {$kind eq "flag"} {
        set type boolflag
        set default false
    } else {
        set type any
        set default ""
    }
    set help ""
    if {$count > 1 && [regexp {^-(.+)$} [lindex $rest 0] -> type]} {
        if {$count == 3} {
            lassign $rest - default help
        } elseif {$kind in {flag optional} || $type eq "choice"} {
            set default [lindex $rest 1]
        } else {
            set default ""
            set help [lindex $rest 1]
        }
    } elseif {$count == 3} {
        BadItem $words
    } elseif {$count == 2} {
        lassign $rest default help
        set type [Guess $default]
    } elseif {$count == 1} {
        # A single word that looks like no value is the help.
        set guess [Guess [lindex $rest 0]]
        if {$guess eq "string"} {
            set help [lindex $rest 0]
        } else {
            set type $guess
            set default [lindex $rest 0]
        }
    }
    return [dict create kind $kind name $name variable $variable type $type default $default help $help]
}

proc ::tcl::opt::BadItem {words} {
    return -code error "invalid description format: $words\n should be a list of {varname|-flagname ?-type? ?defaultvalue? ?helpstring?}"
}

proc ::tcl::opt::Guess {value} {
    if {$value in {true false}} {return boolean}
    if {[string is entier -strict $value]} {return int}
    if {[string is double -strict $value]} {return float}
    return string
}

# --- what is told of them ---

proc ::tcl::OptKeyError {prefix descKey {header 0}} {
    return $prefix[opt::Table [opt::ItemsOf $descKey] $header]
}

# A line for each item, each on a line of its own, in columns. A long list of choices does not widen its column.
proc ::tcl::opt::Table {items {header 0}} {
    set rows {}
    if {$header} {
        lappend rows {Var/FlagName Type Value Help} {------------ ---- ----- ----} {(-help {} {} {gives this help)}}
    }
    foreach item $items {
        dict with item {lappend rows [list $name $type ($default) $help]}
    }
    set widths {0 0 0}
    foreach row $rows {
        set cells [lrange $row 0 [expr {[lindex $row 1] eq "choice" && [string length [lindex $row 2]] > 12 ? 1 : 2}]]
        set widths [lmap width $widths cell $cells {expr {max($width, [string length $cell])}}]
    }
    lassign $widths first second third
    set text ""
    foreach row $rows {
        lassign $row name type default help
        set line [format "%-*s %-*s %-*s" $first $name $second $type $third $default]
        append text "\n    " [expr {$help eq "" ? [string trimright $line " "] : "$line $help"}]
    }
    return $text
}

# --- reading arguments ---

proc ::tcl::OptProc {name desc body} {
    set here [uplevel 1 {::namespace current}]
    set key $name
    if {![string match ::* $name] && $here ne "::"} {set key $here\::$name}
    OptKeyRegister $desc $key
    uplevel 1 [list ::proc $name args "set Args \[::tcl::OptKeyParse $key \$args\]\n$body"]
    return $key
}

proc ::tcl::OptProcArgGiven {argname} {
    upvar 1 Args alist
    return [expr {$argname in $alist}]
}

proc ::tcl::OptParse {desc arglist} {
    set key [OptKeyRegister $desc]
    set failed [catch {uplevel 1 [list ::tcl::OptKeyParse $key $arglist]} result]
    OptKeyDelete $key
    if {$failed} {return -code error $result}
    return $result
}

# Give the variables of the caller their values. The names of what was given come back.
proc ::tcl::OptKeyParse {descKey arglist} {
    set items [opt::ItemsOf $descKey]
    if {[llength $arglist] == 1 && [string tolower [lindex $arglist 0]] eq "-help"} {
        return -code error "Usage information:[opt::Table $items 1]"
    }
    lassign [opt::Read $items $arglist] given rest
    if {[llength $rest] > 0} {
        return -code error "too many arguments (unexpected argument(s): $rest), usage:[opt::Table $items 1]"
    }
    set names {}
    set place -1
    foreach item $items {
        incr place
        upvar 1 [dict get $item variable] variable
        if {[dict exists $given $place]} {
            lappend names [dict get $item name]
            set variable [dict get $given $place]
        } else {
            set variable [opt::DefaultOf $item]
        }
    }
    return $names
}

# The values by the places of their items, and the arguments that nobody wants.
proc ::tcl::opt::Read {items arguments} {
    set given {}
    set count [llength $items]
    for {set place 0} {$place < $count} {incr place} {
        set item [lindex $items $place]
        switch -- [dict get $item kind] {
            flag {
                # Flags that stand together may come in any order.
                set first $place
                while {$place + 1 < $count && [dict get [lindex $items $place+1] kind] eq "flag"} {incr place}
                set arguments [ReadFlags $items $first $place $arguments given]
            }
            value {
                if {[llength $arguments] == 0} {Missing $item}
                set arguments [lassign $arguments value]
                if {![Accept $item value]} {Bad $value $item}
                dict set given $place $value
            }
            optional {
                set value [lindex $arguments 0]
                if {[llength $arguments] > 0 && [Accept $item value]} {
                    dict set given $place $value
                    set arguments [lrange $arguments 1 end]
                }
            }
            args {
                if {[llength $arguments] > 0} {dict set given $place $arguments}
                set arguments {}
            }
        }
    }
    return [list $given $arguments]
}

# Read flags until there is something else. The arguments behind them come back.
proc ::tcl::opt::ReadFlags {items first last arguments givenName} {
    upvar 1 $givenName given
    while {[string match -* [lindex $arguments 0]]} {
        set arguments [lassign $arguments flag]
        if {$flag eq "--"} break
        set place [FindFlag $items $first $last $flag]
        set item [lindex $items $place]
        if {[dict get $item type] eq "boolflag"} {
            dict set given $place 1
            continue
        }
        if {[llength $arguments] == 0} {Missing $item}
        set arguments [lassign $arguments value]
        if {![Accept $item value]} {Bad $value $item}
        dict set given $place $value
    }
    return $arguments
}

# The place of the flag that is meant, in which case ever; it may be shortened.
proc ::tcl::opt::FindFlag {items first last flag} {
    set found {}
    for {set place $first} {$place <= $last} {incr place} {
        set name [dict get [lindex $items $place] name]
        if {[string equal -nocase $flag $name]} {return $place}
        if {[string equal -nocase -length [string length $flag] $flag $name]} {lappend found $place}
    }
    switch [llength $found] {
        1 {return [lindex $found 0]}
        0 {return -code error "bad flag \"$flag\", must be one of[Table [lrange $items $first $last]]"}
        default {return -code error "ambigous option \"$flag\", choose from:[Table [lmap place $found {lindex $items $place}]]"}
    }
}

proc ::tcl::opt::Missing {item} {
    return -code error "no value given for parameter \"[dict get $item name]\" (use -help for full usage) :[Table [list $item]]"
}

proc ::tcl::opt::Bad {value item} {
    return -code error "bad value \"$value\" for parameter[Table [list $item]]"
}

# Is the value one of the item's type. Some types have one way of writing.
proc ::tcl::opt::Accept {item valueName} {
    upvar 1 $valueName value
    if {[catch {::tcl::OptCheckType $value [dict get $item type] [dict get $item default]} written]} {return 0}
    set value $written
    return 1
}

# The value as its type writes it, or an error.
proc ::tcl::OptCheckType {arg type {typeArgs ""}} {
    switch -- $type {
        int {if {![string is entier -strict $arg]} {error "not an integer"}}
        float {return [expr {double($arg)}]}
        boolean {
            if {![string is boolean -strict $arg]} {error "non canonic boolean"}
            return [string is true $arg]
        }
        list - script {llength $arg}
        choice {if {$arg ni $typeArgs} {error "invalid choice"}}
        any {}
        default {if {[string match -* $arg]} {error "no values with leading -"}}
    }
    return $arg
}

proc ::tcl::opt::DefaultOf {item} {
    set default [dict get $item default]
    switch -- [dict get $item type] {
        boolean - boolflag {
            if {![string is boolean -strict $default]} {
                return -code error -errorcode {TCL VALUE NUMBER} "expected boolean value but got \"$default\""
            }
            return [string is true $default]
        }
        choice {return [lindex $default 0]}
        default {return $default}
    }
}

# --- lists in variables, and the like ---

proc ::tcl::Lempty {list} {
    return [expr {[llength $list] == 0}]
}

proc ::tcl::Lget {list indexLst} {
    return [lindex $list $indexLst]
}

# Behind its end a list grows by one.
proc ::tcl::Lvarset {listName indexLst newValue} {
    upvar 1 $listName list
    set list [opt::Replaced $list $indexLst $newValue]
}

proc ::tcl::opt::Replaced {list indices value} {
    set deeper [lassign $indices index]
    if {[llength $deeper] > 0} {set value [Replaced [lindex $list $index] $deeper $value]}
    return [lreplace $list $index $index $value]
}

proc ::tcl::Lvarset1nc {listName index newValue} {
    upvar 1 $listName list
    Lvarset list $index $newValue
}

# Here it grows as far as the index.
proc ::tcl::Lvarset1 {listName index newValue} {
    upvar 1 $listName list
    if {$index < 0} {error "invalid negative index"}
    if {$index > [llength $list]} {lappend list {*}[lrepeat [expr {$index - [llength $list]}] {}]}
    Lvarset list $index $newValue
}

proc ::tcl::Lvarincr1 {listName index {howMuch 1}} {
    upvar 1 $listName list
    Lvarincr list [lindex $index 0] $howMuch
}

proc ::tcl::Lvarincr {listName indexLst {howMuch 1}} {
    upvar 1 $listName list
    set value [expr {[lindex $list $indexLst] + $howMuch}]
    set list [opt::Replaced $list $indexLst $value]
    return [expr {[llength $indexLst] == 1 ? $value : $list}]
}

proc ::tcl::Lvarpop {listName} {
    upvar 1 $listName list
    set first [lindex $list 0]
    set list [lrange $list 1 end]
    return $first
}

proc ::tcl::Lvarpop1 {listName} {
    upvar 1 $listName list
    set list [lrange $list 1 end]
}

# Only as many variables are set as there are elements.
proc ::tcl::Lassign {list args} {
    foreach name [lrange $args 0 [llength $list]-1] value [lrange $list 0 [llength $args]-1] {
        uplevel 1 [list ::set $name $value]
    }
    return [llength $list]
}

proc ::tcl::SetMax {varname value} {
    upvar 1 $varname var
    if {![info exists var] || $value > $var} {set var $value}
}

proc ::tcl::SetMin {varname value} {
    upvar 1 $varname var
    if {![info exists var] || $value < $var} {set var $value}
}
`
