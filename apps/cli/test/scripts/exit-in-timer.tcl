# A timer may end the process while a procedure waits.
after 10 {puts in-after; exit 7}
trace add execution exit enter {puts traced;#}
proc p {} {catch {vwait forever}; puts never}
p
