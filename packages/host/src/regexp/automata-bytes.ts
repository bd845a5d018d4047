/** About how many bytes of automata and their tables were made so far. It only grows: the differences bound what there can be more of
 *  since somebody looked. */
export const automata: { bytes: number } = { bytes: 0 }

/** What V8 takes for a state of a nondeterministic automaton with its edges, for one of a deterministic automaton without its row,
 *  and for each member of that. */
export const NFA_STATE_BYTES = 520
export const DFA_STATE_BYTES = 150
export const DFA_MEMBER_BYTES = 10
