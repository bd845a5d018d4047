rename set s; s x 1; proc set args {s y $args}; set z 2; rename set {}; rename s set; set x
