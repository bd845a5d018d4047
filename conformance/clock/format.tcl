### default-format
clock format 0 -gmt 1

### default-format-negative
clock format -1 -gmt 1

### weekday-names
list [clock format 1234567890 -gmt 1 -format %a] [clock format 1234567890 -gmt 1 -format %A]

### month-names
list [clock format 1234567890 -gmt 1 -format %b] [clock format 1234567890 -gmt 1 -format %B] [clock format 1234567890 -gmt 1 -format %h]

### all-weekdays
lmap d {0 1 2 3 4 5 6} {clock format [expr {$d * 86400}] -gmt 1 -format {%a %u %w}}

### all-months
lmap m {0 1 2 3 4 5 6 7 8 9 10 11} {clock format [clock add 0 $m months -gmt 1] -gmt 1 -format {%b %m %N}}

### year
list [clock format 1234567890 -gmt 1 -format %Y] [clock format 1234567890 -gmt 1 -format %y] [clock format 1234567890 -gmt 1 -format %C]

### day
list [clock format 345600 -gmt 1 -format %d] [clock format 345600 -gmt 1 -format %e] [clock format 1234567890 -gmt 1 -format %j]

### time
list [clock format 1234567890 -gmt 1 -format %H] [clock format 1234567890 -gmt 1 -format %M] [clock format 1234567890 -gmt 1 -format %S]

### hour-12
lmap h {0 1 11 12 13 23} {clock format [expr {$h * 3600}] -gmt 1 -format {%I %l %p %P}}

### hour-blank-padded
lmap h {0 9 10} {clock format [expr {$h * 3600}] -gmt 1 -format {[%k] [%l]}}

### compound-time
list [clock format 45296 -gmt 1 -format %T] [clock format 45296 -gmt 1 -format %R] [clock format 45296 -gmt 1 -format %r] [clock format 45296 -gmt 1 -format %X]

### compound-date
list [clock format 45296 -gmt 1 -format %D] [clock format 45296 -gmt 1 -format %x] [clock format 45296 -gmt 1 -format %c] [clock format 45296 -gmt 1 -format %+]

### seconds
list [clock format 45296 -gmt 1 -format %s] [clock format -5 -gmt 1 -format %s] [clock format 100 -timezone +0100 -format {%s %Es}]

### iso-week
lmap t {1104537600 1230768000 1262304000 1293840000 1735603200} {clock format $t -gmt 1 -format %G-W%V-%u}

### iso-year-short
clock format 1104537600 -gmt 1 -format {%g %G}

### week-of-year
lmap t {1104537600 1104624000 1104710400 1135900800} {clock format $t -gmt 1 -format {%U %W}}

### julian-day
list [clock format 0 -gmt 1 -format %J] [clock format -210866803200 -gmt 1 -format %J]

### julian-date
list [clock format 0 -gmt 1 -format %EJ] [clock format 1234567890 -gmt 1 -format %EJ] [clock format 0 -gmt 1 -format %Ej] [clock format 43200 -gmt 1 -format %Ej]

### era
list [clock format 0 -gmt 1 -format %EE] [clock format -99999999999 -gmt 1 -format {%Y %EE}]

### alternative-forms
clock format 1234567890 -gmt 1 -format {%EC %Ey %EY %Ex %EX %Ec}

### alternative-numerals
clock format 345600 -gmt 1 -format {%Od %Oe %OH %OI %Ok %Ol %Om %OM %OS %Ou %Ow %Oy}

### literals
clock format 0 -gmt 1 -format {a%nb%tc%%d}

### literal-text
list [clock format 0 -gmt 1 -format {}] [clock format 0 -gmt 1 -format abc] [clock format 0 -gmt 1 -format {Year: %Y!}]

### literal-unicode
clock format 0 -gmt 1 -format {%Y年%m月%d日}

### unknown-groups
list [clock format 0 -gmt 1 -format %q] [clock format 0 -gmt 1 -format %Ed] [clock format 0 -gmt 1 -format %OC] [clock format 0 -gmt 1 -format %5d]

### percent-at-end
list [clock format 0 -gmt 1 -format %] [clock format 0 -gmt 1 -format abc%] [clock format 0 -gmt 1 -format %E] [clock format 0 -gmt 1 -format %O]

### stardate
clock format 0 -gmt 1 -format %Q

### leap-years
lmap y {1900 2000 2004 2100} {clock format [clock scan $y-12-31 -format %Y-%m-%d -gmt 1] -gmt 1 -format %j}

### year-boundaries
list [clock format 946684799 -gmt 1] [clock format 946684800 -gmt 1]

### far-future
list [clock format 253402300799 -gmt 1] [clock format 253402300800 -gmt 1] [clock format 1234567890123 -gmt 1]

### far-past
list [clock format -62135596800 -gmt 1] [clock format -99999999999 -gmt 1 -format {%Y-%m-%d %EE}]

### gregorian-change
list [clock format -6857222400 -gmt 1 -format %Y-%m-%d] [clock format -6857222401 -gmt 1 -format %Y-%m-%d]

### integers-in-any-spelling
list [clock format 0x10 -gmt 1 -format %s] [clock format { 5 } -gmt 1 -format %s] [clock format 1_000 -gmt 1 -format %s]

### gmt-false-words
list [clock format 0 -gmt yes -format %Z] [clock format 0 -gmt 2 -format %Z]

### option-abbreviations
clock format 0 -f %Y -g 1

### option-order
clock format 0 -timezone :UTC -format %H:%M

### bad-seconds
catch {clock format x -gmt 1} m o; list $m [dict get $o -errorcode]

### bad-seconds-double
catch {clock format 1.5 -gmt 1} m o; list $m [dict get $o -errorcode]

### bad-seconds-empty
catch {clock format {} -gmt 1} m o; list $m [dict get $o -errorcode]

### too-large
catch {clock format 99999999999999999999 -gmt 1} m o; list $m [dict get $o -errorcode]

### bad-option
catch {clock format 0 -foo 1} m o; list $m [dict get $o -errorcode]

### bad-option-of-scan
catch {clock format 0 -base 0} m; set m

### option-twice
catch {clock format 0 -gmt 1 -gmt 1} m o; list $m [dict get $o -errorcode]

### option-without-value
catch {clock format 0 -gmt} m o; list $m [dict get $o -errorcode]

### no-arguments
catch {clock format} m o; list $m [dict get $o -errorcode]

### bad-gmt
catch {clock format 0 -gmt x} m o; list $m [dict get $o -errorcode]

### gmt-and-timezone
catch {clock format 0 -gmt 1 -timezone :UTC} m o; list $m [dict get $o -errorcode]

### order-of-errors
list [catch {clock format x -gmt q} m] $m [catch {clock format x -foo 1} m] $m [catch {clock format x -timezone :Nowhere} m] $m

### locale-c
clock format 0 -gmt 1 -locale C

### locale-root
clock format 0 -gmt 1 -locale {} -format %c

### no-subcommand
catch {clock} m o; list $m [dict get $o -errorcode]

### unknown-subcommand
catch {clock foo} m o; list $m [dict get $o -errorcode]

### ambiguous-subcommand
catch {clock s} m; set m

### abbreviated-subcommand
clock form 0 -gmt 1 -format %Y

### clicks-bad-option
list [catch {clock clicks -foo} m o] $m [dict get $o -errorcode] [catch {clock clicks -m} m] $m

### seconds-arguments
list [catch {clock seconds x} m o] $m [dict get $o -errorcode] [catch {clock microseconds x} m] $m [catch {clock milliseconds 1 2} m] $m

### clocks-agree
set s [clock seconds]; set m [clock milliseconds]; set u [clock microseconds]; list [expr {$m / 1000 - $s <= 1}] [expr {$u / 1000000 - $s <= 1}] [expr {[clock clicks -milliseconds] >= $m}]
