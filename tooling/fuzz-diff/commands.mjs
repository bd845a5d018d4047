const TYPE = /^[A-Z]+$/

/** What the fuzzer calls: one line for each way to use a command. A line is made of
 *
 *      word            as it stands
 *      TYPE            a word of that type (values.mjs)
 *      a|b|TYPE        one of them
 *      ?a b?           perhaps
 *      {a,b TYPE,c}*   any of them, several times, or not at all: options
 *      TYPE*  TYPE+    several, or not at all; several, but one at least
 *
 *  The weight of a line is 1; `3: ` before it makes it 3. Commands whose result depends on time, chance, the order of a hash
 *  table or addresses are not here, or are wrapped so that it does not show. */
export const grammar = `
3: set V S
set V
unset {-nocomplain,--}* V*
3: append V S*
4: incr NV ?I?
4: lappend LV S*
2: array set AV L
array exists AV
array size AV
lsort [array names AV ?G?]
lsort [array names AV -exact|-glob|-regexp G]
lsort [array get AV ?G?]
array unset AV ?G?
array for VL AV BODY
array default set AV S
array default get|exists|unset AV
array nope AV
array startsearch nope
const V S
global V*
variable V ?S?
upvar ?LEVEL? V V
3: list S*
4: lindex L XL*
3: lrange L X X
llength L
linsert L X S*
3: lreplace L X X S*
lreverse L
lrepeat COUNT S*
lassign L V*
3: lsort {-ascii,-dictionary,-integer,-real,-increasing,-decreasing,-nocase,-unique,-indices,-index XL,-stride COUNT,-command PREFIX}* L
lsort -integer|-real {-unique,-decreasing,-indices}* NL
lsort -dictionary L
4: lsearch {-exact,-glob,-regexp,-sorted,-ascii,-dictionary,-integer,-real,-nocase,-increasing,-decreasing,-bisect,-all,-inline,-not,-start X,-index XL,-subindices,-stride COUNT}* L S
2: lset LV XL* S
2: lseq COUNT ?to|..|count|by COUNT? ?by? ?COUNT?
lseq D to D by D
lpop LV XL*
ledit LV X X S*
lremove L X*
concat S*
2: join L ?CHARS?
2: split S ?CHARS?
3: string range S X X
2: string index S X
string length S
string bytelength S
string cat S*
string compare {-nocase,-length I}* S S
string equal {-nocase,-length I}* S S
string first CHARS S ?X?
string last CHARS S ?X?
string insert S X S
2: string is CLASS {-strict,-failindex V}* S
2: string map ?-nocase? L S
2: string match ?-nocase? G S
string repeat S COUNT
2: string replace S X X ?S?
string reverse S
string tolower|toupper|totitle S ?X? ?X?
string trim|trimleft|trimright S ?CHARS?
string wordstart|wordend S X
string nope S
5: format F S*
format F I
2: format %hx|%hd|%x|%lx|%hhd|%o|%b I
2: scan -12|-7x|{-3 4}|{12 -5}|+8|-0x1f %d|%i|{%d %d}|%3d|%x
3: regexp -all {-inline,-indices,-nocase}* a|b|[ab]|.|ab|{} abcabc|aaaa|xaXbaab
regsub -all a|b|[ab]|ab abcabc|aaaa|xaXbaab <&>
apply {{} {apply {{} {return -code return r}}; return s}}
apply {{} {catch {apply {{} {return -code return r}}}}}
format F D
format F N N N
4: scan S SF V*
scan S SF
2: subst {-nobackslashes,-nocommands,-novariables}* S
5: regexp {-all,-inline,-nocase,-indices,-line,-lineanchor,-linestop,-expanded,-about,-start X,--}* R S V*
4: regsub {-all,-nocase,-line,-lineanchor,-linestop,-expanded,-start X,-command,--}* R S S ?V?
3: binary format BF S*
binary format BF I I
3: binary scan BYTES BF V*
binary encode hex BYTES
binary encode base64|uuencode {-maxlen COUNT,-wrapchar CHARS}* BYTES
binary decode hex|base64|uuencode {-strict}* S
2: encoding convertto {-profile strict|tcl8|replace|nope,-failindex V}* ENC S
2: encoding convertfrom {-profile strict|tcl8|replace|nope,-failindex V}* ENC BYTES
encoding profiles
2: dict append DV K S*
dict create S*
dict exists DI K*
dict filter DI key|value|nope G*
dict filter DI script VL BODY
dict for VL DI BODY
2: dict get DI K*
dict getdef|getwithdefault DI K* S
2: dict incr DV K ?I?
dict info x
dict keys|values DI ?G?
2: dict lappend DV K S*
dict map VL DI BODY
dict merge DI*
dict remove DI K*
dict replace DI S*
3: dict set DV K* S
dict size DI
2: dict unset DV K*
dict update DV K V ?K? ?V? BODY
dict with DV K* BODY
dict nope DI
16: expr E
16: expr ARITH
expr S
expr E E
tcl::mathop::+|tcl::mathop::-|tcl::mathop::*|tcl::mathop::/|tcl::mathop::% N*
tcl::mathop::** N 0|1|2|3|-1|0.5|x
tcl::mathop::<<|tcl::mathop::>> I 0|1|3|64|-1|x
tcl::mathop::<|tcl::mathop::<=|tcl::mathop::==|tcl::mathop::!=|tcl::mathop::eq|tcl::mathop::ne|tcl::mathop::lt|tcl::mathop::ge S*
tcl::mathop::&|tcl::mathop::||tcl::mathop::^|tcl::mathop::~|tcl::mathop::! I*
tcl::mathop::in|tcl::mathop::ni S L
tcl::mathfunc::max|tcl::mathfunc::min|tcl::mathfunc::abs|tcl::mathfunc::int|tcl::mathfunc::round|tcl::mathfunc::isqrt N*
3: if E BODY
2: if E then BODY else BODY
if E BODY elseif E BODY else BODY
2: for {set i 0} {$i < 3} {incr i} BODY
2: foreach VL L BODY
foreach VL L VL L BODY
2: lmap VL L BODY
2: switch {-exact,-glob,-regexp,-nocase,-matchvar V,-indexvar V,--}* S S BODY S BODY
switch {-exact,-glob,--}* S S - S BODY default BODY
switch S L
3: try BODY on CODE VL BODY
try BODY trap L VL BODY finally BODY
2: try BODY trap {} VL BODY
try BODY trap {TCL} {m o} BODY on CODE VL BODY
try BODY finally BODY
2: throw L S
4: catch BODY ?V? ?V?
3: error S ?S? ?L?
return {-code CODE,-level COUNT,-errorcode L,-errorinfo S,-errorstack L,-options DI,-x S}* ?S?
break
continue
tailcall CMD S*
eval S
2: eval BODY
2: uplevel LEVEL BODY
uplevel BODY
2: apply LAMBDA S*
timerate -nope
time BODY 0
3: proc newproc S BODY
proc newproc {a {b 1}} BODY
newproc S*
3: p S*
sum I I
fail S
ns::q S
nope S
namespace eval NS BODY
namespace current
namespace children ns|::ns|nope|::nope
namespace parent ?NS?
namespace exists NS
namespace delete ns|nope|::ns::in|new1|ens
namespace qualifiers|tail S
namespace which ?-command|-variable? PROC
namespace origin PROC
namespace code BODY
namespace inscope NS PREFIX S*
namespace export {-clear}* G*
namespace import {-force}* ns::*|ns::q|nope::x|q
namespace forget ns::*|q
namespace path L
namespace unknown ?PREFIX?
namespace upvar NS V V
namespace ensemble create {-map DI,-prefixes B,-subcommands L,-unknown PREFIX,-command newens,-parameters L}*
namespace ensemble configure PROC ?-map|-prefixes|-nope|-subcommands? ?DI?
namespace ensemble exists PROC
ens one|two|thr|three|t|nope|o S*
rename RENAMED RENAMED
interp create ?-safe? child|c2|nope
interp eval child|nope|{} BODY
interp alias {} al {} CMD S*
al S*
interp exists child|nope
interp issafe child|{}
interp hide child|nope list ?hid?
interp invokehidden child|nope list S*
interp expose child list|hid ?x?
lsort [interp hidden child]
interp recursionlimit child ?I?
interp delete child|nope
interp aliases
child eval BODY
child nope
info args|body PROC
info commands newproc|nope|::ns::*|se[t]
info complete S
info coroutine
info default PROC a|b|c V
info exists V
info level ?LEVEL?
lsort [info vars x|n*|s]
info patchlevel x
info script x
info cmdtype PROC
info nope
2: coroutine co PREFIX S*
coroutine co apply LAMBDA S*
co S*
yield S
yieldto CMD S*
clock format T ?-format CF? -gmt 1
clock format T -format CF -timezone :UTC|:America/New_York|+0100|nope
clock scan TT -base 0 -gmt 1
clock scan TT -base 86400 -format CF -gmt 1
clock add T COUNT days|months|years|weekdays|hours|weeks|nope ?COUNT? ?seconds|minutes? -gmt 1
package provide|present pk ?VERSION?
package vcompare VERSION VERSION
package vsatisfies VERSION VERSION*
package versions pk
package ifneeded pk VERSION ?BODY?
package require ?-exact? pk ?VERSION?
trace add variable V L PREFIX
trace add variable x|s|l write|read|unset {note}
3: trace add variable x|s|n write {note A}|{note B}
2: set ::notes
trace add execution PROC enter|leave|enterstep|leavestep|{enter leave} {note}
trace add command PROC rename|delete {note}
trace info variable|execution|command V
trace remove variable x|s|l write|read|unset {note}
tcl::prefix all|longest L S
tcl::prefix match {-exact,-message S,-error DI}* L S
unknown nope S
lindex [info level 0] 0
dict size [info frame 0]
dict get DI
`
  .trim()
  .split('\n')
  .map((line) => {
    const match = /^(\d+): (.*)$/.exec(line)
    return match ? { weight: Number(match[1]), parts: parse(match[2]) } : { weight: 1, parts: parse(line) }
  })

/** @typedef {{ kind: 'word', text: string } | { kind: 'type', type: string } | { kind: 'choice', of: Part[] }
 *    | { kind: 'perhaps' | 'inner', parts: Part[] } | { kind: 'options', of: Part[][] }
 *    | { kind: 'several', part: Part, least: number }} Part */

/** @param {string} text @returns {Part[]} */
function parse(text) {
  const parts = []
  let rest = text
  while ((rest = rest.trimStart()) !== '') {
    const [whole, part] = next(rest)
    parts.push(part)
    rest = rest.slice(whole.length)
  }
  return parts
}

/** The text of the first part, and the part. */
function next(text) {
  let match = /^\?([^?]+)\?(?=\s|\]|$)/.exec(text)
  if (match) return [match[0], { kind: 'perhaps', parts: parse(match[1]) }]
  match = /^\{([^{}]*)\}\*(?=\s|\]|$)/.exec(text)
  if (match) return [match[0], { kind: 'options', of: match[1].split(',').map(parse) }]
  match = /^\[(.*)\]/.exec(text)
  if (match) return [match[0], { kind: 'inner', parts: parse(match[1]) }]
  match = /^\{[^{}]*(\{[^{}]*\}[^{}]*)*\}/.exec(text)
  if (match) return [match[0], { kind: 'word', text: match[0] }]
  match = /^\S+/.exec(text)
  return [match[0], single(match[0])]
}

function single(text) {
  const several = /^([A-Z]+)([*+])$/.exec(text)
  if (several) return { kind: 'several', part: single(several[1]), least: several[2] === '+' ? 1 : 0 }
  const choices = /[A-Za-z0-9]\|/.test(text) && !text.includes('||') ? text.split('|') : [text]
  if (choices.length > 1) return { kind: 'choice', of: choices.map(single) }
  return TYPE.test(text) ? { kind: 'type', type: text } : { kind: 'word', text }
}
