namespace eval a {namespace export b::c}
