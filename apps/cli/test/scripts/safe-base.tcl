# Safe interpreters that reach files by tokens: options, folders, what is told of events.
source prelude.tcl
# Where modules are found and what the library is differs from one tclsh to the next.
tcl::tm::path remove {*}[tcl::tm::path list]
set library [info library]
proc folders {child} {
  lmap folder [lindex [safe::interpConfigure $child -accessPath] 1] {expr {$folder eq $::library ? "LIBRARY" : $folder}}
}
file mkdir files/inner files/other more
set here [pwd]
foreach script {
  {safe::setLogCmd}
  {safe::setSyncMode}
  {safe::interpCreate a -accessPath [list $library $here/files $here/more] -autoPath [list $library $here/files]}
  {folders a}
  {lrange [safe::interpConfigure a] 2 7}
  {safe::interpConfigure a -acc extra}
  {a eval {list $auto_path $tcl_library $auto_noexec}}
  {lsort [lsearch -all -inline -not [a eval {interp aliases}] clock]}
  {a alias source}
  {a alias file}
  {a alias ::tcl::file::tail}
  {a eval {info commands {[cegls]*}} ; lsort [a eval {info commands {[egops][xloi]*}}]}
  {lrange [safe::interpConfigure a -statics] 0 end}
  {safe::interpConfigure a -STAT}
  {safe::interpConfigure a -a}
  {safe::interpConfigure a -foo}
  {safe::interpConfigure a foo}
  {safe::interpConfigure a -noStatics}
  {safe::interpConfigure a -nestedLoadOk}
  {safe::interpConfigure a -statics 0 -nested 1 -deleteHook {lappend ::gone hook}}
  {lrange [safe::interpConfigure a] 2 7}
  {safe::interpConfigure a -statics maybe}
  {safe::interpConfigure a -statics 1 -noStatics}
  {safe::interpConfigure a -nested 0 -nestedLoadOk}
  {safe::interpConfigure a -statics 1 -foo}
  {safe::interpConfigure a -noStatics -nestedLoadOk; lrange [safe::interpConfigure a] 2 5}
  {safe::interpConfigure}
  {safe::interpConfigure nobody}
  {safe::interpConfigure nobody -statics}
  {safe::interpConfigure nobody -statics 1}
  {safe::interpFindInAccessPath a $here/more}
  {safe::interpFindInAccessPath a $here/more/}
  {safe::interpFindInAccessPath a $here/files/inner}
  {safe::interpFindInAccessPath nobody $here}
  {safe::interpFindInAccessPath a}
  {safe::interpAddToAccessPath a $here/files/inner}
  {safe::interpAddToAccessPath a $here/files/inner}
  {safe::interpAddToAccessPath a relative}
  {safe::interpAddToAccessPath nobody $here}
  {folders a}
  {safe::interpConfigure a -accessPath $here/more; list [folders a] [a eval {set auto_path}]}
  {safe::interpConfigure a -autoPath [list $here/files $here/more]; a eval {set auto_path}}
  {safe::setSyncMode 1}
  {safe::setSyncMode x}
  {safe::setSyncMode 0 1}
  {safe::interpCreate a}
  {safe::interpCreate {a b} -accessPath [list $library] -deleteHook {lappend ::gone}}
  {safe::interpCreate {nobody b}}
  {safe::interpCreate ::a}
  {safe::interpCreate a::}
  {safe::interpCreate a::::b}
  {safe::interpCreate a::b -accessPath [list $library]}
  {safe::interpDelete a::b}
  {safe::interpCreate -foo 1}
  {safe::interpCreate x y z}
  {safe::interpCreate x -statics}
  {safe::interpCreate x -statics 2}
  {safe::interpCreate x -statics 0 -noStatics; safe::interpConfigure x -statics}
  {safe::interpCreate y -statics 1 -noStatics}
  {interp exists y}
  {safe::interpCreate -help}
  {safe::interpInit -help}
  {safe::interpInit}
  {safe::interpInit nobody}
  {interp create -safe plain; safe::interpInit plain -deleteHook {lappend ::gone}}
  {safe::interpConfigure plain -deleteHook}
  {safe::interpDelete plain; interp create -safe plain; safe::interpConfigure plain}
  {safe::interpDelete a; set gone}
  {interp exists a}
  {safe::interpDelete a}
  {safe::interpDelete}
  {safe::interpDelete x; interp exists x}
  {safe::interpCreate h -deleteHook {error oops}; safe::interpDelete h; interp exists h}
  {safe::interpCreate i; set first [expr {[lindex [safe::interpConfigure i -accessPath] 1 0] eq $library}]}
  {expr {[lindex [safe::interpConfigure i -autoPath] 1] eq $auto_path}}
  {i eval {info library}}
  {i eval {exit}; interp exists i}
  {safe::interpCreate bad -accessPath $here/more}
  {safe::interpDelete bad}
  {safe::setSyncMode 1}
  {safe::interpCreate s -accessPath [list $library $here/files]; s eval {set auto_path}}
  {safe::interpAddToAccessPath s $here/more; s eval {set auto_path}}
  {llength [safe::interpConfigure s]}
  {safe::interpDelete s}
  {safe::setSyncMode 0}
  {proc log args {puts "log $args"}; safe::setLogCmd log here}
  {safe::setLogCmd}
  {safe::interpCreate l -accessPath [list $here/more]}
  {safe::interpConfigure l -nested 1 -autoPath $here/more}
  {safe::interpDelete l}
  {safe::setLogCmd {}; safe::setLogCmd}
  {safe::setLogCmd a b c; safe::setLogCmd}
} {
  show $script
}
