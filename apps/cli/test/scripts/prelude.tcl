# Print what a script gives: its completion code, result and error code. What differs from run to run is blurred.
proc blur {text} {
  regsub -all {\m(file|sock)([0-9a-f]{6,}|\d+)\M} $text {\1N} text
  regsub -all {(CHILDSTATUS|CHILDKILLED) \d+} $text {\1 PID} text
  return [string map [list [pwd] PWD] $text]
}
proc show {script} {
  set code [catch {uplevel 1 $script} result options]
  set text [list $script]
  append text " => $code [list $result]"
  if {$code == 1} {append text " [list [dict get $options -errorcode]]"}
  puts [blur $text]
}
