### utc-names
list [clock format 0 -timezone :UTC] [clock format 0 -timezone UTC] [clock format 0 -timezone :GMT] [clock format 0 -timezone :Etc/UTC]

### offset
list [clock format 0 -timezone +0530] [clock format 0 -timezone -0330] [clock format 0 -timezone +05:30] [clock format 0 -timezone +05]

### offset-seconds
clock format 0 -timezone +053015 -format {%H:%M:%S %z %Z}

### offset-large
list [clock format 0 -timezone +2500] [clock format 0 -timezone -9959]

### posix
list [clock format 0 -timezone EST5] [clock format 0 -timezone FOO+5] [clock format 0 -timezone FOO-5:30:20] [clock format 0 -timezone <+0330>-3:30]

### posix-summer-us
lmap t {1173597599 1173596400 1173600000 1194155999 1194159600} {clock format $t -timezone EST5EDT -format {%d %H:%M %Z}}

### posix-summer-europe
lmap t {1174784399 1174784400 1193533199 1193533200} {clock format $t -timezone CET-1CEST -format {%d %H:%M %Z}}

### posix-summer-russia
lmap t {1174777199 1174777200} {clock format $t -timezone MSK-3MSD -format {%d %H:%M %Z}}

### posix-rule-month
lmap t {1175000000 1160000000} {clock format $t -timezone EST5EDT,M4.1.0,M10.5.0 -format {%H:%M %Z}}

### posix-rule-south
lmap t {1175000000 1165000000 1185000000} {clock format $t -timezone AEST-10AEDT,M10.5.0,M3.5.0/3 -format {%H:%M %Z}}

### posix-rule-julian
lmap t {1172800000 1172600000} {clock format $t -timezone AAA5BBB,J60,J300 -format {%H:%M %Z}}

### posix-rule-time
lmap t {1173600000 1173610000} {clock format $t -timezone AAA5BBB,M3.2.0/3:30,M11.1.0/1 -format {%H:%M %Z}}

### posix-summer-offset
clock format 1185000000 -timezone AAA5BBB3 -format {%H:%M %z %Z}

### posix-before-database
clock format 482000000 -timezone EST5EDT

### database-new-york
lmap t {1081062000 1081062001 1080975600 1099202400 1099206000} {clock format $t -timezone :America/New_York -format {%d %H:%M:%S %Z %z}}

### database-paris
lmap t {0 1080435600 1080435599 1099184400} {clock format $t -timezone :Europe/Paris -format {%d %H:%M %Z %z}}

### database-london
lmap t {0 100000000 1090000000} {clock format $t -timezone :Europe/London -format {%d %H:%M %Z}}

### database-asia
list [clock format 1700000000 -timezone :Asia/Tokyo] [clock format 1700000000 -timezone :Asia/Kolkata] [clock format 1700000000 -timezone :Asia/Shanghai] [clock format 1700000000 -timezone :Asia/Kathmandu]

### database-south
list [clock format 1700000000 -timezone :Australia/Sydney] [clock format 1690000000 -timezone :Australia/Sydney] [clock format 1700000000 -timezone :Pacific/Auckland] [clock format 1700000000 -timezone :America/Sao_Paulo]

### database-west
list [clock format 1700000000 -timezone :America/Los_Angeles] [clock format 1690000000 -timezone :America/Denver] [clock format 1690000000 -timezone :America/Chicago] [clock format 1690000000 -timezone :Pacific/Honolulu]

### database-without-colon
list [clock format 0 -timezone Europe/Paris] [clock format 0 -timezone America/New_York -format {%Y %z %Z}]

### database-old-names
list [clock format 1700000000 -timezone :US/Eastern] [clock format 1700000000 -timezone :Japan] [clock format 1700000000 -timezone :Etc/GMT+5]

### legacy-names
list [clock format 0 -timezone pst] [clock format 0 -timezone BST] [clock format 0 -timezone ist] [clock format 0 -timezone z] [clock format 0 -timezone nzt]

### not-found
catch {clock format 0 -timezone :Nowhere/Land} m o; list $m [dict get $o -errorcode]

### not-found-case
catch {clock format 0 -timezone :europe/paris} m; set m

### not-valid
catch {clock format 0 -timezone :../etc/passwd} m o; list $m [dict get $o -errorcode]

### scan-in-zone
list [clock scan {2004-07-01 12:00} -format {%Y-%m-%d %H:%M} -timezone :America/New_York] [clock scan {2004-01-01 12:00} -format {%Y-%m-%d %H:%M} -timezone :America/New_York]

### scan-skipped-time
catch {clock scan {2004-04-04 02:30} -format {%Y-%m-%d %H:%M} -timezone :America/New_York} m o; list $m [dict get $o -errorcode]

### scan-skipped-time-unchecked
clock scan {2004-04-04 02:30} -format {%Y-%m-%d %H:%M} -timezone :America/New_York -validate 0

### scan-repeated-time
clock scan {2004-10-31 01:30} -format {%Y-%m-%d %H:%M} -timezone :America/New_York

### scan-around-change
lmap h {00:59 01:59 03:00 04:00} {clock scan "2004-04-04 $h" -format {%Y-%m-%d %H:%M} -timezone :America/New_York}

### round-trip
lmap z {:America/New_York :Europe/Paris :Asia/Kathmandu +0530 CET-1CEST} {set f {%Y-%m-%d %H:%M:%S}; clock scan [clock format 1234567890 -timezone $z -format $f] -timezone $z -format $f}

### add-day-across-change
list [clock format [clock add 1099112400 1 day -timezone :America/New_York] -timezone :America/New_York] [clock format [clock add 1099112400 24 hours -timezone :America/New_York] -timezone :America/New_York]

### shown-twice-1
clock scan {2021-10-31 02:30:00} -timezone :Europe/Berlin -base 1600000000

### shown-twice-2
clock scan {2021-11-07 01:30:00} -timezone :America/New_York -base 1600000000

### shown-twice-3
clock scan {2021-10-31 02:30:00} -timezone :Europe/Berlin -format {%Y-%m-%d %H:%M:%S}

### shown-twice-4
clock scan {2021-10-31 02:30:00} -timezone :Europe/Berlin -base 1635553800

### shown-twice-5
clock add 1635553800 1 day -timezone :Europe/Berlin

### shown-twice-6
clock add 1616808600 1 day -timezone :Europe/Berlin

### shown-twice-7
clock add 1616981400 -1 day -timezone :Europe/Berlin

### shown-twice-8
clock add 1635640200 0 days -timezone :Europe/Berlin

### shown-twice-9
clock add 1635643800 0 days -timezone :Europe/Berlin

### shown-twice-10
clock add 1636263000 0 days -timezone :America/New_York

### shown-twice-11
clock add 1636266600 0 days -timezone :America/New_York

### shown-twice-12
clock add 1615620600 1 day -timezone :America/New_York

### shown-twice-13
clock add 1601433000 13 months -timezone :Europe/Berlin

### shown-twice-14
clock scan {tomorrow 02:30} -timezone :Europe/Berlin -base 1635553800

### shown-twice-15
clock scan {2021-04-04 02:30:00} -timezone :Australia/Sydney -base 1600000000

### scan-offset-and-a-colon
list [catch {clock scan {+0100:Jan 2000 5} -format {%z:%b %Y %d}} m] $m [clock scan {+0100:Jan 2000 5} -format {%z%b %Y %d}]

### scan-offset-that-is-not-whole
lmap zone {+01 +010 +01: +01:0 +0100 +01000 +01:00:0 +010000 +0100000} {clock scan "$zone 1 Jan 2000" -format {%z %d %b %Y}}

### scan-offset-that-is-not-whole-at-the-end
lmap zone {+01 +010 +01: +01:0 +0100 +01000 +01:00:0 +010000 +0100000} {catch {clock scan "1 Jan 2000 $zone" -format {%d %b %Y %z}} m; set m}

### scan-offset-of-one-digit
list [catch {clock scan {+1 1 Jan 2000} -format {%z %d %b %Y}} m] $m [catch {clock scan {1 Jan 2000 +1} -format {%d %b %Y %z}} m] $m
