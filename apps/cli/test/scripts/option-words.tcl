# Empty words and abbreviations in the tables of words, and what the kind of a file adds to its permissions.
foreach script {{seek stdin 0 {}} {file delete -f nothing} {file attributes . {}} {socket -asy} {file link {} a b}} {
  puts [catch $script message],$message
}
file mkdir sub
file attributes sub -permissions 0o751
puts [file attributes sub -permissions],[file attributes /dev/null -permissions]
close [open none w]
puts [file attributes none -permissions 0][file attributes none -permissions]
