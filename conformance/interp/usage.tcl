# How `wrong # args` shows commands that were called by another name.

### usage-by-another-name-1
interp alias {} zz {} package require -exact a b; zz c

### usage-by-another-name-2
interp alias {} zz {} package provide a b; zz c

### usage-by-another-name-3
interp alias {} zz {} interp issafe a b; zz c

### usage-by-another-name-4
interp alias {} zz {} package; zz prov

### usage-by-another-name-5
package prov

### usage-by-another-name-6
interp alias {} zz {} package prov; zz

### usage-by-another-name-7
interp alias {} zz {} interp alias; zz

### usage-by-another-name-8
interp alias {} zz {} interp alias {} a; zz

### usage-by-another-name-9
interp alias {} zz {} trace add; zz

### usage-by-another-name-10
interp alias {} zz {} trace add variable; zz

### usage-by-another-name-11
interp alias {} zz {} trace add variable; zz a b

### usage-by-another-name-12
interp alias {} zz {} trace remove command; zz 

### usage-by-another-name-13
interp alias {} zz {} trace info; zz 

### usage-by-another-name-14
interp alias {} zz {} trace info variable; zz 

### usage-by-another-name-15
interp alias {} zz {} trace info variable a b; zz 

### usage-by-another-name-16
interp alias {} zz {} history add; zz 

### usage-by-another-name-17
interp alias {} zz {} encoding convertfrom -profile; zz 

### usage-by-another-name-18
interp alias {} zz {} encoding convertfrom; zz 

### usage-by-another-name-19
interp alias {} zz {} info frame 1 2; zz

### usage-by-another-name-20
interp create i; interp alias {} zz {} i hide; zz

### usage-by-another-name-21
interp create i; interp alias {} zz {} i; zz

### usage-by-another-name-22
interp create i; rename i j; j

### usage-by-another-name-23
interp create i; rename i j; j hide

### usage-by-another-name-24
interp create i; rename i j; j limit time -foo

### usage-by-another-name-25
interp create i; interp alias {} zz {} i limit; zz

### usage-by-another-name-26
interp create i; interp alias {} zz {} i invokehidden; zz

### usage-by-another-name-27
interp create i; rename i j; interp alias {} zz {} j invokehidden; zz -global

### usage-by-another-name-28
interp alias {} zz {} interp invokehidden; zz

### usage-by-another-name-29
interp alias {} zz {} interp invokehidden {}; zz -global

### usage-by-another-name-30
interp alias {} zz {} interp limit {}; zz time -foo

### usage-by-another-name-31
interp alias {} zz {} interp limit {} time; zz -foo 1 -bar

### usage-by-another-name-32
interp alias {} zz {} interp limit {} time -foo 1 2; zz 

### usage-by-another-name-33
interp alias {} zz {} interp alias {} foo {}; zz 

### usage-by-another-name-34
interp alias {} zz {} interp cancel a b ; zz c

### usage-by-another-name-35
interp alias {} zz {} interp create -- a; zz b

### usage-by-another-name-36
interp alias {} zz {} interp create; zz a b c

### usage-by-another-name-37
interp alias {} zz {} interp alias a; zz

### usage-by-another-name-38
interp alias {} zz {} namespace upvar; zz

### usage-by-another-name-39
rename namespace zz; zz upvar :: a

### usage-by-another-name-40
namespace upv :: a

### usage-by-another-name-41
proc p {} {namespace upvar :: a}; p

### usage-by-another-name-42
rename clock zz; zz clicks foo

### usage-by-another-name-43
rename ::tcl::clock::seconds zz; zz foo

### usage-by-another-name-44
interp alias {} zz {} clock seconds foo; zz

### usage-by-another-name-45
rename info zz; zz frame 1 2

### usage-by-another-name-46
rename namespace zz; zz ensemble

### usage-by-another-name-47
rename namespace zz; zz ensemble create foo

### usage-by-another-name-48
rename namespace zz; zz ensemble configure

### usage-by-another-name-49
rename namespace zz; zz ens conf

### usage-by-another-name-50
interp alias {} zz {} namespace ensemble; zz

### usage-by-another-name-51
interp alias {} zz {} namespace ensemble configure; zz

### usage-by-another-name-52
interp alias {} zz {} namespace ensemble create; zz a

### usage-by-another-name-53
rename encoding zz; zz conv

### usage-by-another-name-54
rename encoding zz; zz convertfrom -profile

### usage-by-another-name-55
rename dict zz; zz filter a script b

### usage-by-another-name-56
interp alias {} zz {} dict filter a script; zz b

### usage-by-another-name-57
interp alias {} zz {} dict filter; zz a script b

### usage-by-another-name-58
rename dict zz; zz update a b

### usage-by-another-name-59
rename dict zz; zz update a b c

### usage-by-another-name-60
rename dict zz; zz for a b

### usage-by-another-name-61
rename string zz; zz is foo

### usage-by-another-name-62
rename string zz; zz compare -nocase

### usage-by-another-name-63
rename string zz; zz map a

### usage-by-another-name-64
interp alias {} zz {} string is; zz foo

### usage-by-another-name-65
rename array zz; zz set a

### usage-by-another-name-66
rename array zz; zz default

### usage-by-another-name-67
rename array zz; zz default set

### usage-by-another-name-68
rename array zz; zz default foo

### usage-by-another-name-69
interp alias {} zz {} array default; zz set

### usage-by-another-name-70
rename binary zz; zz encode

### usage-by-another-name-71
rename binary zz; zz encode base64

### usage-by-another-name-72
rename binary zz; zz encode base64 -foo

### usage-by-another-name-73
rename binary zz; zz encode base64 -maxlen x y

### usage-by-another-name-74
rename binary zz; zz decode hex

### usage-by-another-name-75
interp alias {} zz {} binary encode; zz

### usage-by-another-name-76
interp alias {} zz {} binary encode hex; zz

### usage-by-another-name-77
rename info zz; zz class

### usage-by-another-name-78
rename try zz; zz

### usage-by-another-name-79
rename try zz; zz a b

### usage-by-another-name-80
rename try zz; zz a on

### usage-by-another-name-81
rename try zz; zz a finally

### usage-by-another-name-82
rename switch zz; zz a

### usage-by-another-name-83
rename lsort zz; zz -foo a

### usage-by-another-name-84
rename lsort zz; zz -index a

### usage-by-another-name-85
rename lsearch zz; zz -foo a b

### usage-by-another-name-86
rename regexp zz; zz -foo a b

### usage-by-another-name-87
rename return zz; zz -foo

### usage-by-another-name-88
rename coroutine zz; zz a

### usage-by-another-name-89
rename apply zz; zz {a b} 1

### usage-by-another-name-90
rename apply zz; zz {a {}} 1 2

### usage-by-another-name-91
interp alias {} zz {} apply {a {}}; zz 1 2

### usage-by-another-name-92
interp alias {} zz {} apply {{a b} {}} 1; zz

### usage-by-another-name-93
rename if zz; zz 1 a else

### usage-by-another-name-94
rename if zz; zz 1 then

### usage-by-another-name-95
rename if zz; zz 1 a elseif

### usage-by-another-name-96
rename expr zz; zz

### usage-by-another-name-97
rename catch zz; zz

### usage-by-another-name-98
rename timerate zz; zz

### usage-by-another-name-99
rename time zz; zz a b c

### usage-by-another-name-100
rename uplevel zz; zz

### usage-by-another-name-101
rename uplevel zz; zz 1

### usage-by-another-name-102
rename upvar zz; zz a

### usage-by-another-name-103
rename upvar zz; zz #0

### usage-by-another-name-104
rename upvar zz; zz 1 a b c

### usage-by-another-name-105
rename lseq zz; zz

### usage-by-another-name-106
rename lseq zz; zz 1 2 3 4 5 6

### usage-by-another-name-107
rename format zz; zz

### usage-by-another-name-108
rename format zz; zz %d

### usage-by-another-name-109
rename package zz; zz ifneeded a

### usage-by-another-name-110
rename package zz; zz req

### usage-by-another-name-111
rename yield zz; zz a b c

### usage-by-another-name-112
rename tailcall zz; zz

### usage-by-another-name-113
rename regsub zz; zz a

### usage-by-another-name-114
rename proc zz; zz a

### usage-by-another-name-115
rename ::tcl::mathop::- zz; zz

### usage-by-another-name-116
expr {sin()}

### usage-by-another-name-117
rename ::tcl::prefix zz; zz

### usage-by-another-name-118
rename ::tcl::prefix zz; zz match

### usage-by-another-name-119
rename ::tcl::prefix zz; zz match -foo a b

### usage-by-another-name-120
interp alias {} zz {} ::tcl::prefix match; zz

### usage-of-more-words-1
interp alias {} zz {} namespace ensemble create a; zz

### usage-of-more-words-2
interp alias {} zz {} namespace ensemble create a b c; zz

### usage-of-more-words-3
interp alias {} zz {} package provide a b; zz c

### usage-of-more-words-4
interp alias {} zz {} package provide a b c; zz 

### usage-of-more-words-5
interp alias {} zz {} trace info variable a b; zz

### usage-of-more-words-6
interp create i; interp alias {} zz {} i hide a b c; zz

### usage-of-more-words-7
interp alias {} zz {} interp limit {} time -foo 1 2; zz

### usage-of-more-words-8
interp create j; interp alias {} zz {} interp limit j time; zz -foo 1 -bar

### usage-of-more-words-9
interp create j; interp alias {} zz {} interp limit j; zz time -foo 1 -bar

### usage-of-more-words-10
interp create j; interp alias {} zz {} interp limit; zz j time -foo 1 -bar

### usage-of-more-words-11
interp create j; interp alias {} zz {} interp limit j time -foo; zz 1 -bar

### usage-of-more-words-12
interp create j; interp alias {} zz {} j limit; zz time -foo 1 -bar

### usage-of-more-words-13
interp create j; interp alias {} zz {} j limit time; zz -foo 1 -bar

### usage-of-more-words-14
interp create j; interp alias {} zz {} interp invokehidden j; zz

### usage-of-more-words-15
interp create j; interp alias {} zz {} interp invokehidden j -global; zz

### usage-of-more-words-16
interp create j; interp alias {} zz {} interp invokehidden j -global --; zz

### usage-of-more-words-17
interp alias {} zz {} interp alias {} foo; zz {a b}

### usage-of-more-words-18
interp create j; interp alias {} zz {} interp alias j; zz foo {a b}

### usage-of-more-words-19
interp alias {} zz {} namespace upvar :: a; zz

### usage-of-more-words-20
interp alias {} zz {} namespace upvar :: a b; zz c

### usage-of-more-words-21
interp alias {} zz {} string is alpha; zz a b

### usage-of-more-words-22
interp alias {} zz {} string is; zz alpha a b

### usage-of-more-words-23
rename string st; st is alpha a b

### usage-of-more-words-24
interp alias {} zz {} array default set; zz

### usage-of-more-words-25
interp alias {} zz {} array default; zz set

### usage-of-more-words-26
rename array ar; ar default set

### usage-of-more-words-27
interp alias {} zz {} apply {{a b} {}} 1 2; zz 3

### usage-of-more-words-28
interp alias {} zz {} apply; zz {{a b} {}} 1

### usage-of-more-words-29
rename apply {a p}; {a p} {{a b} {}} 1

### usage-of-more-words-30
rename {a p} apply; ::apply {{a b} {}} 1

### usage-of-more-words-31
proc ap {} {tailcall apply {{a b} {}} 1}; ap

### usage-of-more-words-32
{*}{apply {{a b} {}} 1}

### usage-of-more-words-33
coroutine c apply {{a b} {}} 1

### usage-of-more-words-34
set l apply; $l {{a b} {}} 1

### usage-of-more-words-35
namespace ensemble create -command ee -map {zz {apply {{a b} {}}}}; ee zz 1

### usage-of-more-words-36
interp alias {} zz {} dict filter a script b; zz

### usage-of-more-words-37
interp alias {} zz {} dict filter a; zz script b

### usage-of-more-words-38
dict update a b c d e

### usage-of-more-words-39
proc p {} {dict update a b c d e}; p

### usage-of-more-words-40
interp alias {} zz {} dict update; zz a b c d e

### usage-of-more-words-41
rename dict di; di update a b c d e

### usage-of-more-words-42
interp alias {} zz {} ::tcl::encoding::convertto; zz

### usage-of-more-words-43
::tcl::encoding::convertto

### limit-tells-its-type-in-full
interp create a; list [catch {a limit c -value 1 -granularity} m] $m [catch {interp limit a t -seconds 1 -command} m] $m
