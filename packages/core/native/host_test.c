/* host_test.c -- the core through the native host, where the conformance corpus does not look: values that are
 * updated in place must not be seen by others, limits, memory that runs out, and what is left behind. */
#include <stdlib.h>
#include <string.h>

#include "../src/check.h"
#include "host.h"

static int eval(const char *script) { return native_host_eval(script, strlen(script)); }

static void gives(const char *script, int code, const char *expected) {
  int actual = eval(script);
  bool ok = actual == code && strcmp(native_host_result(NULL), expected) == 0;
  if (!CHECK(ok)) printf("  {%s}\n  expected %d {%s}\n  actual   %d {%s}\n", script, code, expected, actual, native_host_result(NULL));
  CHECK(native_host_live_handles() == 0);
  CHECK(native_host_arena_used() == 0);
}

/* Each script is the body of a procedure, and also runs at the global level. */
static void alone(const char *body, const char *expected) {
  char script[1000];
  native_host_open();
  snprintf(script, sizeof script, "proc p {} {%s}; p", body);
  gives(script, 0, expected);
  gives(body, 0, expected);
}

static void sharing(void) {
  alone("set x a; set y [lappend x 1]; lappend x 2; list $x $y", "{a 1 2} {a 1}");
  alone("set x a; set y [set x]; lappend x 1; lappend y 2; list $x $y", "{a 1} {a 2}");
  alone("set x ab; append x c; set y [append x d]; append x e; list $x $y", "abcde abcd");
  alone("set y [set x [lmap i {1 2} {set i}]]; lappend x 3; lappend y 4; list $x $y", "{1 2 3} {1 2 4}");
  alone("set y [set x [dict map {k v} {a 1} {set v}]]; dict set x b 3; dict set y c 4; list $x $y", "{a 1 b 3} {a 1 c 4}");
  alone("set x {1 2 3}; lset x 0 a; set y [lset x 1 b]; lset x 2 c; list $x $y", "{a b c} {a b 3}");
  alone("set d {}; dict set d a 1; set e [dict set d b 2]; dict set d a 9; list $d $e", "{a 9 b 2} {a 1 b 2}");
  alone("set d {}; dict set d a b 1; set e [dict get $d a]; dict set d a b 2; list $d $e", "{a {b 2}} {b 1}");
  alone("foreach i {1 2 3} {lappend r $i; lappend all $r}; set all", "1 {1 2} {1 2 3}");
  alone("set x {}; lappend x 1; lappend x $x; lappend x $x; set x", "1 1 {1 1}");
  alone("set l {}; lappend l a b c; foreach x $l {lset l 0 $x; lappend o $l}; set o", "{a b c} {b b c} {c b c}");
  alone("set l {}; lappend l a; foreach x $l {lappend l b}; set l", "a b");
  alone("set l {}; lappend l 1; set m [list $l $l]; lappend l 2; list $l $m", "{1 2} {1 1}");
  alone("set l {}; lappend l 1; catch {lappend l 2; error $l} m; lappend l 3; list $l $m", "{1 2 3} {1 2}");
  alone("set l {}; lappend l 1; set m [if 1 {lappend l 2}]; lappend l 3; list $l $m", "{1 2 3} {1 2}");
  alone("set l {}; lappend l 1; upvar 0 l k; lappend k 2; set m $l; lappend k 3; list $l $k $m", "{1 2 3} {1 2 3} {1 2}");
  alone("set l {}; lappend l 1; eval {lappend l 2}; set m $l; eval {lappend l 3}; list $l $m", "{1 2 3} {1 2}");
  alone("set a(k) {}; lappend a(k) 1; set z $a(k); lappend a(k) 2; list $z $a(k)", "1 {1 2}");
  alone("set l {}; lappend l 1; set b($l) x; lappend l 2; array names b", "1");
  alone("set l {}; lappend l a; switch $l {a {lappend l b; set m $l; lappend l c}}; list $l $m", "{a b c} {a b}");
  alone("proc f l {lappend l x; return $l}; set l {}; lappend l 1; set r [f $l]; lappend l 2; list $r $l", "{1 x} {1 2}");
  alone("proc f {} {upvar 1 l k; lappend k x}; set l {}; lappend l 1; set r [f]; lappend l 2; list $r $l", "{1 x} {1 x 2}");
  alone("set l {}; lappend l 1; set c [list apply {x {lappend x 9}} $l]; set r [{*}$c]; lappend l 2; list $l $r $c", "{1 2} {1 9} {apply {x {lappend x 9}} 1}");
}

/* Strings of one character have handles of their own; others never have those. */
static void strings(void) {
  alone("expr {[list a] eq {a}}", "1");
  alone("set x bad; set y [string range bad 0 end]; list [expr {$x eq $y}] [expr {$x ne {bad}}]", "1 0");
  alone("set c [string index abc 1]; list [expr {$c eq {b}}] [expr {{b} eq $c}] [string equal $c b] [expr {$c in {a b}}]", "1 1 1 1");
  alone("set n 5; list [expr {$n eq {5}}] [expr {[string index 15 1] eq $n}] [expr {[string index 15 1] + 1}]", "1 1 6");
  alone("append s a; append s b; expr {$s eq {ab}}", "1");
}

/* Beyond 64 bits; the answers are tclsh's. */
static void big_integers(void) {
  alone("set x 9223372036854775807; incr x; list $x [incr x -1]", "9223372036854775808 9223372036854775807");
  alone("expr {123456789012345678901234567890 * -987654321098765432109876543210}", "-121932631137021795226185032733622923332237463801111263526900");
  alone("expr {100000000000000000000 - 99999999999999999999}", "1");
  alone("expr {-(9223372036854775807) - 2}", "-9223372036854775809");
  alone("list [expr {10000000000000000000 > 9999999999999999999}] [expr {-10000000000000000000 < 5}] [expr {10000000000000000000 == 10000000000000000000}]", "1 1 1");
  alone("set x 10; while 1 {if {[catch {set x [expr {$x * $x}]} m]} break}; set m", "integer value too large to represent");
}

/* What compiled code calls is there for scripts too, which may give anything. */
static void commands_of_compiled_code(void) {
  native_host_open();
  gives("list [catch {::tcl::array::setBegin {}} m] $m", 0, "0 {}");
  gives("list [catch {::tcl::array::forCheck x y} m] $m", 0, "1 {array changed during iteration}");
  gives("catch {::tcl::array::forValue x y}", 0, "1");
}

static void traced_reads(void) {
  native_host_open();
  gives("trace add variable v read {apply {args {}}}; list [catch {set v} m] $m [catch {set $v 0} m] $m", 0,
        "1 {can't read \"v\": no such variable} 1 {can't read \"v\": no such variable}");
  gives("array set a {}; trace add variable a read {apply {{n k o} {set ::a($k) auto-$k}}}; list $a(x) [array size a]", 0, "auto-x 1");
  gives("array set b {k 1}; trace add variable b read {apply {args {}}}; list $b(k) [catch {set b(z)} m] $m", 0, "1 1 {can't read \"b(z)\": no such element in array}");
}

static void state_stays(void) {
  native_host_open();
  gives("proc add {a b} {expr {$a + $b}}; set total 0", 0, "0");
  gives("incr total [add 2 3]", 0, "5");
  gives("set total", 0, "5");
  gives("error {no good} {} {A B}", 1, "no good");
  CHECK(native_host_error_code_count() == 2);
  CHECK_TEXT(native_host_error_code_word(1, NULL), "B");
  CHECK_TEXT(native_host_error_info(NULL), "no good\n    while executing\n\"error {no good} {} {A B}\"");
  gives("set errorCode", 0, "A B");
  gives("return x", 0, "x");
  gives("break", 3, "");
  native_host_open();
  gives("info exists total", 0, "0");
}

static void limits(void) {
  native_host_open();
  native_host_limits(10000, 0);
  CHECK(eval("while 1 {}") == NATIVE_LIMIT);
  CHECK(eval("while 1 {catch {while 1 {}}}") == NATIVE_LIMIT);
  CHECK(eval("proc p {} {tailcall p}; p") == NATIVE_LIMIT);
  CHECK(eval("proc q {} {try {while 1 {}} finally {set ::ran 1}}; q") == NATIVE_LIMIT);
  CHECK(eval("trace add variable v write {apply {args {while 1 {}}}}; set v 1") == NATIVE_LIMIT);
  CHECK(eval("lsort -command {apply {{a b} {while 1 {}}}} {b a}") == NATIVE_LIMIT);
  CHECK(eval("proc c {} {while 1 {yield}}; coroutine co c; while 1 co") == NATIVE_LIMIT);
  gives("info exists ran", 0, "0");
  gives("for {set i 0} {$i < 1000} {incr i} {}; set i", 0, "1000");
  native_host_limits(0, 4 << 20);
  CHECK(eval("while 1 {lappend l abc}") == NATIVE_LIMIT);
  native_host_limits(0, 0);
  gives("catch {interp recursionlimit}; proc r {} {r}; catch r m; set m", 0, "too many nested evaluations (infinite loop?)");
  gives("interp alias {} a {} b; interp alias {} b {} a; catch a m; set m", 0, "too many nested evaluations (infinite loop?)");
  gives("namespace unknown a; catch nosuch m; namespace unknown {}; set m", 0, "too many nested evaluations (infinite loop?)");
}

static u32 starved;

/* Memory runs out at ever another place: the script ends in a result or in `out of memory`, and leaves nothing
 * behind. `fill` bytes of the arena are gone before it begins. */
static void starve(const char *script, size_t limit, size_t fill) {
  native_host_open();
  feather_arena_set_limit(limit);
  feather_arena_alloc(fill);
  int code = eval(script);
  bool ran_out = code == 1 && strstr(native_host_result(NULL), "out of memory");
  starved += ran_out;
  if (!CHECK(code == 0 || ran_out)) printf("  %zu bytes, %zu filled {%s}: %d %s\n", limit, fill, script, code, native_host_result(NULL));
  CHECK(native_host_live_handles() == 0);
  CHECK(native_host_arena_used() == 0);
  feather_arena_set_limit(0);
  gives("expr {6 * 7}", 0, "42");
}

static void memory(void) {
  static const char *const scripts[] = {
      "proc p n {if {$n} {p [expr {$n - 1}]} else {return done}}; p 500",
      "set s {}; for {set i 0} {$i < 300} {incr i} {append s \"set v$i $i\\n\"}; eval $s; set v299",
      "namespace eval n {proc f {} {foreach x {1 2 3} {lappend r [catch {error $x} m o] $m}; set r}}; n::f",
      "proc g {} {foreach x {1 2 3} {yield $x}}; coroutine c g; c; c",
      "set l {}; for {set i 0} {$i < 5000} {incr i} {lappend l $i}; llength $l",
      "proc h {} {for {set i 0} {$i < 5000} {incr i} {lappend l $i}; llength $l}; h",
      "trace add variable v {read write} {apply {args {set ::log $args}}}; set v 1; proc t {} {upvar 1 v w; incr w}; t",
      "namespace eval e {proc x a {switch -glob $a {b* {try {error $a} on error m {set m}}}}; namespace export x; namespace ensemble create}; e x bc",
      "proc f args {dict for {k v} $args {append r $k$v}; set d $args; dict with d {set a 5}; list $r [lsort -command {apply {{a b} {string compare $a $b}}} $d]}; f a 1 b 2",
  };
  /* Memory that was had once is never given back: begin with the least. */
  for (size_t kib = 64; kib <= 256; kib += 64)
    for (u32 i = 0; i < COUNT_OF(scripts); i++)
      for (size_t fill = 0; fill < 65536; fill += 1511) starve(scripts[i], kib << 10, fill);
  CHECK(starved > 100);
  native_host_close();
}

static void deep_values(void) {
  native_host_open();
  gives("for {set i 0} {$i < 20000} {incr i} {set l [list $l]}; string length $l", 1, "can't read \"l\": no such variable");
  gives("set l x; for {set i 0} {$i < 3000} {incr i} {set l [list $l y]}; expr {[string length $l] > 3000}", 0, "1");
  gives("set d {}; for {set i 0} {$i < 3000} {incr i} {set d [dict create k $d]}; expr {[string length $d] > 3000}", 0, "1");
}

static int cmd_nested(void *data, int argc, const char *const *argv) {
  (void)data;
  return argc == 2 ? native_host_eval(argv[1], strlen(argv[1])) : 1;
}

static void nested_runs(void) {
  native_host_open();
  native_host_command("nested", cmd_nested, NULL);
  gives("nested {set x 5}", 0, "5");
  gives("proc p {} {set y 1; nested {incr y}; return $y}; p", 0, "2");
  gives("catch {nested {error inner {} {E 1}}} m o; list $m [dict get $o -errorcode]", 0, "inner {E 1}");
  gives("foreach x {1 2 3} {nested {if {$x == 2} break}}; set x", 0, "2");
  gives("proc r n {if {$n} {nested \"r [expr {$n - 1}]\"}}; r 100", 0, "");
  gives("catch {r 100000} m; set m", 0, "too many nested evaluations (infinite loop?)");
  gives("nested {set l {}; for {set i 0} {$i < 10000} {incr i} {lappend l [list $i]}; llength $l}", 0, "10000");
  native_host_close();
}

/* template text flags */
static int cmd_template(void *data, int argc, const char *const *argv) {
  (void)data;
  if (argc != 3) return 1;
  Cell text = cell_of(val_utf8(argv[1], strlen(argv[1])));
  int code = feather_subst(&text, atoi(argv[2]));
  char *result = val_to_utf8(host_result(), NULL);
  native_host_set_result(result);
  free_array(result);
  return code;
}

static void templates(void) {
  native_host_open();
  native_host_command("template", cmd_template, NULL);
  gives("set x 5; template {a\\x41 $x [expr {$x + 1}]} 0", 0, "aA 5 6");
  gives("template {a\\x41 $x [expr {$x + 1}]} 1", 0, "a\\x41 5 6");
  gives("template {a\\x41 $x [expr {$x + 1}]} 6", 0, "aA $x [expr {$x + 1}]");
  gives("proc p {} {set y local; template {<$y>} 0}; p", 0, "<local>");
  gives("template {a[break]b} 0", 0, "a");
  gives("template {a[continue]b[return c]d} 0", 0, "abcd");
  gives("template {$none} 0", 1, "can't read \"none\": no such variable");
  gives("template {[} 0", 1, "missing close-bracket");
  native_host_close();
}

int main(void) {
  memory();
  sharing();
  strings();
  big_integers();
  traced_reads();
  commands_of_compiled_code();
  state_stays();
  limits();
  deep_values();
  nested_runs();
  templates();
  return check_report();
}
