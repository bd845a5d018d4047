// The locals of a function get new numbers: those of one type stand together, and the most used is the first. The code says the same
// in bytes that repeat more often.

/** A function as readModule gives it, with new numbers for its locals. Parameters keep theirs; what is never used is left out. */
export function renumberLocals({ parameters, locals, pieces, ...rest }) {
  const uses = new Map()
  for (const { local } of pieces) {
    if (local >= parameters) uses.set(local, (uses.get(local) ?? 0) + 1)
  }
  // A map gives its keys in the order of their first use, and sorting keeps that where the counts are the same.
  const used = [...uses].map(([index, count]) => ({ index, count, type: locals[index - parameters] }))
  const usesOfType = (type) => used.reduce((sum, one) => sum + (one.type === type ? one.count : 0), 0)
  used.sort((a, b) => usesOfType(b.type) - usesOfType(a.type) || b.type - a.type || b.count - a.count)

  const numbers = new Map(used.map(({ index }, position) => [index, parameters + position]))
  const renumbered = (piece) => (numbers.has(piece.local) ? { local: numbers.get(piece.local) } : piece)
  return { ...rest, parameters, locals: used.map(({ type }) => type), pieces: pieces.map(renumbered) }
}

/** The function with each local in another place among the locals. Other places than it has locals of such types are those of a function
 *  that is no more: then it stays as it is. */
export function placeLocals({ one, places }) {
  const { parameters, locals, pieces } = one
  const placed = []
  places.forEach((place, local) => {
    placed[place] = locals[local]
  })
  if (places.length !== locals.length || locals.some((type, place) => placed[place] !== type)) return one
  const moved = (piece) =>
    piece.local >= parameters ? { local: parameters + places[piece.local - parameters] } : piece
  return { ...one, pieces: pieces.map(moved) }
}
