source [file join [file dirname [info script]] prelude.tcl]
foreach script {
  {exec false} {exec sh -c {exit 3}} {exec sh -c {echo out; echo err >&2}} {exec sh -c {echo out; echo err >&2; exit 2}}
  {exec sh -c {kill -TERM $$}} {exec sh -c {echo hi; kill -9 $$}} {exec -ignorestderr sh -c {echo out}}
  {exec -keepnewline echo hi} {exec -foo echo hi} {exec -keep echo hi} {exec --} {exec -- echo -- x} {exec -keepnewline}
  {exec} {exec sh -c {echo err >&2; kill -9 $$}} {exec sh -c {printf out; echo err >&2}}
  {exec sh -c {printf out; echo err >&2; exit 3}} {exec sh -c {printf out; exit 3}} {exec sh -c {printf out; kill -9 $$}}
  {exec sh -c {echo out; exit 3}} {exec sh -c {printf 'err\n\n' >&2}}
  {exec -keepnewline sh -c {echo out; printf 'err\n' >&2; exit 4}} {exec -keepnewline sh -c {echo out; exit 4}}
  {exec sh -c {printf 'a\r\nb\rc\n'}} {exec printf {a\n\n}} {exec echo "a b" {c  d}} {exec echo 'a b' "c'd"}
  {exec sh -c {kill -INT $$}} {exec sh -c {kill -SEGV $$}} {exec sh -c {kill -PIPE $$}} {exec sh -c {kill -USR1 $$}}
  {exec sh -c {kill -HUP $$}} {exec sh -c {kill -ALRM $$}} {exec sh -c {kill -QUIT $$}}
  {exec nosuchprogram} {exec /tmp} {exec ""} {exec -encoding iso8859-1 printf {\351}} {exec -encoding nosuch echo}
  {set env(MY_VARIABLE) hello; exec sh -c {echo $MY_VARIABLE}} {unset env(MY_VARIABLE); exec sh -c {echo x$MY_VARIABLE}}
  {file mkdir sub; cd sub; file tail [exec pwd]} {cd ..}
} {show $script}
