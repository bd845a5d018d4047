`tcl::build-info` as far as it does not tell of the C compiler.
### version
list [tcl::build-info version] [expr {[tcl::build-info version] eq [info tclversion]}]
### patchlevel
expr {[tcl::build-info patchlevel] eq [info patchlevel]}
### all-begins-with-the-patchlevel
string match [info patchlevel]+* [tcl::build-info]
### other-fields-are-0
list [tcl::build-info nothing] [tcl::build-info {}] [tcl::build-info memdebug]
### too-many-arguments
tcl::build-info a b
