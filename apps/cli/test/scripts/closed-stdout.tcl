# args: x
puts stderr "to stderr"
puts stdout "to stdout"
puts $argv
flush stdout
close stdout
catch {puts gone} m
puts stderr $m
