/** platform::shell: the same for another Tcl shell, which is run. A package written in Tcl. */
export const version = '1.1.4'

export const script: string = String.raw`
package require platform
namespace eval ::platform::shell {}

proc ::platform::shell::generic {shell} {
    Check $shell
    return [Run $shell "[Package]\nputs \[platform::generic\]"]
}

proc ::platform::shell::identify {shell} {
    Check $shell
    return [Run $shell "[Package]\nputs \[platform::identify\]"]
}

proc ::platform::shell::platform {shell} {
    Check $shell
    return [Run $shell {puts $tcl_platform(platform)}]
}

proc ::platform::shell::Check {shell} {
    if {![file exists $shell]} {return -level 2 -code error "Shell \"$shell\" does not exist"}
}

# A script that makes the package in a shell that may have none.
proc ::platform::shell::Package {} {
    return "package forget platform\n[package ifneeded platform [package require platform]]"
}

proc ::platform::shell::Run {shell script} {
    set channel [file tempfile path platform]
    puts $channel "$script\nexit 0"
    close $channel
    set failed [catch {exec $shell $path 2> $path.errors} output]
    set errors [expr {[file exists $path.errors] ? [readFile $path.errors] : ""}]
    file delete $path $path.errors
    if {$failed} {return -level 2 -code error "Shell \"$shell\" is not executable ($output\n$errors)"}
    return $output
}
`
