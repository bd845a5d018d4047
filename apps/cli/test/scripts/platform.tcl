# Names for machines: this one, those that tcl_platform is made to tell of, and what runs on them.
source prelude.tcl
puts [package require platform]
array set here [array get tcl_platform]
puts [expr {[platform::generic] eq "[string tolower $here(os)]-$here(machine)"}]
puts [string match [string tolower $here(os)]*-$here(machine) [platform::identify]]
foreach {os version machine system size} {
  Linux 6.1 x86_64 unix 8  Linux 6.1 i686 unix 4  Linux 6.1 x86_64 unix 4  Linux 6.1 aarch64 unix 8  Linux 6.1 armv7l unix 4
  Linux 6.1 ppc unix 4  Linux 6.1 ppc64le unix 8  Linux 6.1 riscv64 unix 8  Linux 6.1 s390x unix 8
} {
  array set tcl_platform [list os $os osVersion $version machine $machine platform $system wordSize $size]
  puts "$os $version $machine $size: [platform::generic]"
}
foreach {os version machine system size} {
  Darwin 8.11.0 {Power Macintosh} unix 4  Darwin 9.8.0 i386 unix 4  Darwin 10.8.0 i386 unix 8  Darwin 19.6.0 x86_64 unix 8
  Darwin 20.0.0 x86_64 unix 8  Darwin 21.3.0 arm64 unix 8  Darwin 24.1.0 arm64 unix 8  Darwin 25.0.0 arm64 unix 8
  {Windows NT} 10.0 amd64 windows 8  {Windows NT} 10.0 intel windows 4  {Windows NT} 10.0 arm64 windows 8
  SunOS 5.10 sun4u unix 4  SunOS 5.10 sun4u unix 8  SunOS 5.11 i86pc unix 4  SunOS 5.11 i86pc unix 8
  FreeBSD 13.0-RELEASE amd64 unix 8  NetBSD 9.1 i386 unix 4  HP-UX B.11.11 9000/785 unix 4  HP-UX B.11.23 ia64 unix 8
  HP-UX B.11.23 ia64 unix 4  AIX 7.1 000123 unix 8  AIX 5.3 000123 unix 4  OSF1 V5.1 alpha unix 8
  CYGWIN_NT-10.0 3 x86_64 unix 8  Haiku 1 x86_64 unix 8
} {
  array set tcl_platform [list os $os osVersion $version machine $machine platform $system wordSize $size]
  puts "$os $version $machine $size: [platform::generic] [platform::identify]"
}
foreach id {
  tcl linux-x86_64 linux-glibc2.7-x86_64 linux-glibc2.2.5-ix86 linux-glibc-x linux-glibc2-x linux-glibc2.x-y linux-musl-x86_64
  solaris2.10-sparc solaris2.6-ix86 solaris2.5-sparc solaris-sparc
  macosx-powerpc macosx-ix86 macosx-x86_64 macosx-arm macosx-universal macos-x86_64 macos-arm macos-ix86 macos-powerpc
  macosx10.4-powerpc macosx10.9-x86_64 macosx10.12-ix86 macosx10.14-x86_64 macosx10.15-x86_64 macosx10.13-arm
  macosx10.10-universal macosx10-x86_64 macosx10.15.7-x86_64 macos10-arm macosx11-arm macos11.2-arm macos12-x86_64
  macos15-arm macos26-arm macos26-ix86 macos27-powerpc macos28-x86_64
  win32-x86_64 hpux-parisc freebsd-amd64 a-b-c x {}
} {
  show [list platform::patterns $id]
}
show {platform::patterns}
show {platform::generic x}

puts [package require platform::shell]
array set tcl_platform [array get here]
set me [info nameofexecutable]
puts [expr {[platform::shell::generic $me] eq [platform::generic]}]
puts [expr {[platform::shell::identify $me] eq [platform::identify]}]
show {platform::shell::platform $me}
show {platform::shell::generic /nowhere/tclsh}
show {platform::shell::platform /bin/false}
show {platform::shell::generic [pwd]}
show {platform::shell::identify}
