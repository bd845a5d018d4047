array set a(1) {x y}
