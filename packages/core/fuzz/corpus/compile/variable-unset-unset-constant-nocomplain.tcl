const c 1
unset -nocomplain c
info exists c
