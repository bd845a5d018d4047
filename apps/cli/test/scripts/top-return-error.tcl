set x [return -code error quit]
