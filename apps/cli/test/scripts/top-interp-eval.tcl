interp create c
interp eval c {
  error q
}
