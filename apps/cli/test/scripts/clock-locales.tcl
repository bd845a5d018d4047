# Times in a language that the script brings along, as texts of msgcat in the namespace ::tcl::clock.
source [file join [file dirname [info script]] prelude.tcl]
package require msgcat

# Numbers as two letters: aa, ab ... jj. The words are made up.
set numerals {}
foreach tens {a b c d e f g h i j} {
    foreach ones {a b c d e f g h i j} {lappend numerals $tens$ones}
}
namespace eval ::tcl::clock [list ::msgcat::mcmset qx [list \
    MONTHS_FULL {Unember Duember Triember Quadember Quinember Sexember September Octember November December Elfember Zwelfember} \
    MONTHS_ABBREV {Une Due Tri Qua Qui Sex Sep Oct Nov Dec Elf Zwe} \
    DAYS_OF_WEEK_FULL {Nullday Oneday Twoday Threeday Fourday Fiveday Sixday} \
    DAYS_OF_WEEK_ABBREV {Nul One Two Thr Fou Fiv Six} \
    AM {before soup} PM {after soup} CE {with bells} BCE {without bells} \
    DATE_FORMAT {%d.%m.%Y} TIME_FORMAT {%H.%M.%S} DATE_TIME_FORMAT {%x at %X} \
    TIME_FORMAT_12 {%I.%M.%S %p} TIME_FORMAT_24 {%H.%M} TIME_FORMAT_24_SECS {%H.%M.%S} \
    LOCALE_NUMERALS $numerals LOCALE_DATE_FORMAT {the %Od of %B, %EY} LOCALE_TIME_FORMAT {%OH and %OM} \
    LOCALE_DATE_TIME_FORMAT {%Ex, %EX} \
    LOCALE_ERAS {{-62164627200 Old 0} {-2208988800 Middle 1900} {946684800 New 2000}}]]
namespace eval ::tcl::clock {
    ::msgcat::mcmset qx_near {DATE_FORMAT {%Y:%m:%d}}
    ::msgcat::mcmset qy {LOCALE_YEAR_FORMAT {year %Y} MONTHS_ABBREV {A B C D E F G H I J K L}}
}

foreach time {0 1234567890 -5000000000 978307199 4102444800} {
    foreach format {{%a %A} {%b %h %B} %c %Ec %x %Ex %X %EX {%p %P} %r %R %T %D {%EC %Ey %EY} %EE
        {%Od %Oe %OH %OI %Ok %Ol %Om %OM %OS %Ou %Ow %Oy} {%d %e %H %j %Y %s}} {
        puts "$time $format: [clock format $time -gmt 1 -locale qx -format $format]"
    }
}
show {clock format 0 -gmt 1 -locale qx}
show {clock format 0 -gmt 1 -locale QX_NEAR -format {%x %A}}
show {clock format 0 -gmt 1 -locale qy -format {%EY %b %B %A %x}}
show {clock format 0 -gmt 1 -locale nosuch -format {%x %A %EY %Od}}
show {clock format 0 -gmt 1 -locale {} -format {%x %A}}
show {clock format 0 -gmt 1 -locale C -format {%x %A}}
show {::msgcat::mclocale qx; clock format 0 -gmt 1 -locale current -format {%x %A}}
show {clock format 0 -gmt 1 -format {%x %A}}

foreach {text format} {
    {3 Due 1980} {%d %b %Y} {3 Duember 1980} {%d %b %Y} {3 duember 1980} {%d %B %Y} {3 D 1980} {%d %B %Y}
    {ad ac 1980} {%Od %Om %Y} {AD/AC/1980} {%Od/%Om/%Y} {03.02.1980} %x {03.02.1980 at 10.20.30} %c
    {10.20.30 after soup} %r {10 before soup} {%H %p} {ba and ca} %EX {ka 1980} {%Od %Y} {af 1980} {%OH %Y}
    {1980 1 1 with bells} {%Y %m %d %EE} {Fourday} %A {Fou} %a {Old} %EC {1980 ja} {%Y %OM} {3 February 1980} {%d %B %Y}
} {
    show [list clock scan $text -format $format -gmt 1 -base 0 -locale qx]
}
show {clock scan tomorrow -locale qx}
show {clock add 0 1 month -gmt 1 -locale qx}

# Years of an era: those before the first one, and those that have no numeral.
namespace eval ::tcl::clock {
    ::msgcat::mcmset qq_eras [list LOCALE_ERAS {{-2208988800 old 1900} {0 new 1970}} \
        LOCALE_NUMERALS [lmap number [lseq 0 to 100] {string cat n $number}]]
}
foreach time {-5000000000 -2208988800 -1 0 3124137600 3155673600 3187296000} {
    puts "$time [clock format $time -format {%EC %Ey %EY} -locale qq_eras -gmt 1]"
}
