switch -regexp -matchvar m
