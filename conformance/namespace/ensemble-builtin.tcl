### abbreviation-in-full-in-usage
catch {string le} m; set m

### part-called-directly
catch {::tcl::string::length a b} m; set m

### renamed-ensemble-usage
rename string str; catch {str le} m; set m

### configuration-of-string
list [namespace ensemble configure string -namespace] [namespace ensemble configure string -prefixes] [namespace ensemble configure string -subcommands] [namespace ensemble configure string -parameters] [namespace ensemble configure string -unknown]

### extended-map
namespace ensemble configure string -map [dict replace [namespace ensemble configure string -map] rev ::rev]; proc rev s {string reverse $s}; list [string rev abc] [string reverse abc] [string length abc] [catch {string re} m] $m

### renamed-part
rename ::tcl::string::length ::foo; list [catch {string length abc} m o] $m [dict get $o -errorcode] [dict get $o -errorinfo]

### redefined-part
proc ::tcl::string::length x {return mine}; string length abc

### redefined-part-in-compiled-code
proc p {} {string length abc}; set a [p]; proc ::tcl::string::length x {return mine}; list $a [p] [string length abc]

### deleted-part
rename ::tcl::string::length {}; list [catch {string length abc} m] $m

### restricted-subcommands
namespace ensemble configure string -subcommands {length repeat}; list [string length abc] [catch {string range abc 1 2} m] $m [catch {string foo} m] $m

### without-prefixes
namespace ensemble configure string -prefixes 0; list [string length abc] [catch {string le abc} m] $m

### ensemble-replaced-by-procedure
proc string args {return mine}; list [string length abc] [::tcl::string::length abc]

### info-level-of-added-subcommand
proc ::tcl::string::foo args {info level 0}; namespace ensemble configure string -map [dict replace [namespace ensemble configure string -map] foo ::tcl::string::foo]; string foo 1 2
