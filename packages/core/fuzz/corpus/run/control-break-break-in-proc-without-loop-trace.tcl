proc p {} {
    set a 1
    break
}
proc q {} {
    p
}
q
