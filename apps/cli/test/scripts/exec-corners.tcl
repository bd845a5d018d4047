# Pipelines, what they are redirected to, and how they end.
proc t {s} {set c [catch {uplevel #0 $s} m o]; regsub -all {(CHILD\w+) \d+} [list $s $c $m [expr {$c==1?[dict get $o -errorcode]:""}]] {\1 PID} x; puts $x}
t {exec echo hi}
t {exec echo -n hi}
t {exec echo a b | tr a-z A-Z}
t {exec sh -c {echo out; echo err >&2}}
t {exec sh -c {echo out; echo err >&2} 2>@1}
t {exec -ignorestderr sh -c {echo out; echo err >&2; exit 3}}
t {exec sh -c {echo out; exit 3}}
t {exec sh -c {kill -TERM $$}}
t {exec sh -c {kill -SEGV $$} 2>/dev/null}
t {exec false}
t {exec false | true}
t {exec true | false}
t {exec -keepnewline echo hi}
t {exec nosuchprogram}
t {exec ./x}
t {exec}
t {exec |}
t {exec echo |}
t {exec echo a >}
t {exec echo a > o.txt; exec cat o.txt}
t {exec echo b >> o.txt; exec cat < o.txt}
t {exec cat << "in\nput"}
t {exec cat <<text}
t {exec sh -c {echo e >&2} >& o2.txt; exec cat o2.txt}
t {exec sh -c {echo o; echo e >&2} |& cat}
t {exec cat < nofile}
t {exec echo "a b" {c"d} \$e}
t {exec echo é€😀}
t {exec printf {a\r\nb\n\n}}
t {string length [exec head -c 100000 /dev/zero | tr {\0} x]}
t {exec sh -c {cat >&2} << hello}
t {exec sh -c {echo a; sleep 0.1; echo b} 2> /dev/null}
t {set f [open "|cat" r+]; puts $f hi; flush $f; gets $f}
t {close $f write; read $f}
t {close $f}
t {set f [open "|sh -c {exit 4}"]; read $f; close $f}
t {set f [open "|sh -c {echo err >&2}"]; read $f; close $f}
t {set f [open "|nosuchprog" r]}
t {open "|" r}
t {open "|cat" q}
t {set f [open [list | sh -c {read x; echo "got $x"; exit 2}] r+]; puts $f foo; flush $f; list [gets $f] [catch {close $f} m] $m}
t {expr {[pid] > 0}}
t {set f [open "|sleep 0.05 | cat"]; llength [pid $f]}
t {close $f}
t {set env(FOO) bar; exec sh -c {echo $FOO}}
t {unset env(FOO); exec sh -c {echo x$FOO}}
t {llength [exec sleep 0.01 &]}
t {cd /; exec pwd}
t {exec sh -c {echo $0 $1} "a'b" {}}
t {exec echo hi 2>@stdout >@stderr}
t {exec echo hi >@ nochan}
t {exec -foo x}
t {exec -- echo -x}
