# What clock goes by, which ::tcl::unsupported::clock::configure shows and changes.
interp alias {} configure {} ::tcl::unsupported::clock::configure
proc show {script} {
    puts "$script => [list [catch $script result options] $result]"
}
proc year {text format} {
    clock format [clock scan $text -format $format -gmt 1] -format %Y -gmt 1
}

foreach option {-default-locale -year-century -century-switch -min-year -max-year -max-jdn -validate -system-tz} {
    show [list configure $option]
}

# Fields out of range are errors, or not.
show {configure -valid 0}
show {clock scan 2023-02-30 -format %Y-%m-%d -gmt 1}
show {clock scan 2023-02-30 -gmt 1}
show {clock scan 2023-02-30 -format %Y-%m-%d -gmt 1 -validate 1}
show {configure -valid}
show {configure -valid maybe}
show {configure -validate yes}
show {clock scan 2023-02-30 -format %Y-%m-%d -gmt 1}

# Which years may be.
show {configure -min-year 1900 -max-year 2100}
show {configure -min-year}
show {clock scan 1899-01-01 -format %Y-%m-%d -gmt 1}
show {clock scan 1900-01-01 -format %Y-%m-%d -gmt 1}
show {clock scan 2101-01-01 -gmt 1}
show {clock scan 2101-01-01 -format %Y-%m-%d -gmt 1 -validate 0}
show {configure -min-year -2147483648 -max-year 2147483647}
show {configure -min-year long-ago}
show {configure -max-year 99999999999}

# The century of years of two digits.
show {configure -year-century 1800}
show {list [year 37-1-1 %y-%m-%d] [year 38-1-1 %y-%m-%d]}
show {configure -century-switch 50}
show {list [year 49-1-1 %y-%m-%d] [year 50-1-1 %y-%m-%d]}
show {clock format [clock scan {1 jan 49} -gmt 1] -format %Y -gmt 1}
show {configure -year-century 2000 -century-switch 38}
show {year 37-1-1 %y-%m-%d}

# The last day by its number.
show {configure -max-jdn 2451545.0}
show {clock scan 2451546 -format %J -gmt 1}
show {clock scan 2451545 -format %J -gmt 1}
show {configure -max-jdn 5373484.499999994}

show {configure -m}
show {configure month}
show {configure -year-century 2000 -clear}
show {configure -init-complete}
show {configure}
show {::tcl::clock::ClearCaches}
show {expr {[clock format -now -format %s] - [clock format now -format %s] in {-1 0}}}

# An interpreter that a script makes has settings of its own.
configure -validate 0
interp create inner
show {inner eval {::tcl::unsupported::clock::configure -validate}}
show {configure -validate}

# The local time of the C library goes by TZ.
set env(TZ) CET-01:00CEST-02:00,M3.5.0/02:00,M10.5.0/03:00
set env(TCL_TZ) EST5
show {clock format 0 -format %H:%M:%S -timezone :localtime}
show {clock format 0 -format %H:%M:%S}
