# desc: objects of namespaces: classes with inheritance by namespace path, instances as ensembles, state in dicts
# n: 1200
# small: 25
namespace eval shape {
    variable serial 0
    proc create {class args} {
        variable serial
        set name ::obj[incr serial]
        namespace eval $name [list namespace path [list ::shape::$class ::shape::base]]
        namespace eval $name { variable self }
        set ${name}::self [dict merge [dict create class $class] $args]
        namespace ensemble create -command $name -map [list \
            area [list ::shape::call $name area] name [list ::shape::call $name name] \
            set [list ::shape::put $name] get [list ::shape::fetch $name] destroy [list ::shape::destroy $name]]
        return $name
    }
    proc call {name method args} { namespace eval $name [list $method [set ${name}::self] {*}$args] }
    proc put {name key value} { dict set ${name}::self $key $value }
    proc fetch {name key} { dict get [set ${name}::self] $key }
    proc destroy name { namespace delete $name }
    namespace export create
    namespace ensemble create
}
namespace eval shape::base {
    proc area self { return 0 }
    proc name self { return "a [dict get $self class]" }
}
namespace eval shape::square { proc area self { set w [dict get $self width]; return [expr {$w * $w}] } }
namespace eval shape::circle { proc area self { set r [dict get $self radius]; return [expr {round(3.14159 * $r * $r)}] } }
namespace eval shape::point {}
proc bench n {
    set sum 0
    for {set i 0} {$i < $n} {incr i} {
        set a [shape create square width [expr {$i % 10}]]
        set b [shape create circle radius [expr {$i % 7}]]
        set c [shape create point]
        $a set width [expr {[$a get width] + 1}]
        foreach o [list $a $b $c] {
            set sum [expr {($sum * 3 + [$o area] + [string length [$o name]]) % 1000003}]
            $o destroy
        }
    }
    return "$sum [llength [info commands ::obj*]]"
}
