source [file join [file dirname [info script]] prelude.tcl]
unset -nocomplain env(LC_ALL) env(LC_MESSAGES) env(LANG)
proc t script {puts "> $script"; puts "[catch {uplevel #0 $script} m o] $m [dict getdef $o -errorcode {}]"}
puts [package require msgcat]
puts [lsort [namespace eval ::msgcat {namespace export}]]
t {msgcat::mclocale}
t {msgcat::mcpreferences}
t {msgcat::mcloadedlocales loaded}
t {msgcat::mclocale en_US_funky}
t {msgcat::mcpreferences}
t {msgcat::mcloadedlocales loaded}
t {msgcat::mclocale a b}
t {msgcat::mclocale ../x}
t {msgcat::mclocale /x}
t {msgcat::mclocale {}}
t {msgcat::mcpreferences}
t {msgcat::mclocale DE_at}
t {msgcat::mcset de_at a A}
t {msgcat::mcset de b}
t {msgcat::mcset DE b B2}
t {msgcat::mc b}
t {msgcat::mc a x}
t {msgcat::mc c %d}
t {msgcat::mc {x%dy} 4}
t {msgcat::mc {x%dy} z}
t {msgcat::mc}
t {msgcat::mcset}
t {msgcat::mcset a}
t {msgcat::mcset a b c d}
t {msgcat::mcmset de {a}}
t {msgcat::mcmset de {a 1 b 2 c 3}}
t {msgcat::mcmset de}
t {msgcat::mcflset a b}
t {msgcat::mcflmset {a b}}
t {msgcat::mcflmset {a}}
t {msgcat::mcunknown}
t {msgcat::mcunknown de foo}
t {msgcat::mcunknown de foo%s 2}
t {msgcat::mcexists b}
t {msgcat::mcexists -exactlocale b}
t {msgcat::mcexists -exactl b}
t {msgcat::mcexists -exactnamespace b}
t {msgcat::mcexists -namespace ::foo::bar b}
t {msgcat::mcexists -namespace foo::bar -exactnamespace b}
t {msgcat::mcexists -foo b}
t {msgcat::mcexists}
t {msgcat::mcexists -foo}
t {msgcat::mcexists -namespace}
t {msgcat::mcexists -namespace a}
t {msgcat::mcn ::foo b}
t {msgcat::mcn foo::bar b}
t {msgcat::mcn foo}
t {msgcat::mcmax}
t {msgcat::mcmax a b abcdef}
t {msgcat::mcpackagenamespaceget}
t {namespace eval foo {msgcat::mcpackagenamespaceget}}
t {proc foo::p {} {msgcat::mcpackagenamespaceget}; foo::p}
t {msgcat::mcpackagenamespaceget x}
t {msgcat::mcloadedlocales}
t {msgcat::mcloadedlocales foo}
t {msgcat::mcloadedlocales get}
t {msgcat::mcloadedlocales clear}
t {msgcat::mcloadedlocales loaded}
t {msgcat::mcloadedlocales loaded x}
t {msgcat::mc b}
t {msgcat::mcpreferences fr DE {}}
t {msgcat::mcpreferences}
t {msgcat::mclocale}
t {msgcat::mcutil}
t {msgcat::mcutil foo}
t {msgcat::mcutil getpreferences}
t {msgcat::mcutil getpreferences a_b__c}
t {msgcat::mcutil getpreferences {}}
t {msgcat::mcutil getpreferences _x}
t {msgcat::mcutil getsystemlocale}
t {msgcat::mcpackagelocale}
t {msgcat::mcpackagelocale foo}
t {msgcat::mcpackagelocale isset}
t {msgcat::mcpackagelocale get}
t {msgcat::mcpackagelocale get x}
t {msgcat::mcpackagelocale set}
t {msgcat::mcpackagelocale isset}
t {msgcat::mcpackagelocale get}
t {msgcat::mcpackagelocale preferences}
t {msgcat::mcpackagelocale loaded}
t {msgcat::mcpackagelocale set es_MX}
t {msgcat::mcpackagelocale get}
t {msgcat::mcpackagelocale loaded}
t {msgcat::mcpackagelocale present es}
t {msgcat::mcpackagelocale present ES}
t {msgcat::mcpackagelocale present}
t {msgcat::mcpackagelocale present x y}
t {msgcat::mcpackagelocale preferences it fr}
t {msgcat::mcpackagelocale preferences}
t {msgcat::mcpackagelocale loaded}
t {msgcat::mcpackagelocale clear}
t {msgcat::mcpackagelocale loaded}
t {msgcat::mcpackagelocale unset}
t {msgcat::mcpackagelocale unset}
t {msgcat::mcpackagelocale isset}
t {msgcat::mcpackagelocale loaded}
t {msgcat::mcpackagelocale set a b}
t {msgcat::mcpackageconfig}
t {msgcat::mcpackageconfig foo}
t {msgcat::mcpackageconfig foo mcfolder}
t {msgcat::mcpackageconfig get mcfolder}
t {msgcat::mcpackageconfig get foo}
t {msgcat::mcpackageconfig isset mcfolder}
t {msgcat::mcpackageconfig isset foo}
t {msgcat::mcpackageconfig set foo x}
t {msgcat::mcpackageconfig set mcfolder}
t {msgcat::mcpackageconfig set mcfolder /nonex}
t {msgcat::mcpackageconfig get mcfolder}
t {msgcat::mcpackageconfig unset mcfolder}
t {msgcat::mcpackageconfig unset mcfolder}
t {msgcat::mcpackageconfig unset mcfolder x}
t {proc lc args {puts "lc $args"}; msgcat::mcpackageconfig set loadcmd lc}
t {proc cc args {puts "cc $args"}; msgcat::mcpackageconfig set changecmd cc}
t {msgcat::mclocale hu_hu}
t {msgcat::mclocale hu_hu}
t {proc uc args {return "uc $args"}; msgcat::mcpackageconfig set unknowncmd uc}
t {msgcat::mc foo bar}
t {msgcat::mcpackageconfig set unknowncmd {}}
t {msgcat::mc foo%s bar}
t {msgcat::mcpackageconfig get unknowncmd}
t {msgcat::mcpackageconfig set unknowncmd nonex}
t {msgcat::mc foo%s bar}
t {msgcat::mcforgetpackage}
t {msgcat::mcexists b}
t {msgcat::mcforgetpackage x}
t {msgcat::mcload}
t {msgcat::mcload /nonexist}
t {msgcat::mcpreferences /x}
t {msgcat::mcpreferences a}
t {msgcat::mcpreferences}
t {msgcat::mcset a x %s}
t {msgcat::mc x}
t {msgcat::mc x 1}
t {namespace eval foo {namespace import ::msgcat::mc; mc x 3}}
t {msgcat::mc x 1 2}

# Errors name a procedure as it was called.
namespace import ::msgcat::*
t {mclocale a b}
t {::msgcat::mclocale a b}
t {mcmset en {a b c}}
t {mcexists}
t {mcexists word src}
t {mcexists -word src}
t {mcpackagelocale get x}
t {mcpackageconfig word x}
t {mcpackageconfig word mcfolder}
t {mcpackageconfig get mcfolder x}
