# desc: an HTTP router: routes compiled to regexps, methods, path parameters, query strings, middleware
# n: 1500
# small: 40
namespace eval router { variable routes {}; variable before {} }
proc router::route {method pattern handler} {
    variable routes
    set names {}
    set re ^
    foreach part [split [string trimleft $pattern /] /] {
        if {[string index $part 0] eq ":"} {
            lappend names [string range $part 1 end]
            append re {/([^/]+)}
        } else {
            append re / $part
        }
    }
    append re \$
    lappend routes [list $method $re $names $handler]
}
proc router::use command { variable before; lappend before $command }
proc router::query text {
    set result {}
    foreach pair [split $text &] {
        lassign [split $pair =] key value
        dict lappend result $key [string map {+ " " %20 " " %2F /} $value]
    }
    return $result
}
proc router::dispatch {method url} {
    variable routes
    variable before
    set request [dict create method $method query {} params {}]
    set cut [string first ? $url]
    if {$cut >= 0} {
        dict set request query [query [string range $url [expr {$cut + 1}] end]]
        set url [string range $url 0 [expr {$cut - 1}]]
    }
    foreach command $before { set request [{*}$command $request] }
    foreach route $routes {
        lassign $route want re names handler
        if {$want ne $method} continue
        set found [regexp -inline -- $re $url]
        if {[llength $found] == 0} continue
        foreach name $names value [lrange $found 1 end] { dict set request params $name $value }
        return [{*}$handler $request]
    }
    return [list 404 "no $method $url"]
}
proc home request { return [list 200 "home"] }
proc user request { return [list 200 "user [dict get $request params id]"] }
proc post request { return [list 201 "post [dict get $request params post] of [dict get $request params user]"] }
proc search {limit request} {
    if {![dict exists $request query q]} { return [list 400 "what?"] }
    return [list 200 "[join [dict get $request query q] ,] up to $limit, [dict get $request user]"]
}
proc identify {name request} { dict set request user $name; return $request }
router::use {identify guest}
router::route GET / home
router::route GET /users/:id user
router::route GET /users/:user/posts/:post post
router::route POST /users/:user/posts/:post post
router::route GET /search {search 10}
router::route DELETE /users/:id user
proc bench n {
    set urls {
        GET / GET /users/17 GET /users/ann/posts/3 POST /users/bob/posts/44 GET /search?q=a+b&q=c%20d&x=1
        GET /search?y=2 DELETE /users/9 GET /nothing/here PUT /users/1
    }
    set sum 0
    for {set i 0} {$i < $n} {incr i} {
        foreach {method url} $urls {
            lassign [router::dispatch $method $url] status text
            set sum [expr {($sum * 7 + $status + [string length $text]) % 1000003}]
        }
    }
    return "$sum $text"
}
