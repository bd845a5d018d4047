namespace eval n {
    proc handler {tag args} {return "$tag $args"}
    namespace unknown {handler TAG}
    proc f {} {nosuch x}
}
n::f
