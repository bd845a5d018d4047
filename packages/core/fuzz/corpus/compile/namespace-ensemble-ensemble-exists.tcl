namespace eval e {namespace ensemble create}
proc p {} {}
list [namespace ensemble exists e] [namespace ensemble exists p] [namespace ensemble exists nosuch] [namespace ensemble exists string]
