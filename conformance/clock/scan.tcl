### iso-date
clock scan 2024-02-29 -format %Y-%m-%d -gmt 1

### iso-date-time
clock scan {2024-02-29 13:14:15} -format {%Y-%m-%d %H:%M:%S} -gmt 1

### compact
list [clock scan 20240229 -format %Y%m%d -gmt 1] [clock scan 20240229T131415 -format %Y%m%dT%H%M%S -gmt 1] [clock scan 240229 -format %y%m%d -gmt 1]

### compact-short
list [clock scan 2024012 -format %Y%m%d -gmt 1] [clock scan 12345 -format %H%M%S -gmt 1 -base 0] [clock scan 123 -format %H%M%S -gmt 1 -base 0]

### compact-day-of-year
list [clock scan 2024060 -format %Y%j -gmt 1] [clock scan 202460 -format %Y%j -gmt 1]

### one-digit
list [clock scan 2024-2-9 -format %Y-%m-%d -gmt 1] [clock scan {2024- 2- 9} -format %Y-%m-%d -gmt 1]

### names
list [clock scan {29 Feb 2024} -format {%d %b %Y} -gmt 1] [clock scan {FEBRUARY 29 2024} -format {%B %d %Y} -gmt 1] [clock scan {feb29 2024} -format {%b%d %Y} -gmt 1]

### names-abbreviated
list [clock scan {f 5 2024} -format {%b %d %Y} -gmt 1] [clock scan {Janu 5 2024} -format {%B %d %Y} -gmt 1] [clock scan {oct 5 2024} -format {%B %d %Y} -gmt 1]

### names-ambiguous
catch {clock scan {ju 5 2024} -format {%b %d %Y} -gmt 1} m o; list $m [dict get $o -errorcode]

### weekday
list [clock scan {Thu 29 Feb 2024} -format {%a %d %b %Y} -gmt 1] [clock scan wed -format %a -gmt 1 -base 0] [clock scan sunday -format %A -gmt 1 -base 0]

### weekday-wrong
catch {clock scan {Mon 29 Feb 2024} -format {%a %d %b %Y} -gmt 1} m o; list $m [dict get $o -errorcode]

### weekday-wrong-unchecked
clock scan {Mon 29 Feb 2024} -format {%a %d %b %Y} -gmt 1 -validate 0

### weekday-numbers
list [clock scan 3 -format %u -gmt 1 -base 0] [clock scan 0 -format %w -gmt 1 -base 0] [clock scan 7 -format %u -gmt 1 -base 0]

### weekday-too-large
catch {clock scan 8 -format %u -gmt 1 -base 0} m o; list $m [dict get $o -errorcode]

### iso-week
list [clock scan 2024-W09-4 -format %G-W%V-%u -gmt 1] [clock scan 24-W09-4 -format %g-W%V-%u -gmt 1] [clock scan {W10 3} -format {W%V %u} -gmt 1 -base 1000000]

### day-of-year
list [clock scan 2024-366 -format %Y-%j -gmt 1] [clock scan 100 -format %j -gmt 1 -base 1000000]

### day-of-year-bad
catch {clock scan 2023-366 -format %Y-%j -gmt 1} m o; list $m [dict get $o -errorcode]

### century
list [clock scan {19 24 02 29} -format {%C %y %m %d} -gmt 1] [clock scan {20 24 2 29} -format {%C %y %m %d} -gmt 1]

### two-digit-years
lmap y {00 37 38 68 69 99} {clock format [clock scan "$y-01-01" -format %y-%m-%d -gmt 1] -gmt 1 -format %Y}

### long-years
clock scan 12024-01-02 -format %Y-%m-%d -gmt 1

### partial-from-base
list [clock scan 15 -format %d -gmt 1 -base 1000000] [clock scan 5 -format %m -gmt 1 -base 1000000] [clock scan 2024 -format %Y -gmt 1 -base 1000000] [clock scan {5 6} -format {%m %d} -gmt 1 -base 1000000]

### time-of-base-day
list [clock scan 15:30 -format %H:%M -gmt 1 -base 1000000] [clock scan 30 -format %M -gmt 1 -base 1000000] [clock scan 59 -format %S -gmt 1 -base 0]

### twelve-hours
lmap s {{12:00 am} {12:30 pm} {1:00 am} {11:59 PM} {0:00 am}} {clock scan $s -format {%I:%M %p} -gmt 1 -base 0}

### twelve-hours-abbreviated
list [clock scan {5 p} -format {%I %p} -gmt 1 -base 0] [clock scan 5pm -format %I%P -gmt 1 -base 0] [clock scan {3 pm} -format {%H %p} -gmt 1 -base 0]

### twelve-hours-bad
catch {clock scan {13 pm} -format {%I %p} -gmt 1 -base 0} m o; list $m [dict get $o -errorcode]

### midnight-24
list [clock scan {2024-01-01 24:00:00} -format {%Y-%m-%d %H:%M:%S} -gmt 1] [catch {clock scan {2024-01-01 24:00:01} -format {%Y-%m-%d %H:%M:%S} -gmt 1} m] $m

### compound
list [clock scan {Thu Jan  1 00:00:00 1970} -format %c -gmt 1] [clock scan 01/02/1970 -format %D -gmt 1] [clock scan 01:02:03 -format %T -gmt 1 -base 0] [clock scan {01:02:03 pm} -format %r -gmt 1 -base 0]

### compound-default
clock scan {Thu Jan  1 00:00:00 GMT 1970} -format %+

### seconds
list [clock scan 12345 -format %s] [clock scan -5 -format %s] [clock scan +7 -format %s] [clock scan {12345 2024} -format {%s %Y}]

### seconds-local
clock scan 12345 -format %Es -timezone +0100

### seconds-too-large
catch {clock scan 99999999999999999999 -format %s} m o; list $m [dict get $o -errorcode]

### julian-day
list [clock scan 2440588 -format %J -gmt 1] [clock scan 2451545 -format %J -gmt 1] [clock scan {2440588 12} -format {%J %H} -gmt 1]

### julian-date
list [clock scan 2440588.5 -format %EJ -gmt 1] [clock scan 2440588.5 -format %Ej -gmt 1] [clock scan 2440588.25 -format %EJ -gmt 1]

### julian-day-bad
catch {clock scan 2440588.5 -format %J -gmt 1} m; set m

### julian-day-too-large
catch {clock scan 99999999 -format %J -gmt 1} m o; list $m [dict get $o -errorcode]

### era
list [clock scan {0001-01-01 C.E.} -format {%Y-%m-%d %EE} -gmt 1] [clock scan {0001-01-01 B.C.E.} -format {%Y-%m-%d %EE} -gmt 1] [clock scan {0044-03-15 b.c.} -format {%Y-%m-%d %EE} -gmt 1]

### stardate
clock scan {Stardate 24000.5} -format %Q -gmt 1

### zone-offset
list [clock scan {12:00 +0100} -format {%H:%M %z} -gmt 1 -base 0] [clock scan {12:00 -05:30} -format {%H:%M %z} -gmt 1 -base 0] [clock scan {12:00 +01} -format {%H:%M %z} -gmt 1 -base 0]

### zone-name
list [clock scan {12:00 EST} -format {%H:%M %Z} -gmt 1 -base 0] [clock scan {12:00 cest} -format {%H:%M %Z} -gmt 1 -base 0] [clock scan 12:00Z -format %H:%M%Z -gmt 1 -base 0]

### zone-missing
list [clock scan {12:00 } -format {%H:%M %z} -gmt 1 -base 0] [catch {clock scan 12:00 -format {%H:%M %z} -gmt 1 -base 0} m] $m

### zone-overrides-option
clock scan {2024-01-01 12:00 +0200} -format {%Y-%m-%d %H:%M %z} -timezone :America/New_York

### rfc-822
clock scan {Thu, 29 Feb 2024 13:14:15 +0100} -format {%a, %d %b %Y %H:%M:%S %z}

### whitespace
list [clock scan {  2024-01-02  } -format %Y-%m-%d -gmt 1] [clock scan {2024    1} -format {%Y %m} -gmt 1 -base 0] [clock scan "2024\t1" -format {%Y %m} -gmt 1 -base 0]

### whitespace-missing
catch {clock scan 20241 -format {%Y %m} -gmt 1 -base 0} m; set m

### whitespace-before-literal
catch {clock scan {2024 /1} -format %Y/%m -gmt 1 -base 0} m; set m

### tab-and-newline-groups
list [clock scan "2024\t1" -format %Y%t%m -gmt 1 -base 0] [clock scan "2024\n1" -format %Y%n%m -gmt 1 -base 0] [catch {clock scan {2024 1} -format %Y%t%m -gmt 1 -base 0}]

### literal-words
list [clock scan {on 2024} -format {on %Y} -gmt 1 -base 0] [clock scan {ON 2024} -format {on %Y} -gmt 1 -base 0] [clock scan 2024% -format %Y%% -gmt 1 -base 0]

### literal-unicode
clock scan 2024年2月29日 -format %Y年%m月%d日 -gmt 1

### unknown-group-is-literal
clock scan 1970%q -format %Y%q -gmt 1 -base 0

### empty
list [clock scan {} -format {} -gmt 1 -base 12345] [catch {clock scan x -format {} -gmt 1} m] $m

### mismatch
list [catch {clock scan abc -format %Y -gmt 1} m o] $m [dict get $o -errorcode] [catch {clock scan 2024-01-02x -format %Y-%m-%d -gmt 1}] [catch {clock scan 2024-01 -format %Y-%m-%d -gmt 1}]

### short-year
catch {clock scan 24-01-02 -format %Y-%m-%d -gmt 1} m; set m

### invalid-day
catch {clock scan 20240230 -format %Y%m%d -gmt 1} m o; list $m [dict get $o -errorcode]

### invalid-month
list [catch {clock scan 20241301 -format %Y%m%d -gmt 1} m o] $m [dict get $o -errorcode] [catch {clock scan 20240001 -format %Y%m%d -gmt 1} m] $m

### invalid-hour
catch {clock scan 25:00 -format %H:%M -gmt 1} m o; list $m [dict get $o -errorcode]

### invalid-minute
catch {clock scan 23:60 -format %H:%M -gmt 1} m o; list $m [dict get $o -errorcode]

### invalid-second
catch {clock scan 23:59:60 -format %H:%M:%S -gmt 1} m o; list $m [dict get $o -errorcode]

### unchecked-day
list [clock scan 20240230 -format %Y%m%d -gmt 1 -validate 0] [clock scan 20240000 -format %Y%m%d -gmt 1 -validate 0] [clock scan 20241345 -format %Y%m%d -gmt 1 -validate 0]

### unchecked-time
clock scan 99:99:99 -format %H:%M:%S -gmt 1 -base 0 -validate 0

### ambiguous-day
list [catch {clock scan {2024-060 02-28} -format {%Y-%j %m-%d} -gmt 1} m o] $m [dict get $o -errorcode] [clock scan {2024-060 02-29} -format {%Y-%j %m-%d} -gmt 1]

### last-one-counts
list [clock scan {5 20 2024} -format {%d %d %Y} -gmt 1 -base 0] [clock scan {3 4} -format {%I %H} -gmt 1 -base 0]

### date-has-precedence
clock scan {W45 3 03-05} -format {W%V %u %m-%d} -gmt 1 -base 1000000000 -validate 0

### iso-year-has-precedence
clock scan {2026 W45 3 03-05} -format {%G W%V %u %m-%d} -gmt 1 -base 1000000000 -validate 0

### alternative-numerals
clock scan {2024 02 09} -format {%Y %Om %Od} -gmt 1

### julian-calendar
list [clock scan 1752-09-02 -format %Y-%m-%d -gmt 1] [clock scan 1752-09-14 -format %Y-%m-%d -gmt 1] [clock scan 1700-02-29 -format %Y-%m-%d -gmt 1]

### bad-base
catch {clock scan 1 -format %d -base x} m o; list $m [dict get $o -errorcode]

### bad-option
catch {clock scan x -foo 1} m o; list $m [dict get $o -errorcode]

### bad-validate
catch {clock scan 1 -format %d -validate x} m o; list $m [dict get $o -errorcode]

### no-arguments
catch {clock scan} m o; list $m [dict get $o -errorcode]

### option-without-value
catch {clock scan x -format} m; set m
