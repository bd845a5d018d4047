/** Print what a check found, and the counts that the test run reads. */
export function report(name, checked, problems) {
  for (const problem of problems) console.error(`${name}: ${problem}`)
  if (checked === 0) problems.push('nothing to check')
  console.log(`${checked - problems.length < 0 ? 0 : checked - problems.length} passed, ${problems.length} failed`)
  process.exitCode = problems.length > 0 ? 1 : 0
}
