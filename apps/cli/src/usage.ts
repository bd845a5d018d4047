/** The text of `--help`. The manual page says more of each flag; a test compares the two. */

export interface FlagHelp {
  /** As it is typed: `-e SCRIPT`. */
  readonly flag: string
  readonly meaning: string
}

export const forms: readonly FlagHelp[] = [
  { flag: 'feather', meaning: 'on a terminal: the REPL; else run the script on standard input' },
  { flag: 'feather FILE ?ARG ...?', meaning: 'run a script file' },
  { flag: 'feather - ?ARG ...?', meaning: 'run the script on standard input' },
]

export const flags: readonly FlagHelp[] = [
  { flag: '-e SCRIPT', meaning: 'run a script; may be given several times' },
  { flag: '-p SCRIPT', meaning: 'run a script and print its result' },
  { flag: '-c FILE ...', meaning: 'only parse: tell where files are wrong' },
  { flag: '-i', meaning: 'go on in the REPL' },
  { flag: '-r FILE', meaning: 'run a file first; may be given several times' },
  { flag: '-encoding NAME', meaning: 'the encoding of script files (utf-8)' },
  { flag: '--safe', meaning: 'no files, environment, processes, network' },
  { flag: '--root DIR', meaning: 'only files below a folder, no processes, no network' },
  { flag: '--max-steps N', meaning: 'stop after so many steps (exit code 125)' },
  { flag: '--timeout MS', meaning: 'stop after so many milliseconds (exit code 124)' },
  { flag: '--max-memory MB', meaning: 'stop when values take more megabytes (exit code 125)' },
  { flag: '--max-depth N', meaning: 'nested calls (1000)' },
  { flag: '--stats', meaning: 'tell about memory and work at exit, on standard error' },
  { flag: '--stats=json', meaning: 'the same as JSON' },
  { flag: '-V, --version', meaning: 'print the version' },
  { flag: '-h, --help', meaning: 'print this text' },
]

function table(rows: readonly FlagHelp[]): string {
  const width = Math.max(...rows.map(({ flag }) => flag.length)) + 2
  return rows.map(({ flag, meaning }) => `  ${flag.padEnd(width)}${meaning}\n`).join('')
}

export const usage: string = `An interpreter of Tcl 9.0.

${table(forms)}
${table(flags)}
Exit codes: 0; N after "exit N"; 1 after an error; 2 for a wrong command line; 124 after the time limit;
125 after another limit; 130 when interrupted.
`
