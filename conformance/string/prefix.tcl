# tcl::prefix

### match-exact
tcl::prefix match {apa bepa cepa} apa

### match-abbreviation
tcl::prefix match {apa bepa cepa} a

### match-exact-wins
tcl::prefix match {ab abc} ab

### match-ambiguous
tcl::prefix match {apa ada bepa} a

### match-bad
tcl::prefix match {apa bepa cepa} x

### match-bad-one
tcl::prefix match {apa} x

### match-bad-two
tcl::prefix match {apa bepa} x

### match-empty-word
tcl::prefix match {apa ada} {}

### match-empty-word-one
tcl::prefix match {apa} {}

### match-empty-table
tcl::prefix match {} a

### match-empty-entry
tcl::prefix match {a {} c} x

### match-empty-entry-last
tcl::prefix match {a b {}} x

### match-empty-entry-found
tcl::prefix match {a {} c} {}

### match-same-entries
tcl::prefix match {ab ab} a

### match-entries-with-spaces
tcl::prefix match {{a b} c} x

### match-option-exact
tcl::prefix match -exact {apa bepa} a

### match-option-message
tcl::prefix match -message switch {apa bepa} x

### match-option-message-empty
tcl::prefix match -message {} {apa bepa} x

### match-option-abbreviated
tcl::prefix match -m switch {apa bepa} x

### match-option-error-empty
tcl::prefix match -error {} {apa bepa} x

### match-option-error-level-0
tcl::prefix match -error {-level 0} {apa bepa} x

### match-option-error-in-proc
proc p x {tcl::prefix match -error {-errorcode Mine} {apa bepa} $x}; list [catch {p x} r o] $r [dict get $o -errorcode] [p a]

### match-option-error-odd
tcl::prefix match -error a {apa} x

### match-option-error-bad-list
tcl::prefix match -error "a \{" {apa} x

### match-option-error-level-2
proc p x {tcl::prefix match -error {-level 2} {apa bepa} $x}; proc q x {p $x; return never}; list [catch {q x} r] $r

### match-option-bad
tcl::prefix match -foo {apa} x

### match-option-ambiguous
tcl::prefix match -e {apa} x

### match-option-without-value
tcl::prefix match -message foo {apa}

### match-bad-table
tcl::prefix match "a \{" x

### match-missing
tcl::prefix match a

### all-some
tcl::prefix all {fblocked fconfigure fcopy file fileevent flush} fc

### all-none
tcl::prefix all {apa bepa} x

### all-empty-prefix
tcl::prefix all {apa bepa} {}

### all-with-spaces
tcl::prefix all {{a b} {a c} d} a

### all-bad-table
tcl::prefix all "a \{" x

### all-missing
tcl::prefix all a

### longest-some
tcl::prefix longest {fblocked fconfigure fcopy file fileevent flush} fc

### longest-one
tcl::prefix longest {apa bepa} a

### longest-none
tcl::prefix longest {apa bepa} x

### longest-empty-prefix
tcl::prefix longest {apa apb} {}

### longest-entry-is-prefix
tcl::prefix longest {abc ab abcd} a

### longest-astral
tcl::prefix longest [list a\U1F600 a\U1F601] a

### longest-bad-table
tcl::prefix longest "a \{" x

### longest-missing
tcl::prefix longest a

### bad-subcommand
tcl::prefix foo

### no-subcommand
tcl::prefix
