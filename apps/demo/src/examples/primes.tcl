# Numbers and local variables are not boxed: loops like this one are fast.
proc sieve limit {
  set composite [lrepeat [expr {$limit + 1}] 0]
  set primes {}
  for {set i 2} {$i <= $limit} {incr i} {
    if {[lindex $composite $i]} continue
    lappend primes $i
    for {set j [expr {$i * $i}]} {$j <= $limit} {incr j $i} {
      lset composite $j 1
    }
  }
  return $primes
}

set primes [sieve 100000]
puts "[llength $primes] primes below 100,000, the last is [lindex $primes end]"
puts [time {sieve 10000} 5]
