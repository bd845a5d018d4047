/** A function as readModule gives it, in which every load and store says that it is aligned as is natural for its size. It is a hint,
 *  which 64-bit processors have no use for; where it varies, code that is the same is other bytes. */
export function alignAccesses({ pieces, ...rest }) {
  const aligned = (piece) => (piece.natural === undefined ? piece : { ...piece, alignment: piece.natural })
  return { ...rest, pieces: pieces.map(aligned) }
}
