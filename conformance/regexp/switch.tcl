### first-match-wins
switch -regexp abc {b {set r 1} a {set r 2} default {set r 3}}

### default
switch -regexp abc {x {set r 1} default {set r 3}}

### no-match
switch -regexp abc {x {set r 1}}

### matchvar
switch -regexp -matchvar m -- abcd {b(.)(x)? {set m} default {set m}}

### indexvar
switch -regexp -indexvar i -- abcd {b(.)(x)? {set i} default {set i}}

### both-variables
switch -regexp -matchvar m -indexvar i -- abcd {b(.) {list $m $i}}

### variables-in-default
switch -regexp -matchvar m -indexvar i -- abcd {x {set r 1} default {list $m $i}}

### nocase
switch -regexp -nocase -matchvar m -- aBc {b {set m} default {set r none}}

### anchored
switch -regexp -- abc {^b {set r 1} ^abc$ {set r 2}}

### bad-pattern
switch -regexp -- abc {( {set r 1} default {set r 2}}

### bad-pattern-not-reached
switch -regexp -- abc {a {set r 1} ( {set r 2}}

### embedded-option
switch -regexp -- ABC {(?i)abc {set r yes} default {set r no}}

### fall-through
switch -regexp -- abc {x - b - c {set r c} default {set r d}}

### pattern-with-dash
switch -regexp -- -x {-x {set r 1} default {set r 2}}

### separate-words
switch -regexp -- ab12 {^[a-z]+$} {set r letters} {^[a-z]+\d+$} {set r both}
