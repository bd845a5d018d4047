foreach words {
    {}
    {-foo bar -bar baz -baz boo}
    {-name foo -version 1.0 -source a.tcl -load}
    {-version 1.0 -source a.tcl -load b.so}
    {-name foo -source a.tcl -load b.so}
    {-name foo -version 1.0 -version 2.0}
    {-name foo -version 1.0 -source a.tcl}
    {-name foo -version 1.0 -source a.tcl -load b.so -source {{my file.tcl}}}
    {-name foo -version 1.0 -source {a.tcl {one two}} -load {b.so {three}} -source c.tcl}
} {
    puts "$words: [catch {::pkg::create {*}$words} result] $result"
}
