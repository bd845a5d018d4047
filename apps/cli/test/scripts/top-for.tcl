proc f {} { error in_f }
f
