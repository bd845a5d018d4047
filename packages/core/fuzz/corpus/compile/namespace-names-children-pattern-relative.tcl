namespace eval a {namespace eval b {}}
namespace eval a {list [namespace children :: a] [namespace children [namespace current] b] [namespace children [namespace current] b*]}
