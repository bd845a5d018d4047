# A process and the script read from the same input in turn.
# stdin: l1\n
# gets from stdin intermixed with events and exec
puts [gets stdin]
puts [exec head -n 1]
fileevent stdin readable {if {[gets stdin l] < 0} {fileevent stdin readable {}; set done 1} else {puts "ev:$l"}}
vwait done
puts [eof stdin]; puts [gets stdin x]; puts [read stdin]
