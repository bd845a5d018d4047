# Numbers in the words of commands: lists, what is too large, and permissions in all their forms.
source prelude.tcl
close [open empty w]
foreach word {{5 x} 1.5 4294967295 4294967296 -2147483648 -2147483649 9223372036854775807 9223372036854775808 -9223372036854775809} {
  show [list chan configure stdin -buffersize $word]
  show [list socket localhost $word]
  show [list socket -server puts -backlog $word -myaddr localhost nosuchservice]
}
foreach word {{5 x} 0o644 -1 2147483648 4294967295 4294967296 -2147483649 99999999999999999999} {
  show "close \[[list open empty w $word]\]"
}
foreach word {{5 x} -1 99999999999999999999} {
  show [list read stdin $word]
  show [list seek stdin $word]
  show [list file mtime empty $word]
}
show {chan configure stdin -blocking {yes no}}
show {set f [open empty]; catch {chan truncate $f 0} message options; close $f; list [regsub {file\w+} $message FILE] [dict get $options -errorcode]}
foreach word {
  644 420 0644 0o644 0x1a4 0b110100100 { 0644} {0644 } 0888 08 9 -1 65535 4294967295 99999999999999999999 {} , u+x, ,u+x u= + a u u+rwxst u+t o+t
  ug+s,+t 1_0 {0 644} rwsrwSr-t
} {
  file attributes empty -permissions 0600
  show [list file attributes empty -permissions $word]
  puts [file attributes empty -permissions]
}
