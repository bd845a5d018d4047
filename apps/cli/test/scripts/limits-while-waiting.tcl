# A time limit ends a child that sleeps.
foreach script {{after 5000} {lappend ::seen before; after 100; lappend ::seen behind}} {
    set child [interp create]
    set until [expr {[clock milliseconds] + 30}]
    interp limit $child time -seconds [expr {$until / 1000}] -milliseconds [expr {$until % 1000}] -granularity 1
    puts [catch {$child eval $script} message]$message
    interp limit $child time -seconds {}
    puts [$child eval {info exists ::seen}]
    interp delete $child
}
