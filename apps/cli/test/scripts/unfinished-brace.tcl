puts a
set x {
  b
