namespace eval a {variable v 1; proc p {} {variable v; incr v}; namespace export p; namespace ensemble create}; namespace import a::p; a p; namespace delete a
