### time-no-runs
time {error never} 0

### time-negative-count
time {error never} -12

### time-count-is-no-integer
time {} 1.5

### time-count-too-large
time {error never} 4294967296

### time-count-too-small
time {error never} -2147483649

### time-count-of-all-bits
time {error never} 4294967295

### time-break
list [catch {time {break} 5} result] $result

### time-error
time {error thrown} 5
