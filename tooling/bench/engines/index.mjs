/** The engines that are compared. `open()` gives:
 *
 *    constant()       a script of one assignment, the same each time
 *    procedure()      a script that calls a procedure of two arguments
 *    call()           the procedure, called without a script
 *    hostCommands(n)  a loop of the engine's that calls a function of JavaScript n times
 *    unique(i)        a script that was never seen before
 *    create()         make an interpreter and let go of it; may give a promise */
export const names = ['feather', 'quickjs', 'wasmoon']

export const open = async (name) => (await import(`./${name}.mjs`)).open()
