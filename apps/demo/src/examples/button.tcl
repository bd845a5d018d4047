# `button` and `label` are commands of this page.
# A press runs the button's script, as an eval of its own:
# watch the memory panel while you press.
set presses 0
set id [button "Press me" {
  incr presses
  label $id "Pressed $presses time[expr {$presses == 1 ? {} : {s}}]"
  puts "press $presses"
}]

button "Start again" {
  set presses 0
  label $id "Press me"
}

puts "The buttons are above."
