# Steps are traced on when a coroutine yields in a traced command, until that ends.
proc t args {puts "  [lrange $args 0 end]"}
proc body {} {
  set x 1
  yield a
  set x 2
  yield b
  set x 3
}
trace add execution body {enter enterstep leavestep leave} t
puts "-- make"
coroutine c body
puts "-- between"
set y 1
puts "-- resume"
c
puts "-- between"
set y 2
puts "-- resume"
c
puts "-- after"
set y 3
trace remove execution body {enter enterstep leavestep leave} t
proc outer {} {
  coroutine d body
  set z 1
  d
  set z 2
  d
}
trace add execution outer {enterstep leavestep} t
puts "-- outer"
outer
trace remove execution outer {enterstep leavestep} t
proc gen {} {
  yield
  inner
  set q 1
}
proc inner {} {
  set i 1
  yield 5
  set i 2
}
trace add execution inner {enterstep leavestep} t
puts "-- inner"
coroutine e gen
set a [e]
puts "-- got"
set b [e]
puts end
