# The routes of the service. A route's body is a procedure's: its result is the answer.
set visits [dict create]

proc page {title text} {
    header content-type "text/html; charset=utf-8"
    return "<!doctype html><title>$title</title><p>$text</p>\n"
}

route GET / {
    page Welcome "Try /hello/you, or /visits."
}

route GET /hello/:name {
    global visits
    dict incr visits $name
    set greeting [expr {[dict exists $query lang] && [dict get $query lang] eq "de" ? "Hallo" : "Hello"}]
    return "$greeting, $name! This is visit [dict get $visits $name].\n"
}

route GET /visits {
    global visits
    return [join [lmap {name count} $visits { string cat "$name: $count\n" }] ""]
}

route POST /sum {
    if {[catch { tcl::mathop::+ {*}$text } sum]} {
        status 400
        return "$sum\n"
    }
    return "$sum\n"
}
