Packages, by their scripts alone: no file is looked for.
### provide-and-present
package provide demo 1.2; list [package present demo] [package provide demo] [package present demo 1.0] [package present -exact demo 1.2]
### provide-twice-same
package provide demo 1.2; package provide demo 1.2
### provide-twice-different
package provide demo 1.2; package provide demo 1.3
### provide-bad-version
package provide demo 1.x
### provide-none
package provide demo
### present-not
package present demo
### present-not-version
package present demo 1.5
### present-not-requirement
package present demo 1.0-1.5
### present-conflict
package provide demo 1.2; package present demo 2
### ifneeded-and-require
package ifneeded demo 1.0 {package provide demo 1.0}; package ifneeded demo 1.1 {package provide demo 1.1}; list [package require demo] [package versions demo]
### ifneeded-script
package ifneeded demo 1.0 {package provide demo 1.0}; list [package ifneeded demo 1.0] [package ifneeded demo 2.0]
### require-range
foreach v {1.0 1.5 2.0} {package ifneeded demo $v [list package provide demo $v]}; package require demo 1.2-2
### require-exact
foreach v {1.0 1.5 2.0} {package ifneeded demo $v [list package provide demo $v]}; package require -exact demo 1.0
### require-several-requirements
foreach v {1.0 1.5 2.0 3.1} {package ifneeded demo $v [list package provide demo $v]}; package require demo 1.2 3
### require-provides-another
package ifneeded demo 1.0 {package provide demo 1.1}; catch {package require demo} m; set m
### require-provides-nothing
package ifneeded demo 1.0 {set x 1}; catch {package require demo} m; set m
### require-script-fails
package ifneeded demo 1.0 {error broken}; catch {package require demo} m; set m
### require-prefers-stable
foreach v {1.0 1.1a1} {package ifneeded demo $v [list package provide demo $v]}; package require demo
### prefer-latest
foreach v {1.0 1.1a1} {package ifneeded demo $v [list package provide demo $v]}; package prefer latest; package require demo
### prefer-stable-after-latest
package prefer latest; package prefer stable
### prefer-bad
package prefer newest
### forget
package provide demo 1.0; package forget demo; catch {package present demo} m; set m
### names
package provide demo 1.0; expr {"demo" in [package names]}
### unknown-script
package unknown {apply {args {package provide demo 1.0; set ::asked $args}}}; list [package require demo 1] $asked [package unknown]
### files-none
package files demo
### vcompare
list [package vcompare 1.0 1.0.0] [package vcompare 1.10 1.9] [package vcompare 1.0a1 1.0] [package vcompare 1.0b1 1.0a2]
### vcompare-bad
package vcompare 1 x
### vsatisfies
list [package vsatisfies 1.5 1] [package vsatisfies 2.0 1] [package vsatisfies 2.0 1-] [package vsatisfies 1.5 1.6 1.4] [package vsatisfies 1.5 1.0-1.5] [package vsatisfies 1.5 1.5-1.5]
### vsatisfies-bad-range
package vsatisfies 1.0 1-2-3
### bad-option
package nosuch
### no-args
package
### require-missing-name
package require -exact demo

### circular-with-requirements
package ifneeded demo 2.1 {package require demo 2-3 5}; package require demo
### circular-with-an-exact-version
package ifneeded demo 2.1 {package require -exact demo 2.1}; package require demo
### circular-with-a-version-that-is-not-there
package ifneeded demo 2.1 {package require demo 3}; package require demo
### circular-by-way-of-another
package ifneeded demo 1 {package require other 1-}; package ifneeded other 1 {package require demo 1}; package require demo
### prefers-stable-with-build-information
foreach version {1.2+abc 1.3a1} {package ifneeded demo $version "package provide demo $version"}; package require demo
