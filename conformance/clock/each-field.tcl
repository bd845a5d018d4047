# Each field of clock format, each unit of clock add.

### field-a
foreach t {0 -1 86399 951782400 1078012800 1234567890 1704067199 1704067200 4102444800 -2208988800 253402300799 -62135596800} {lappend l [catch {clock format $t -format {%a} -gmt 1} m] $m}; set l

### field-a-scanned
foreach t {0 951782400 1234567890 1704067199 4102444800} {set s [clock format $t -format {%Y-%m-%d %H:%M:%S %a} -gmt 1]; lappend l $s [catch {clock scan $s -format {%Y-%m-%d %H:%M:%S %a} -gmt 1} m] $m}; set l

### field-upper-a
foreach t {0 -1 86399 951782400 1078012800 1234567890 1704067199 1704067200 4102444800 -2208988800 253402300799 -62135596800} {lappend l [catch {clock format $t -format {%A} -gmt 1} m] $m}; set l

### field-upper-a-scanned
foreach t {0 951782400 1234567890 1704067199 4102444800} {set s [clock format $t -format {%Y-%m-%d %H:%M:%S %A} -gmt 1]; lappend l $s [catch {clock scan $s -format {%Y-%m-%d %H:%M:%S %A} -gmt 1} m] $m}; set l

### field-b
foreach t {0 -1 86399 951782400 1078012800 1234567890 1704067199 1704067200 4102444800 -2208988800 253402300799 -62135596800} {lappend l [catch {clock format $t -format {%b} -gmt 1} m] $m}; set l

### field-b-scanned
foreach t {0 951782400 1234567890 1704067199 4102444800} {set s [clock format $t -format {%Y-%m-%d %H:%M:%S %b} -gmt 1]; lappend l $s [catch {clock scan $s -format {%Y-%m-%d %H:%M:%S %b} -gmt 1} m] $m}; set l

### field-upper-b
foreach t {0 -1 86399 951782400 1078012800 1234567890 1704067199 1704067200 4102444800 -2208988800 253402300799 -62135596800} {lappend l [catch {clock format $t -format {%B} -gmt 1} m] $m}; set l

### field-upper-b-scanned
foreach t {0 951782400 1234567890 1704067199 4102444800} {set s [clock format $t -format {%Y-%m-%d %H:%M:%S %B} -gmt 1]; lappend l $s [catch {clock scan $s -format {%Y-%m-%d %H:%M:%S %B} -gmt 1} m] $m}; set l

### field-c
foreach t {0 -1 86399 951782400 1078012800 1234567890 1704067199 1704067200 4102444800 -2208988800 253402300799 -62135596800} {lappend l [catch {clock format $t -format {%c} -gmt 1} m] $m}; set l

### field-upper-c
foreach t {0 -1 86399 951782400 1078012800 1234567890 1704067199 1704067200 4102444800 -2208988800 253402300799 -62135596800} {lappend l [catch {clock format $t -format {%C} -gmt 1} m] $m}; set l

### field-upper-c-scanned
foreach t {0 951782400 1234567890 1704067199 4102444800} {set s [clock format $t -format {%Y-%m-%d %H:%M:%S %C} -gmt 1]; lappend l $s [catch {clock scan $s -format {%Y-%m-%d %H:%M:%S %C} -gmt 1} m] $m}; set l

### field-d
foreach t {0 -1 86399 951782400 1078012800 1234567890 1704067199 1704067200 4102444800 -2208988800 253402300799 -62135596800} {lappend l [catch {clock format $t -format {%d} -gmt 1} m] $m}; set l

### field-d-scanned
foreach t {0 951782400 1234567890 1704067199 4102444800} {set s [clock format $t -format {%Y-%m-%d %H:%M:%S %d} -gmt 1]; lappend l $s [catch {clock scan $s -format {%Y-%m-%d %H:%M:%S %d} -gmt 1} m] $m}; set l

### field-upper-d
foreach t {0 -1 86399 951782400 1078012800 1234567890 1704067199 1704067200 4102444800 -2208988800 253402300799 -62135596800} {lappend l [catch {clock format $t -format {%D} -gmt 1} m] $m}; set l

### field-upper-d-scanned
foreach t {0 951782400 1234567890 1704067199 4102444800} {set s [clock format $t -format {%Y-%m-%d %H:%M:%S %D} -gmt 1]; lappend l $s [catch {clock scan $s -format {%Y-%m-%d %H:%M:%S %D} -gmt 1} m] $m}; set l

### field-e
foreach t {0 -1 86399 951782400 1078012800 1234567890 1704067199 1704067200 4102444800 -2208988800 253402300799 -62135596800} {lappend l [catch {clock format $t -format {%e} -gmt 1} m] $m}; set l

### field-e-scanned
foreach t {0 951782400 1234567890 1704067199 4102444800} {set s [clock format $t -format {%Y-%m-%d %H:%M:%S %e} -gmt 1]; lappend l $s [catch {clock scan $s -format {%Y-%m-%d %H:%M:%S %e} -gmt 1} m] $m}; set l

### field-upper-e
foreach t {0 -1 86399 951782400 1078012800 1234567890 1704067199 1704067200 4102444800 -2208988800 253402300799 -62135596800} {lappend l [catch {clock format $t -format {%E} -gmt 1} m] $m}; set l

### field-upper-e-d
foreach t {0 -1 86399 951782400 1078012800 1234567890 1704067199 1704067200 4102444800 -2208988800 253402300799 -62135596800} {lappend l [catch {clock format $t -format {%Ed} -gmt 1} m] $m}; set l

### field-upper-e-upper-e
foreach t {0 -1 86399 951782400 1078012800 1234567890 1704067199 1704067200 4102444800 -2208988800 253402300799 -62135596800} {lappend l [catch {clock format $t -format {%EE} -gmt 1} m] $m}; set l

### field-upper-e-y
foreach t {0 -1 86399 951782400 1078012800 1234567890 1704067199 1704067200 4102444800 -2208988800 253402300799 -62135596800} {lappend l [catch {clock format $t -format {%Ey} -gmt 1} m] $m}; set l

### field-g
foreach t {0 -1 86399 951782400 1078012800 1234567890 1704067199 1704067200 4102444800 -2208988800 253402300799 -62130000000} {lappend l [catch {clock format $t -format {%g} -gmt 1} m] $m}; set l

### field-upper-g
foreach t {0 -1 86399 951782400 1078012800 1234567890 1704067199 1704067200 4102444800 -2208988800 253402300799 -62130000000} {lappend l [catch {clock format $t -format {%G} -gmt 1} m] $m}; set l

### field-h
foreach t {0 -1 86399 951782400 1078012800 1234567890 1704067199 1704067200 4102444800 -2208988800 253402300799 -62135596800} {lappend l [catch {clock format $t -format {%h} -gmt 1} m] $m}; set l

### field-h-scanned
foreach t {0 951782400 1234567890 1704067199 4102444800} {set s [clock format $t -format {%Y-%m-%d %H:%M:%S %h} -gmt 1]; lappend l $s [catch {clock scan $s -format {%Y-%m-%d %H:%M:%S %h} -gmt 1} m] $m}; set l

### field-upper-h
foreach t {0 -1 86399 951782400 1078012800 1234567890 1704067199 1704067200 4102444800 -2208988800 253402300799 -62135596800} {lappend l [catch {clock format $t -format {%H} -gmt 1} m] $m}; set l

### field-upper-h-scanned
foreach t {0 951782400 1234567890 1704067199 4102444800} {set s [clock format $t -format {%Y-%m-%d %H:%M:%S %H} -gmt 1]; lappend l $s [catch {clock scan $s -format {%Y-%m-%d %H:%M:%S %H} -gmt 1} m] $m}; set l

### field-upper-i
foreach t {0 -1 86399 951782400 1078012800 1234567890 1704067199 1704067200 4102444800 -2208988800 253402300799 -62135596800} {lappend l [catch {clock format $t -format {%I} -gmt 1} m] $m}; set l

### field-upper-i-scanned
foreach t {0 951782400 1234567890 1704067199 4102444800} {set s [clock format $t -format {%Y-%m-%d %H:%M:%S %I} -gmt 1]; lappend l $s [catch {clock scan $s -format {%Y-%m-%d %H:%M:%S %I} -gmt 1} m] $m}; set l

### field-j
foreach t {0 -1 86399 951782400 1078012800 1234567890 1704067199 1704067200 4102444800 -2208988800 253402300799 -62135596800} {lappend l [catch {clock format $t -format {%j} -gmt 1} m] $m}; set l

### field-j-scanned
foreach t {0 951782400 1234567890 1704067199 4102444800} {set s [clock format $t -format {%Y-%m-%d %H:%M:%S %j} -gmt 1]; lappend l $s [catch {clock scan $s -format {%Y-%m-%d %H:%M:%S %j} -gmt 1} m] $m}; set l

### field-upper-j
foreach t {0 -1 86399 951782400 1078012800 1234567890 1704067199 1704067200 4102444800 -2208988800 253402300799 -62135596800} {lappend l [catch {clock format $t -format {%J} -gmt 1} m] $m}; set l

### field-k
foreach t {0 -1 86399 951782400 1078012800 1234567890 1704067199 1704067200 4102444800 -2208988800 253402300799 -62135596800} {lappend l [catch {clock format $t -format {%k} -gmt 1} m] $m}; set l

### field-k-scanned
foreach t {0 951782400 1234567890 1704067199 4102444800} {set s [clock format $t -format {%Y-%m-%d %H:%M:%S %k} -gmt 1]; lappend l $s [catch {clock scan $s -format {%Y-%m-%d %H:%M:%S %k} -gmt 1} m] $m}; set l

### field-l
foreach t {0 -1 86399 951782400 1078012800 1234567890 1704067199 1704067200 4102444800 -2208988800 253402300799 -62135596800} {lappend l [catch {clock format $t -format {%l} -gmt 1} m] $m}; set l

### field-l-scanned
foreach t {0 951782400 1234567890 1704067199 4102444800} {set s [clock format $t -format {%Y-%m-%d %H:%M:%S %l} -gmt 1]; lappend l $s [catch {clock scan $s -format {%Y-%m-%d %H:%M:%S %l} -gmt 1} m] $m}; set l

### field-m
foreach t {0 -1 86399 951782400 1078012800 1234567890 1704067199 1704067200 4102444800 -2208988800 253402300799 -62135596800} {lappend l [catch {clock format $t -format {%m} -gmt 1} m] $m}; set l

### field-m-scanned
foreach t {0 951782400 1234567890 1704067199 4102444800} {set s [clock format $t -format {%Y-%m-%d %H:%M:%S %m} -gmt 1]; lappend l $s [catch {clock scan $s -format {%Y-%m-%d %H:%M:%S %m} -gmt 1} m] $m}; set l

### field-upper-m
foreach t {0 -1 86399 951782400 1078012800 1234567890 1704067199 1704067200 4102444800 -2208988800 253402300799 -62135596800} {lappend l [catch {clock format $t -format {%M} -gmt 1} m] $m}; set l

### field-upper-m-scanned
foreach t {0 951782400 1234567890 1704067199 4102444800} {set s [clock format $t -format {%Y-%m-%d %H:%M:%S %M} -gmt 1]; lappend l $s [catch {clock scan $s -format {%Y-%m-%d %H:%M:%S %M} -gmt 1} m] $m}; set l

### field-upper-n
foreach t {0 -1 86399 951782400 1078012800 1234567890 1704067199 1704067200 4102444800 -2208988800 253402300799 -62135596800} {lappend l [catch {clock format $t -format {%N} -gmt 1} m] $m}; set l

### field-n
foreach t {0 -1 86399 951782400 1078012800 1234567890 1704067199 1704067200 4102444800 -2208988800 253402300799 -62135596800} {lappend l [catch {clock format $t -format {%n} -gmt 1} m] $m}; set l

### field-upper-o
foreach t {0 -1 86399 951782400 1078012800 1234567890 1704067199 1704067200 4102444800 -2208988800 253402300799 -62135596800} {lappend l [catch {clock format $t -format {%O} -gmt 1} m] $m}; set l

### field-p
foreach t {0 -1 86399 951782400 1078012800 1234567890 1704067199 1704067200 4102444800 -2208988800 253402300799 -62135596800} {lappend l [catch {clock format $t -format {%p} -gmt 1} m] $m}; set l

### field-p-scanned
foreach t {0 951782400 1234567890 1704067199 4102444800} {set s [clock format $t -format {%Y-%m-%d %H:%M:%S %p} -gmt 1]; lappend l $s [catch {clock scan $s -format {%Y-%m-%d %H:%M:%S %p} -gmt 1} m] $m}; set l

### field-upper-p
foreach t {0 -1 86399 951782400 1078012800 1234567890 1704067199 1704067200 4102444800 -2208988800 253402300799 -62135596800} {lappend l [catch {clock format $t -format {%P} -gmt 1} m] $m}; set l

### field-upper-p-scanned
foreach t {0 951782400 1234567890 1704067199 4102444800} {set s [clock format $t -format {%Y-%m-%d %H:%M:%S %P} -gmt 1]; lappend l $s [catch {clock scan $s -format {%Y-%m-%d %H:%M:%S %P} -gmt 1} m] $m}; set l

### field-upper-q
foreach t {0 -1 86399 951782400 1078012800 1234567890 1704067199 1704067200 4102444800 -2208988800 253402300799 -62135596800} {lappend l [catch {clock format $t -format {%Q} -gmt 1} m] $m}; set l

### field-r
foreach t {0 -1 86399 951782400 1078012800 1234567890 1704067199 1704067200 4102444800 -2208988800 253402300799 -62135596800} {lappend l [catch {clock format $t -format {%r} -gmt 1} m] $m}; set l

### field-upper-r
foreach t {0 -1 86399 951782400 1078012800 1234567890 1704067199 1704067200 4102444800 -2208988800 253402300799 -62135596800} {lappend l [catch {clock format $t -format {%R} -gmt 1} m] $m}; set l

### field-upper-r-scanned
foreach t {0 951782400 1234567890 1704067199 4102444800} {set s [clock format $t -format {%Y-%m-%d %H:%M:%S %R} -gmt 1]; lappend l $s [catch {clock scan $s -format {%Y-%m-%d %H:%M:%S %R} -gmt 1} m] $m}; set l

### field-s
foreach t {0 -1 86399 951782400 1078012800 1234567890 1704067199 1704067200 4102444800 -2208988800 253402300799 -62135596800} {lappend l [catch {clock format $t -format {%s} -gmt 1} m] $m}; set l

### field-s-scanned
foreach t {0 951782400 1234567890 1704067199 4102444800} {set s [clock format $t -format {%Y-%m-%d %H:%M:%S %s} -gmt 1]; lappend l $s [catch {clock scan $s -format {%Y-%m-%d %H:%M:%S %s} -gmt 1} m] $m}; set l

### field-upper-s
foreach t {0 -1 86399 951782400 1078012800 1234567890 1704067199 1704067200 4102444800 -2208988800 253402300799 -62135596800} {lappend l [catch {clock format $t -format {%S} -gmt 1} m] $m}; set l

### field-upper-s-scanned
foreach t {0 951782400 1234567890 1704067199 4102444800} {set s [clock format $t -format {%Y-%m-%d %H:%M:%S %S} -gmt 1]; lappend l $s [catch {clock scan $s -format {%Y-%m-%d %H:%M:%S %S} -gmt 1} m] $m}; set l

### field-t
foreach t {0 -1 86399 951782400 1078012800 1234567890 1704067199 1704067200 4102444800 -2208988800 253402300799 -62135596800} {lappend l [catch {clock format $t -format {%t} -gmt 1} m] $m}; set l

### field-upper-t
foreach t {0 -1 86399 951782400 1078012800 1234567890 1704067199 1704067200 4102444800 -2208988800 253402300799 -62135596800} {lappend l [catch {clock format $t -format {%T} -gmt 1} m] $m}; set l

### field-upper-t-scanned
foreach t {0 951782400 1234567890 1704067199 4102444800} {set s [clock format $t -format {%Y-%m-%d %H:%M:%S %T} -gmt 1]; lappend l $s [catch {clock scan $s -format {%Y-%m-%d %H:%M:%S %T} -gmt 1} m] $m}; set l

### field-u
foreach t {0 -1 86399 951782400 1078012800 1234567890 1704067199 1704067200 4102444800 -2208988800 253402300799 -62135596800} {lappend l [catch {clock format $t -format {%u} -gmt 1} m] $m}; set l

### field-upper-u
foreach t {0 -1 86399 951782400 1078012800 1234567890 1704067199 1704067200 4102444800 -2208988800 253402300799 -62135596800} {lappend l [catch {clock format $t -format {%U} -gmt 1} m] $m}; set l

### field-upper-v
foreach t {0 -1 86399 951782400 1078012800 1234567890 1704067199 1704067200 4102444800 -2208988800 253402300799 -62135596800} {lappend l [catch {clock format $t -format {%V} -gmt 1} m] $m}; set l

### field-w
foreach t {0 -1 86399 951782400 1078012800 1234567890 1704067199 1704067200 4102444800 -2208988800 253402300799 -62135596800} {lappend l [catch {clock format $t -format {%w} -gmt 1} m] $m}; set l

### field-upper-w
foreach t {0 -1 86399 951782400 1078012800 1234567890 1704067199 1704067200 4102444800 -2208988800 253402300799 -62135596800} {lappend l [catch {clock format $t -format {%W} -gmt 1} m] $m}; set l

### field-x
foreach t {0 -1 86399 951782400 1078012800 1234567890 1704067199 1704067200 4102444800 -2208988800 253402300799 -62135596800} {lappend l [catch {clock format $t -format {%x} -gmt 1} m] $m}; set l

### field-upper-x
foreach t {0 -1 86399 951782400 1078012800 1234567890 1704067199 1704067200 4102444800 -2208988800 253402300799 -62135596800} {lappend l [catch {clock format $t -format {%X} -gmt 1} m] $m}; set l

### field-y
foreach t {0 -1 86399 951782400 1078012800 1234567890 1704067199 1704067200 4102444800 -2208988800 253402300799 -62135596800} {lappend l [catch {clock format $t -format {%y} -gmt 1} m] $m}; set l

### field-y-scanned
foreach t {0 951782400 1234567890 1704067199 4102444800} {set s [clock format $t -format {%Y-%m-%d %H:%M:%S %y} -gmt 1]; lappend l $s [catch {clock scan $s -format {%Y-%m-%d %H:%M:%S %y} -gmt 1} m] $m}; set l

### field-upper-y
foreach t {0 -1 86399 951782400 1078012800 1234567890 1704067199 1704067200 4102444800 -2208988800 253402300799 -62135596800} {lappend l [catch {clock format $t -format {%Y} -gmt 1} m] $m}; set l

### field-upper-y-scanned
foreach t {0 951782400 1234567890 1704067199 4102444800} {set s [clock format $t -format {%Y-%m-%d %H:%M:%S %Y} -gmt 1]; lappend l $s [catch {clock scan $s -format {%Y-%m-%d %H:%M:%S %Y} -gmt 1} m] $m}; set l

### field-z
foreach t {0 -1 86399 951782400 1078012800 1234567890 1704067199 1704067200 4102444800 -2208988800 253402300799 -62135596800} {lappend l [catch {clock format $t -format {%z} -gmt 1} m] $m}; set l

### field-upper-z
foreach t {0 -1 86399 951782400 1078012800 1234567890 1704067199 1704067200 4102444800 -2208988800 253402300799 -62135596800} {lappend l [catch {clock format $t -format {%Z} -gmt 1} m] $m}; set l

### field-plus
foreach t {0 -1 86399 951782400 1078012800 1234567890 1704067199 1704067200 4102444800 -2208988800 253402300799 -62135596800} {lappend l [catch {clock format $t -format {%+} -gmt 1} m] $m}; set l

### field-percent
foreach t {0 -1 86399 951782400 1078012800 1234567890 1704067199 1704067200 4102444800 -2208988800 253402300799 -62135596800} {lappend l [catch {clock format $t -format {%%} -gmt 1} m] $m}; set l

### add-seconds
foreach n {0 1 -1 13 -30 100} {lappend l [clock format [clock add 1709164800 $n seconds -gmt 1] -gmt 1 -format {%Y-%m-%d %H:%M:%S %a}]}; set l

### add-minutes
foreach n {0 1 -1 13 -30 100} {lappend l [clock format [clock add 1709164800 $n minutes -gmt 1] -gmt 1 -format {%Y-%m-%d %H:%M:%S %a}]}; set l

### add-hours
foreach n {0 1 -1 13 -30 100} {lappend l [clock format [clock add 1709164800 $n hours -gmt 1] -gmt 1 -format {%Y-%m-%d %H:%M:%S %a}]}; set l

### add-days
foreach n {0 1 -1 13 -30 100} {lappend l [clock format [clock add 1709164800 $n days -gmt 1] -gmt 1 -format {%Y-%m-%d %H:%M:%S %a}]}; set l

### add-weeks
foreach n {0 1 -1 13 -30 100} {lappend l [clock format [clock add 1709164800 $n weeks -gmt 1] -gmt 1 -format {%Y-%m-%d %H:%M:%S %a}]}; set l

### add-months
foreach n {0 1 -1 13 -30 100} {lappend l [clock format [clock add 1709164800 $n months -gmt 1] -gmt 1 -format {%Y-%m-%d %H:%M:%S %a}]}; set l

### add-years
foreach n {0 1 -1 13 -30 100} {lappend l [clock format [clock add 1709164800 $n years -gmt 1] -gmt 1 -format {%Y-%m-%d %H:%M:%S %a}]}; set l

### add-weekdays
foreach n {0 1 -1 13 -30 100} {lappend l [clock format [clock add 1709164800 $n weekdays -gmt 1] -gmt 1 -format {%Y-%m-%d %H:%M:%S %a}]}; set l

### add-second
foreach n {0 1 -1 13 -30 100} {lappend l [clock format [clock add 1709164800 $n second -gmt 1] -gmt 1 -format {%Y-%m-%d %H:%M:%S %a}]}; set l

### add-minute
foreach n {0 1 -1 13 -30 100} {lappend l [clock format [clock add 1709164800 $n minute -gmt 1] -gmt 1 -format {%Y-%m-%d %H:%M:%S %a}]}; set l

### add-hour
foreach n {0 1 -1 13 -30 100} {lappend l [clock format [clock add 1709164800 $n hour -gmt 1] -gmt 1 -format {%Y-%m-%d %H:%M:%S %a}]}; set l

### add-day
foreach n {0 1 -1 13 -30 100} {lappend l [clock format [clock add 1709164800 $n day -gmt 1] -gmt 1 -format {%Y-%m-%d %H:%M:%S %a}]}; set l

### add-week
foreach n {0 1 -1 13 -30 100} {lappend l [clock format [clock add 1709164800 $n week -gmt 1] -gmt 1 -format {%Y-%m-%d %H:%M:%S %a}]}; set l

### add-month
foreach n {0 1 -1 13 -30 100} {lappend l [clock format [clock add 1709164800 $n month -gmt 1] -gmt 1 -format {%Y-%m-%d %H:%M:%S %a}]}; set l

### add-year
foreach n {0 1 -1 13 -30 100} {lappend l [clock format [clock add 1709164800 $n year -gmt 1] -gmt 1 -format {%Y-%m-%d %H:%M:%S %a}]}; set l

### add-weekday
foreach n {0 1 -1 13 -30 100} {lappend l [clock format [clock add 1709164800 $n weekday -gmt 1] -gmt 1 -format {%Y-%m-%d %H:%M:%S %a}]}; set l

### add-several
clock format [clock add 1706659200 1 month 2 weeks -3 days 5 hours -7 minutes 9 seconds -gmt 1] -gmt 1

### add-locale
list [clock add 0 1 day -locale C -gmt 1] [catch {clock add 0 1 day -locale} m] $m [clock add 0 1 week -timezone :UTC -locale C]

### add-errors
foreach s {{clock add} {clock add 0 1} {clock add x 1 day} {clock add 0 x day} {clock add 0 1 fortnight} {clock add 0 1 day -foo 1} {clock add 0 1.5 days} {clock add 0 1 day 2} {clock add 0 1 day -gmt x}} {lappend l [catch $s m o] $m [dict get $o -errorcode]}; join $l \n

### clicks-options
list [expr {[clock clicks -milliseconds] > 0}] [expr {[clock clicks -microseconds] > 0}] [expr {[clock clicks] > 0}] [catch {clock clicks -foo} m] $m [catch {clock clicks 1 2} m] $m

### clicks-abbreviated
list [expr {abs([clock clicks -mil] - [clock milliseconds]) < 10000}] [expr {abs([clock clicks -mic] / 1000000 - [clock seconds]) < 10}] [catch {clock clicks -mi} m] $m

### now-agree
list [expr {abs([clock seconds] - [clock milliseconds] / 1000) < 10}] [expr {abs([clock seconds] - [clock microseconds] / 1000000) < 10}] [catch {clock seconds x} m] $m [catch {clock milliseconds x} m] $m [catch {clock microseconds x} m] $m

### scan-locale
list [clock scan {2024-02-29} -format %Y-%m-%d -gmt 1 -locale C] [clock scan {29 Feb 2024} -gmt 1 -locale C] [catch {clock scan 0 -locale} m] $m

### scan-mixed-names
foreach s {{Mon Jan 01 2024} {TUESDAY february 6 2024} {wed DEC 25 2024}} {lappend l [catch {clock scan $s -format {%a %b %d %Y} -gmt 1} m] $m [catch {clock scan $s -format {%A %B %d %Y} -gmt 1} m] $m}; set l
