import type { Device } from '../channels/device.ts'
import type { Shell } from '../shell.ts'

/** What is written to stdout while something runs. */
export function captureOutput(shell: Shell, work: () => void): string {
  const stdout = shell.channels.get('stdout')
  const before = stdout.device
  const chunks: Uint8Array[] = []
  const memory: Device = {
    readable: false,
    writable: true,
    terminal: false,
    fd: undefined,
    read: () => 0,
    write(bytes) {
      chunks.push(bytes.slice())
      return bytes.length
    },
    close() {},
  }
  stdout.replaceDevice(memory)
  try {
    work()
  } finally {
    stdout.replaceDevice(before)
  }
  return Buffer.concat(chunks).toString('utf8')
}
