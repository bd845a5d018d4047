// Packs once for all test files.
import { packAll, remove, temporaryFolder } from '../packed.mjs'

export default function setup(project) {
  const folder = temporaryFolder()
  project.provide('packed', packAll(folder))
  return () => remove(folder)
}
