;; Sorts an array of handles in memory. It knows nothing of what they name: the host compares.
;; wat2wasm sort.wat -o sort.wasm
(module
  (import "host" "compare" (func $compare (param i32 i32) (result i32)))
  (memory (export "memory") 1)

  ;; Insertion sort, in place: `count` handles of 32 bits from the address `at` on.
  (func (export "sort") (param $at i32) (param $count i32)
    (local $end i32) (local $i i32) (local $j i32) (local $one i32)
    (local.set $end (i32.add (local.get $at) (i32.shl (local.get $count) (i32.const 2))))
    (local.set $i (i32.add (local.get $at) (i32.const 4)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $i) (local.get $end)))
        (local.set $one (i32.load (local.get $i)))
        (local.set $j (local.get $i))
        (block $found
          (loop $shift
            (br_if $found (i32.le_u (local.get $j) (local.get $at)))
            (br_if $found
              (i32.le_s
                (call $compare (i32.load (i32.sub (local.get $j) (i32.const 4))) (local.get $one))
                (i32.const 0)))
            (i32.store (local.get $j) (i32.load (i32.sub (local.get $j) (i32.const 4))))
            (local.set $j (i32.sub (local.get $j) (i32.const 4)))
            (br $shift)))
        (i32.store (local.get $j) (local.get $one))
        (local.set $i (i32.add (local.get $i) (i32.const 4)))
        (br $next)))))
