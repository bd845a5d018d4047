# The commands for files and channels are ensembles, whose parts are commands that can be asked for and replaced.
source prelude.tcl
puts [namespace ensemble exists file] 
puts [namespace ensemble exists chan]
puts [lsort [info commands ::tcl::file::*]]
puts [lsort [dict keys [namespace ensemble configure file -map]]]
puts [lsort [dict keys [namespace ensemble configure chan -map]]]
puts [info cmdtype file]
puts [file tail a/b/c.txt] ; puts [::tcl::file::tail a/b/c.txt]
puts [file tai a/b]
catch {file foo} m; puts $m
catch {file e x} m; puts $m
catch {chan foo} m; puts $m
catch {file} m; puts $m
catch {chan configure} m; puts $m
catch {file exists} m; puts $m
catch {file exists a b} m; puts $m
namespace ensemble configure file -map [dict replace [namespace ensemble configure file -map] shout ::shout]
proc shout {name} {string toupper $name}
puts [file shout abc]
rename ::tcl::file::size old_size
catch {file size nofile} m; puts $m
foreach {c n} {foo :: foo ::a ::foo :: ::a::foo :: a::foo ::b a::foo :: :::foo :: foo:: ::a} {puts [auto_qualify $c $n]}
puts [auto_import x*]
set auto_index(made) {proc made {} {return yes}}
puts [auto_load made] ; puts [made] ; puts [auto_load nosuch]
catch {load nofile} m; puts $m
catch {load {} Foo} m; puts $m
catch {unload nofile} m; puts $m
catch {info nameofexecutable x} m; puts $m
puts [file executable [info nameofexecutable]]
set f [open script.tcl w]; puts $f {puts "child says $argv"}; close $f
puts [exec [info nameofexecutable] script.tcl a b]
