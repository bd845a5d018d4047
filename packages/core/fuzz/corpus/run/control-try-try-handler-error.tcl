try {error first} on error {m} {error "second after $m"}
