set x before
foreach x {} {}
set x
