### empty
clock scan {} -gmt 1 -base 1000000000

### now
clock scan {now} -gmt 1 -base 1000000000

### today
clock scan {today} -gmt 1 -base 1000000000

### tomorrow
clock scan {tomorrow} -gmt 1 -base 1000000000

### yesterday
clock scan {yesterday} -gmt 1 -base 1000000000

### time
clock scan {10:30} -gmt 1 -base 1000000000

### time-seconds
clock scan {10:30:15} -gmt 1 -base 1000000000

### time-meridian
clock scan {10:30 pm} -gmt 1 -base 1000000000

### hour-meridian
clock scan {10 pm} -gmt 1 -base 1000000000

### hour-meridian-together
clock scan {10pm} -gmt 1 -base 1000000000

### hour-alone
clock scan {10} -gmt 1 -base 1000000000

### hour-and-minute-digits
clock scan {1030} -gmt 1 -base 1000000000

### meridian-dots
clock scan {10:30 p.m.} -gmt 1 -base 1000000000

### noon
clock scan {12 pm} -gmt 1 -base 1000000000

### midnight
clock scan {12 am} -gmt 1 -base 1000000000

### midnight-24
clock scan {24:00} -gmt 1 -base 1000000000

### slash-date
clock scan {9/10} -gmt 1 -base 1000000000

### slash-date-year
clock scan {9/10/2001} -gmt 1 -base 1000000000

### slash-date-short-year
clock scan {9/10/99} -gmt 1 -base 1000000000

### iso-date
clock scan {2001-09-10} -gmt 1 -base 1000000000

### iso-date-one-digit
clock scan {2001-9-1} -gmt 1 -base 1000000000

### compact-date
clock scan {20010910} -gmt 1 -base 1000000000

### compact-date-short
clock scan {010910} -gmt 1 -base 1000000000

### day-month
clock scan {10 sep} -gmt 1 -base 1000000000

### day-month-year
clock scan {10 sep 2001} -gmt 1 -base 1000000000

### day-month-short-year
clock scan {10 sep 99} -gmt 1 -base 1000000000

### month-day
clock scan {sep 10} -gmt 1 -base 1000000000

### month-day-comma-year
clock scan {sep 10, 2001} -gmt 1 -base 1000000000

### month-day-number-is-time
clock scan {sep 10 2001} -gmt 1 -base 1000000000

### dashed-month
clock scan {10-sep-2001} -gmt 1 -base 1000000000

### long-month
clock scan {september 10} -gmt 1 -base 1000000000

### sept
clock scan {sept 10} -gmt 1 -base 1000000000

### abbreviation-with-dot
clock scan {sep. 10} -gmt 1 -base 1000000000

### iso-t
clock scan {2001-09-10T10:30:15} -gmt 1 -base 1000000000

### iso-t-zone
clock scan {2001-09-10T10:30:15Z} -gmt 1 -base 1000000000

### iso-t-offset
clock scan {2001-09-10T10:30:15+0100} -gmt 1 -base 1000000000

### iso-space
clock scan {2001-09-10 10:30:15} -gmt 1 -base 1000000000

### iso-compact
clock scan {20010910T103015} -gmt 1 -base 1000000000

### iso-compact-space
clock scan {20010910 103015} -gmt 1 -base 1000000000

### iso-compact-colons
clock scan {20010910T10:30:15} -gmt 1 -base 1000000000

### fourteen-digits
clock scan {20010910103015} -gmt 1 -base 1000000000

### twelve-digits
clock scan {200109101030} -gmt 1 -base 1000000000

### ctime
clock scan {Mon Sep 10 10:30:15 2001} -gmt 1 -base 1000000000

### rfc-822
clock scan {Mon, 10 Sep 2001 10:30:15 GMT} -gmt 1 -base 1000000000

### rfc-822-offset
clock scan {Mon, 10 Sep 2001 10:30:15 +0100} -gmt 1 -base 1000000000

### comment
clock scan {10:30 (a (nested) comment) pm} -gmt 1 -base 1000000000

### weekday
clock scan {monday} -gmt 1 -base 1000000000

### weekday-same-day
clock scan {sunday} -gmt 1 -base 1000000000

### weekday-next
clock scan {next monday} -gmt 1 -base 1000000000

### weekday-last
clock scan {last monday} -gmt 1 -base 1000000000

### weekday-ordinal
clock scan {3 monday} -gmt 1 -base 1000000000

### weekday-negative
clock scan {-1 monday} -gmt 1 -base 1000000000

### weekday-abbreviations
clock scan {tues} -gmt 1 -base 1000000000

### weekday-and-time
clock scan {monday 10:30} -gmt 1 -base 1000000000

### weekday-comma
clock scan {mon, 10} -gmt 1 -base 1000000000

### one-day
clock scan {1 day} -gmt 1 -base 1000000000

### days-ago
clock scan {3 days ago} -gmt 1 -base 1000000000

### next-day
clock scan {next day} -gmt 1 -base 1000000000

### last-day
clock scan {last day} -gmt 1 -base 1000000000

### one-week
clock scan {1 week} -gmt 1 -base 1000000000

### one-fortnight
clock scan {1 fortnight} -gmt 1 -base 1000000000

### one-month
clock scan {1 month} -gmt 1 -base 1000000000

### one-year
clock scan {1 year} -gmt 1 -base 1000000000

### last-year
clock scan {last year} -gmt 1 -base 1000000000

### next-three-weeks
clock scan {next 3 weeks} -gmt 1 -base 1000000000

### one-hour
clock scan {1 hour} -gmt 1 -base 1000000000

### minutes
clock scan {90 min} -gmt 1 -base 1000000000

### seconds
clock scan {1 sec} -gmt 1 -base 1000000000

### seconds-ago
clock scan {2 seconds ago} -gmt 1 -base 1000000000

### signed
clock scan {+2 days} -gmt 1 -base 1000000000

### signed-negative
clock scan {-2 days} -gmt 1 -base 1000000000

### signed-space
clock scan {- 1 day} -gmt 1 -base 1000000000

### several-units
clock scan {1 day 2 hours} -gmt 1 -base 1000000000

### several-units-ago
clock scan {1 day 2 hours ago} -gmt 1 -base 1000000000

### zero-days
clock scan {0 days} -gmt 1 -base 1000000000

### plurals
clock scan {2 months 3 weeks 4 hours 5 minutes} -gmt 1 -base 1000000000

### tomorrow-time
clock scan {tomorrow 10:30} -gmt 1 -base 1000000000

### time-tomorrow
clock scan {10:30 tomorrow} -gmt 1 -base 1000000000

### date-and-amount
clock scan {2001-09-10 1 day} -gmt 1 -base 1000000000

### time-and-amount
clock scan {10:30 1 day} -gmt 1 -base 1000000000

### next-month-name
clock scan {next january} -gmt 1 -base 1000000000

### next-same-month
clock scan {next september} -gmt 1 -base 1000000000

### next-second-month
clock scan {next 2 january} -gmt 1 -base 1000000000

### zone-name
clock scan {10:30 EST} -gmt 1 -base 1000000000

### zone-summer
clock scan {10:30 EDT} -gmt 1 -base 1000000000

### zone-dst
clock scan {10:30 EST DST} -gmt 1 -base 1000000000

### zone-military
clock scan {10:30 z} -gmt 1 -base 1000000000

### zone-alone
clock scan {EST} -gmt 1 -base 1000000000

### zone-offset
clock scan {10:30 -0500} -gmt 1 -base 1000000000

### zone-offset-short
clock scan {10:30 +5} -gmt 1 -base 1000000000

### zone-with-offset
clock scan {10:30 gmt+5} -gmt 1 -base 1000000000

### zone-dots
clock scan {10:30 e.s.t.} -gmt 1 -base 1000000000

### epoch
clock scan {epoch} -gmt 1 -base 1000000000

### epoch-time
clock scan {epoch 10:30} -gmt 1 -base 1000000000

### stardate
clock scan {stardate 41150.1} -gmt 1 -base 1000000000

### year-after-date-and-time
clock scan {10:30 sep 10 1999} -gmt 1 -base 1000000000

### uppercase
clock scan {10 SEPTEMBER 2001 10:30 PM} -gmt 1 -base 1000000000

### error-unknown-word
catch {clock scan {blah} -gmt 1 -base 1000000000} m o; list $m [dict get $o -errorcode]

### error-unknown-word-later
catch {clock scan {10:30 foo} -gmt 1 -base 1000000000} m o; list $m [dict get $o -errorcode]

### error-month-alone
catch {clock scan {sep} -gmt 1 -base 1000000000} m o; list $m [dict get $o -errorcode]

### error-unit-alone
catch {clock scan {day} -gmt 1 -base 1000000000} m o; list $m [dict get $o -errorcode]

### error-ago-alone
catch {clock scan {ago} -gmt 1 -base 1000000000} m o; list $m [dict get $o -errorcode]

### error-two-times
catch {clock scan {10:30 11:30} -gmt 1 -base 1000000000} m o; list $m [dict get $o -errorcode]

### error-two-dates
catch {clock scan {1/1/2001 2/2/2002} -gmt 1 -base 1000000000} m o; list $m [dict get $o -errorcode]

### error-two-weekdays
catch {clock scan {monday tuesday} -gmt 1 -base 1000000000} m o; list $m [dict get $o -errorcode]

### error-two-zones
catch {clock scan {EST PST} -gmt 1 -base 1000000000} m o; list $m [dict get $o -errorcode]

### error-two-months
catch {clock scan {next jan next feb} -gmt 1 -base 1000000000} m o; list $m [dict get $o -errorcode]

### error-colon-at-end
catch {clock scan {10:30:} -gmt 1 -base 1000000000} m o; list $m [dict get $o -errorcode]

### error-slash-spaces
catch {clock scan {9 / 10} -gmt 1 -base 1000000000} m o; list $m [dict get $o -errorcode]

### error-fraction
catch {clock scan {10:30:15.5} -gmt 1 -base 1000000000} m o; list $m [dict get $o -errorcode]

### error-bad-hour
catch {clock scan {25:00} -gmt 1 -base 1000000000} m o; list $m [dict get $o -errorcode]

### error-bad-minute
catch {clock scan {10:60} -gmt 1 -base 1000000000} m o; list $m [dict get $o -errorcode]

### error-bad-meridian-hour
catch {clock scan {13 pm} -gmt 1 -base 1000000000} m o; list $m [dict get $o -errorcode]

### error-bad-day
catch {clock scan {2/30/2001} -gmt 1 -base 1000000000} m o; list $m [dict get $o -errorcode]

### error-bad-month
catch {clock scan {13/1/2001} -gmt 1 -base 1000000000} m o; list $m [dict get $o -errorcode]

### error-bad-day-of-month
catch {clock scan {32 jan 2001} -gmt 1 -base 1000000000} m o; list $m [dict get $o -errorcode]

### error-wrong-weekday
catch {clock scan {mon 5 sep 2001} -gmt 1 -base 1000000000} m o; list $m [dict get $o -errorcode]

### error-punctuation
catch {clock scan {5;} -gmt 1 -base 1000000000} m o; list $m [dict get $o -errorcode]

### error-comma-after-number
catch {clock scan {5,} -gmt 1 -base 1000000000} m o; list $m [dict get $o -errorcode]

### error-meridian-alone
catch {clock scan {pm} -gmt 1 -base 1000000000} m o; list $m [dict get $o -errorcode]

### error-half-past-24
catch {clock scan {24:30} -gmt 1 -base 1000000000} m o; list $m [dict get $o -errorcode]

### error-iso-t-incomplete
catch {clock scan {2001-09-10T10} -gmt 1 -base 1000000000} m o; list $m [dict get $o -errorcode]

### in-timezone
list [clock scan {1 jan 1970} -timezone +0100] [clock scan {1 jul 2004 12:00} -timezone :America/New_York]

### in-timezone-relative
clock format [clock scan {30 oct 2004 05:00 1 day} -timezone :America/New_York] -timezone :America/New_York

### unchecked-day
clock scan {feb 30 2001} -gmt 1 -validate 0

### month-end
list [clock scan {1 month} -gmt 1 -base 980899200] [clock scan {-1 month} -gmt 1 -base 985996800]

### leap-day-next-year
clock scan {1 year} -gmt 1 -base 951782400

### amounts-then-month-then-weekday
list [clock scan {5 years 18 months 385 days} -base 0 -gmt 1] [clock scan {5 years 18 months 385 days next January} -base 0 -gmt 1] [clock scan {5 years 18 months 385 days next January Fri} -base 0 -gmt 1]

### locale-not-supported
catch {clock scan {1 jan 1970} -locale C -gmt 1} m o; list $m [dict get $o -errorcode]
