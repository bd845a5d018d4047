list {a \{ b} {a \} b} {\\}
