namespace eval a {proc f {} {return a-f}}
namespace eval b {namespace path ::a; f}
