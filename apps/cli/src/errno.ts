import { CommandFailure } from './failure.ts'

/** The C library's words for the error numbers that files and processes give, in lower case as Tcl prints them. */
const messages: Record<string, string> = {
  E2BIG: 'argument list too long',
  EACCES: 'permission denied',
  EADDRINUSE: 'address already in use',
  EADDRNOTAVAIL: 'cannot assign requested address',
  EAGAIN: 'resource temporarily unavailable',
  EBADF: 'bad file number',
  EBUSY: 'file busy',
  ECHILD: 'no children',
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection reset by peer',
  EEXIST: 'file already exists',
  EFBIG: 'file too large',
  EHOSTUNREACH: 'host is unreachable',
  EILSEQ: 'invalid or incomplete multibyte or wide character',
  EINTR: 'interrupted system call',
  EINVAL: 'invalid argument',
  EIO: 'I/O error',
  EISDIR: 'illegal operation on a directory',
  ELOOP: 'too many levels of symbolic links',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'file name too long',
  ENOENT: 'no such file or directory',
  ENOEXEC: 'exec format error',
  ENOMEM: 'not enough memory',
  ENOSPC: 'no space left on device',
  ENOTCONN: 'socket is not connected',
  ENOTDIR: 'not a directory',
  ENOTEMPTY: 'directory not empty',
  ENOTSOCK: 'socket operation on non-socket',
  ENOTTY: 'inappropriate device for ioctl',
  ENXIO: 'no such device or address',
  EPERM: 'not owner',
  EPIPE: 'broken pipe',
  EROFS: 'read-only file system',
  ESPIPE: 'invalid seek',
  ESRCH: 'no such process',
  ETIMEDOUT: 'connection timed out',
  ETXTBSY: 'text file or pseudo-device busy',
  EXDEV: 'cross-domain link',
}

/** The name of the error number of what a Node function threw; `EIO` when it has none. */
export function errnoOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? code : 'EIO'
}

/** What `errno` means, in words. */
export function errnoMessage(errno: string): string {
  return messages[errno] ?? errno.toLowerCase()
}

/** The Tcl error `PREFIX: words of the error number`, with `errorCode` `POSIX errno words`. */
export function posixFailure(prefix: string, errno: string): CommandFailure {
  const words = errnoMessage(errno)
  return new CommandFailure(`${prefix}: ${words}`, ['POSIX', errno, words])
}

/** Run `work`; what Node throws becomes the Tcl error `PREFIX: words of the error number`. */
export function withPosix<T>(prefix: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof CommandFailure) throw error
    throw posixFailure(prefix, errnoOf(error))
  }
}
