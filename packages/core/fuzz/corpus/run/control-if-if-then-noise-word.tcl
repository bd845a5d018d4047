list [if 1 then {set x a}] [if 0 then {set x a} elseif 1 then {set x b} else {set x c}]
