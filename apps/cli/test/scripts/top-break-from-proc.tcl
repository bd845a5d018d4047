proc f {} { return -code break }
f
