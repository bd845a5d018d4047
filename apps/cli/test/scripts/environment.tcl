puts [info exists env(PATH)]
set env(SOME_NAME) value
puts [exec sh -c {echo $SOME_NAME}]
puts [array names env SOME_*]
unset env(SOME_NAME)
puts [exec sh -c {echo ".$SOME_NAME."}]
puts $tcl_platform(platform),$tcl_platform(byteOrder),$tcl_platform(wordSize),$tcl_platform(pathSeparator)
puts $tcl_version
puts $tcl_patchLevel
array set a {x 1 yy 22}
parray a
catch {parray nosuch} m
puts $m
