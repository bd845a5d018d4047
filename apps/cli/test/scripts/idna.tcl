# Names of hosts in Punycode.
source prelude.tcl
fconfigure stdout -encoding utf-8
show {package require tcl::idna}
show {tcl::idna version}
show {tcl::idna}
show {tcl::idna puny}
show {tcl::idna puny code x}
foreach name [list \
  {} . a..b example.com Example.COM www.bücher.example WWW.BÜCHER.Example Bücher-Übung.de .ü. -a.ü 127.0.0.1 \
  XN--ü 例え。テスト a\uff0eü a\uff61b straße.de {a b.c} a_b.ü a/b \x00 a~ \xa0 \u200b.com 😀.com é!_ \uffff \
  [string repeat ü 57] [string repeat ü 58] [string repeat a 80] \
] {
  show [list tcl::idna encode $name]
}
foreach name {
  {} example.com www.xn--bcher-kva.example WWW.XN--BCHER-KVA.Example bücher.xn--bcher-kva xn-- xn--a- xn--r8jz45g.xn--zckzah
  xn--e28h.com xn--zzzzzzzzzzzzz xn--bcher-kv xn--é xn--a!b
} {
  show [list tcl::idna decode $name]
}
foreach text {
  {} abc abc→def aBc→DeF a-b-ü - ü Ü üÜüä 😀 a😀b 3年B組金八先生 安室奈美恵-with-SUPER-MONKEYS Pročprostěnemluvíčesky
  почемужеонинеговорятпорусски なぜみんな日本語を話してくれないのか
} {
  show [list tcl::idna puny encode $text]
  show [list tcl::idna puny decode [tcl::idna puny encode $text]]
}
foreach case {0 1 yes {} x} {
  show [list tcl::idna puny encode aBc→DeFÜ $case]
  show [list tcl::idna puny decode ABCdef-kN2c $case]
}
foreach text {{} - -- a- tda TDA é-kva a-b-c-kva bcher-kv! bcher-9 99999999 999999b 99zz9b 99999999a 999999999a 1819101z1b 9Z--8090909z é} {
  show [list tcl::idna puny decode $text]
}
