return -code error -errorinfo "my info" "quit"
