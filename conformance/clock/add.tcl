### nothing
list [clock add 0] [clock add 12345 -gmt 1]

### seconds
list [clock add 0 5 seconds] [clock add 0 -5 seconds] [clock add 100 1 second]

### minutes-and-hours
list [clock add 0 5 minutes] [clock add 0 5 hours] [clock add 0 -1 hour]

### days
list [clock add 0 1 day -gmt 1] [clock add 0 -1 days -gmt 1] [clock add 0 365 days -gmt 1]

### weeks
list [clock add 0 1 week -gmt 1] [clock add 0 2 weeks -gmt 1] [clock add 0 -1 weeks -gmt 1]

### weekdays
lmap n {-6 -5 -1 0 1 2 5 6 10} {clock format [clock add 0 $n weekdays -gmt 1] -gmt 1 -format {%a %m-%d}}

### weekdays-from-saturday
lmap n {-6 -5 -1 0 1 2 5 6} {clock format [clock add 172800 $n weekdays -gmt 1] -gmt 1 -format {%a %m-%d}}

### weekdays-from-sunday
lmap n {-6 -5 -1 1 2 5 6} {clock format [clock add 259200 $n weekdays -gmt 1] -gmt 1 -format {%a %m-%d}}

### months
list [clock add 0 1 month -gmt 1] [clock add 0 -1 months -gmt 1] [clock add 0 13 months -gmt 1]

### months-clipped
lmap n {1 2 3 13 25} {clock format [clock add 2592000 $n months -gmt 1] -gmt 1 -format %Y-%m-%d}

### years
list [clock add 0 1 year -gmt 1] [clock add 0 -1 years -gmt 1] [clock add 0 100 years -gmt 1]

### years-leap-day
list [clock format [clock add 951782400 1 year -gmt 1] -gmt 1 -format %Y-%m-%d] [clock format [clock add 951782400 4 years -gmt 1] -gmt 1 -format %Y-%m-%d]

### several
clock add 0 1 year 1 month 1 week 1 day 1 hour 1 minute 1 second -gmt 1

### several-order
list [clock add 2592000 1 month 1 day -gmt 1] [clock add 2592000 1 day 1 month -gmt 1]

### options-between
list [clock add 0 -gmt 1 1 day] [clock add 0 1 day -gmt 1 1 day]

### unit-abbreviations
list [clock add 0 1 d -gmt 1] [clock add 0 1 y -gmt 1] [clock add 0 1 mon -gmt 1] [clock add 0 1 h] [clock add 0 1 s] [clock add 0 1 weekd -gmt 1]

### unit-ambiguous
list [catch {clock add 0 1 m -gmt 1} m o] $m [dict get $o -errorcode] [catch {clock add 0 1 w -gmt 1}] [catch {clock add 0 1 {} -gmt 1} m] $m

### unit-bad
catch {clock add 0 1 fortnight -gmt 1} m o; list $m [dict get $o -errorcode]

### unit-case
catch {clock add 0 1 DAY -gmt 1} m; set m

### count-spellings
list [clock add 0 0x10 days -gmt 1] [clock add 0 +3 days -gmt 1]

### count-bad
list [catch {clock add 0 x day} m o] $m [dict get $o -errorcode] [catch {clock add 0 1.5 day} m] $m

### count-too-large
catch {clock add 0 99999999999999999999 seconds} m; set m

### result-too-large
catch {clock add 0 9223372036854775807 seconds} m o; list $m [dict get $o -errorcode]

### odd-arguments
catch {clock add 0 1} m o; list $m [dict get $o -errorcode]

### no-arguments
catch {clock add} m; set m

### bad-time
catch {clock add x 1 day} m o; list $m [dict get $o -errorcode]

### bad-option
catch {clock add 0 1 day -base 1} m o; list $m [dict get $o -errorcode]

### bad-zone
catch {clock add 0 1 foo -timezone :Nowhere} m; set m

### gmt-and-timezone
catch {clock add 0 1 day -gmt 1 -timezone :UTC} m; set m

### day-across-change
list [clock add 1081000800 1 day -timezone :America/New_York] [clock add 1081000800 24 hours -timezone :America/New_York]

### day-into-gap
clock format [clock add 1080977400 1 day -timezone :America/New_York] -timezone :America/New_York

### month-across-change
clock format [clock add 1078000000 2 months -timezone :Europe/Paris] -timezone :Europe/Paris

### across-calendars
clock format [clock add -6857308800 1 day -gmt 1] -gmt 1 -format %Y-%m-%d

### far
list [clock add 0 1000 years -gmt 1] [clock add 0 -1000 years -gmt 1]

### round-trip
clock add [clock add 1234567890 17 months -gmt 1] -17 months -gmt 1
### add-locale-option
clock add 0 1 day -gmt 1 -locale C

### clicks-microseconds-option
expr {[clock clicks -microseconds] > 1000000}
