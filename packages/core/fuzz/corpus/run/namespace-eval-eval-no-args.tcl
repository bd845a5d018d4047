namespace eval
