### errorstack-clock-1
catch {clock format a} m o; dict get $o -errorstack

### errorstack-clock-2
catch {clock scan a b} m o; dict get $o -errorstack

### errorstack-clock-3
catch {clock add 0 1} m o; dict get $o -errorstack

### errorstack-clock-4
catch {clock add 0 x day} m o; dict get $o -errorstack

### errorstack-clock-5
catch {clock form 0 -x 1} m o; dict get $o -errorstack

### errorstack-clock-6
catch {clock seconds a} m o; dict get $o -errorstack

### errorstack-clock-7
catch {proc q {} {clock format a}; q} m o; dict get $o -errorstack

### errorstack-clock-8
catch {set l {clock format a}; eval $l} m o; dict get $o -errorstack
