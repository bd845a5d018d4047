/* compiler_test.c -- snippets through the compiler: every block must be well-formed (verify.h), and some must use
 * the instructions they are meant to. No host is asked: literals stay descriptors. */
#include "compiler.h"

#include "../native/verify.h"
#include "check.h"
#include "vm.h"

/* As in code_cache.c, but names always mean the originals. */
static CompileHook *hook_for(Text name, i32 ns) {
  (void)ns;
  for (u32 i = 0; i < builtin_count; i++)
    if (builtins[i].compile && text_is(name, builtins[i].name)) return (CompileHook *)builtins[i].compile;
  return NULL;
}
static const CompileEnv env = {hook_for};

typedef enum { AS_SCRIPT, AS_PROC, AS_EXPR, AS_COMMAND } Kind;

static Code *compile(const char *source, Kind kind) {
  CompileOptions options = {.source = wide(source), .env = &env, .ns = 1, .proc = kind == AS_PROC, .expression = kind == AS_EXPR, .forced = kind == AS_COMMAND};
  Compiler *c = ARENA_NEW(Compiler);
  compiler_init(c, &options);
  if (kind == AS_PROC) {
    compiler_param(c, wide("a"), -1);
    compiler_param(c, wide("b"), -1);
  }
  return compiler_run(c, &options);
}

static void well_formed(const char *source, Kind kind) {
  static const char *const names[] = {"script", "proc", "expr", "command"};
  Mark mark = region_mark(&arena);
  char why[200] = "no code";
  Code *code = compile(source, kind);
  bool ok = code && code_verify(code, why, sizeof why);
  if (!CHECK(ok)) {
    printf("  %s {%s}: %s\n", names[kind], source, why);
    if (code) code_print(code);
  }
  region_release(&arena, mark);
}

static const char *const scripts[] = {
    "", " ;\n", "set x 5", "set x", "set x [set y 1]", "puts a; puts b", "list", "list a b $c", "a {*}$b c {*}[d] {*}{e f}",
    "{*}$x", "if 1 {a} else {b}", "if {$a > 1} {a} elseif {$b} {b} else {c}", "if 1 then {a}", "set x [if {$a} {b}]",
    "while 1 {break}", "while {$a < 10} {incr a; if {$a == 5} continue; x}", "for {set i 0} {$i < 10} {incr i} {a; break}",
    "for {break} {[continue]} {continue; break} {x}", "foreach x {1 2 3} {a $x; break}", "foreach {a b} $l c $m {continue}",
    "foreach a(1) $l {x}", "set r [foreach x $l {if {$x} break}]", "set r [lmap x $l {list $x [break]}]", "lmap x $l y $m {a}",
    "set a(b) 1", "set a($i) $a($j)", "set a($i,x)$y 1", "set $n 5", "set ns::x 1; incr ns::x; append ns::y a",
    "incr x", "incr x 5", "incr x $y", "incr a($i) 2", "incr $n", "append x a b", "append x", "lappend x a b c", "lappend x",
    "lappend a(1) $x", "lset l 0 x", "lset l 0 1 2 x", "lset a($i) 0 x", "unset x y a(1)", "unset -nocomplain -- x", "unset",
    "catch {a}", "catch {a} r", "catch {a} r o", "catch {break} r(x) o($y)", "set x [catch {a [b] c} m]",
    "catch {foreach x {1 2} {catch {break}}}", "while 1 {catch {break}; catch {set x [continue]}}",
    "try {a}", "try {a} finally {b}", "try {a} on error {m o} {b} finally {c}", "try {a} trap {X Y} {m} {b} trap {X} {} {c}",
    "try {a} on ok {} - on error {m} {b}", "set x [try {a} on break {} {c} on 5 {} {d}]", "while 1 {try {break} finally {continue}}",
    "set r [list x [try {error a} trap A {m} {error b} finally {c}] y]",
    "switch $x {a {b} c {d} default {e}}", "switch $x {a - b {c}}", "switch -glob -- $x a* {b} default {c}", "switch -exact $x a {b} c $d",
    "switch -nocase $x {a b}", "switch -regexp -matchvar m -indexvar i $x {a {b} c {d}}", "while 1 {switch $x {a {break} b {continue}}}",
    "expr {1 + 2}", "expr {$a + $b * 3}", "expr $a + $b", "expr {$a ? $b : $c}", "expr {$a && $b || !$c}", "expr {[a] && ([b] || [c])}",
    "expr {max(1, $a, [b])}", "expr {$a in {1 2}}", "expr {\"a$b\" eq {c}}", "expr {1 +}", "expr {}", "if {1 +} {a}", "while {$a &&} {b}",
    "expr {1 ? 2 ? 3 : 4 : 5}", "expr {-$a ** 2 ** ~$b}", "expr {($a < 1) == ($b > 2)}", "for {} {$i < $n && $j} {} {}",
    "return", "return x", "return -code error x", "global x y", "variable x 1 y", "upvar 1 a b c d", "upvar #0 $n x",
    "string length $x", "string index $x 0", "string range $x 0 end", "string equal a b", "string is digit $x", "string map {a b} c",
    "dict get $d a b", "dict exists $d a", "dict set d a b c", "dict set d($x) a 1", "dict for {k v} $d {break}", "info exists x", "info exists a($i)",
    "llength $l", "lindex $l 0", "lindex $l 0 1 2", "lindex $l", "eval {a}", "uplevel 1 {a}", "proc p {a b} {c}", "namespace eval n {a}",
    "a [b [c [d $e($f[g])]]]", "\"a $b [c] \\n\"", "set x {a\\\n b}", "if 1 {\n set x \\\n 1\n}", "break", "continue", "set x \"abc", "set y {a}b", "a [b",
    "while 1 {a [list 1 2 [break] 3]}", "foreach x $l {a [b $x [if {$x} {continue} else {break}] 5] 6}",
    "set x [while 1 {break}][for {} 0 {} {}]", "apply {{x} {y}} 1", "tailcall a b", "error a", "time {a}", "dict map {k v} $d {list $k}",
};

static const char *const expressions[] = {
    "1", "$a", "1 + 2", "$a + 1", "$a + $b", "a", "1 2", "(1", "1)", "[a", "\"a", "{a", "f(1,)", "f(,1)", "f(1 2)", "1 ? 2", "1 : 2", "!1", "- - 1",
    "0x1f + 0b11 + 0o17", "1e3 * .5", "inf", "true && false", "$a(1) + ${b}", "$a($b + 1)", "1 @ 2", "1 = 2", "[a] + [b]", "1 << 2 >> 3 & 4 | 5 ^ 6",
    "a eq b", "\"a\" lt {b}", "$x in [list 1 2]", "rand()", "1 &&", "|| 1", "?", "1 ? : 2", "((((((((1))))))))", "1,2", "# comment\n1", "1 # comment",
};

static void everything(void) {
  for (u32 i = 0; i < COUNT_OF(scripts); i++) {
    well_formed(scripts[i], AS_SCRIPT);
    well_formed(scripts[i], AS_PROC);
  }
  for (u32 i = 0; i < COUNT_OF(expressions); i++) well_formed(expressions[i], AS_EXPR);
}

/* One inside the other: what is left on the stack by the outer one must not disturb the inner. */
static void nested(void) {
  static char source[2000];
  for (u32 i = 0; i < COUNT_OF(scripts); i++)
    for (u32 k = 0; k < 4; k++) {
      static const char *const around[] = {"list a [%s] b", "foreach x {1 2} {%s}", "try {%s} on error {m o} {%s} finally {%s}", "set y [catch {while 1 {%s}} m]"};
      snprintf(source, sizeof source, around[k], scripts[i], scripts[i], scripts[i]);
      well_formed(source, AS_PROC);
    }
}

/* Reached by another name, hooks must not refuse: words of any number, quoted. */
static void forced(void) {
  static const char *const commands[] = {"if", "while", "for", "foreach", "lmap", "switch", "break", "continue", "catch", "try", "expr", "set", "incr", "append", "lappend", "lset", "unset"};
  static char source[200];
  for (u32 i = 0; i < COUNT_OF(commands); i++)
    for (u32 words = 0; words < 8; words++) {
      strcpy(source, commands[i]);
      for (u32 k = 0; k < words; k++) strcat(source, k % 2 ? " {a b}" : " {1}");
      well_formed(source, AS_COMMAND);
    }
}

static bool uses(const char *source, Kind kind, Opcode wanted) {
  Mark mark = region_mark(&arena);
  Code *code = compile(source, kind);
  bool found = false;
  for (u32 i = 0; i < code->word_count; i++) found = found || (code_words(code)[i] & 0xff) == (u32)wanted;
  region_release(&arena, mark);
  return found;
}

static void instructions(void) {
  CHECK(uses("incr a", AS_PROC, OP_INCRL_POP) == false); /* its value is the procedure's result */
  CHECK(uses("incr a; x", AS_PROC, OP_INCRL_POP));
  CHECK(uses("lappend a 1; x", AS_PROC, OP_LAPPENDL_POP));
  CHECK(uses("expr {$a + $b}", AS_PROC, OP_ARITH_LL));
  CHECK(uses("expr {$a + 1}", AS_PROC, OP_ARITH_LI));
  CHECK(uses("if {$a < 3} {x}", AS_PROC, OP_JCMP_LI));
  CHECK(uses("while {$a < $b} {x}", AS_PROC, OP_JCMP_LL));
  CHECK(uses("while 1 {break}", AS_PROC, OP_RAISE) == false);
  CHECK(uses("while 1 {catch {break}}", AS_PROC, OP_RAISE));
  CHECK(uses("switch $a {x {1} y {2}}", AS_PROC, OP_SWITCH));
  CHECK(uses("set x 1", AS_SCRIPT, OP_STOREV));
  CHECK(uses("return 1", AS_PROC, OP_RET));
}

static void literals(void) {
  Mark mark = region_mark(&arena);
  Code *code = compile("list abc abc {abc} a\\tb 1000000000 $abc", AS_SCRIPT);
  u32 source = 0, text = 0, number = 0;
  for (u32 i = 0; i < code->literal_count; i++) {
    Cell *l = &code_literals(code)[i];
    source += l->tag == LIT_SOURCE && l->aux == 3;
    text += l->tag == LIT_TEXT;
    number += l->tag == TAG_INT && l->i == 1000000000;
  }
  CHECK(source == 1);  /* equal texts are one literal, the variable's name among them */
  CHECK(text == 1);
  CHECK(number == 1);
  CHECK(code->source == 0 && code->flags == 0);
  region_release(&arena, mark);
}

static void deep(void) {
  enum { DEPTH = 2000 };
  static char source[DEPTH * 5 + 10];
  source[0] = 0;
  for (u32 i = 0; i < DEPTH; i++) memcpy(source + i * 3, "[a ", 4);
  well_formed(source, AS_SCRIPT);
  memset(source, '(', DEPTH);
  memcpy(source + DEPTH, "1", 2);
  well_formed(source, AS_EXPR);
  for (u32 i = 0; i < DEPTH; i++) memcpy(source + i * 5, "if 1 ", 6);
  well_formed(source, AS_SCRIPT);
  memset(source, '!', DEPTH);
  memcpy(source + DEPTH, "1", 2);
  well_formed(source, AS_EXPR);
  for (u32 i = 0; i < DEPTH; i++) memcpy(source + i * 4, "1?1:", 5);
  well_formed(source, AS_EXPR);
}

static void large(void) {
  static char source[200000];
  u32 at = 0;
  for (u32 i = 0; i < 5000; i++) at += (u32)sprintf(source + at, "set v%u a%u\n", i, i);
  well_formed(source, AS_PROC);
  well_formed(source, AS_SCRIPT);
}

int main(void) {
  everything();
  nested();
  forced();
  instructions();
  literals();
  deep();
  large();
  region_reset(&arena);
  return check_report();
}
