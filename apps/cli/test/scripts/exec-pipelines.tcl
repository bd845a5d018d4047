source [file join [file dirname [info script]] prelude.tcl]
foreach script {
  {exec nosuchprogram | cat} {exec echo hi | nosuchprogram} {exec echo hi |} {exec echo hi | | cat} {exec echo hi |& cat}
  {exec sh -c {echo e >&2} |& cat} {exec sh -c {echo e >&2} 2>@1} {exec &} {exec echo a & b} {exec false | true}
  {exec true | false} {exec sh -c {exit 2} | sh -c {exit 3}} {exec sh -c {kill -9 $$} | sh -c {kill -15 $$}}
  {exec yes | head -n 2} {exec printf {c\na\nb\n} | sort | tr a-z A-Z} {exec cat << "two\nwords" | wc -l}
  {string is integer -strict [exec sleep 0 &]} {llength [exec sleep 0 | sleep 0 &]}
} {show $script}
