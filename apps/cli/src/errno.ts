import { CommandFailure } from './failure.ts'

/** The C library's words for the error numbers that files and processes give, in lower case as Tcl prints them. */
const messages: Record<string, string> = {
  E2BIG: 'argument list too long',
  EACCES: 'permission denied',
  EADDRINUSE: 'address already in use',
  EADDRNOTAVAIL: 'cannot assign requested address',
  EAFNOSUPPORT: 'address family not supported by protocol family',
  EAGAIN: 'resource temporarily unavailable',
  EALREADY: 'operation already in progress',
  EBADF: 'bad file descriptor',
  EBUSY: 'device or resource busy',
  ECHILD: 'no child processes',
  ECONNABORTED: 'software caused connection abort',
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection reset by peer',
  EDQUOT: 'disk quota exceeded',
  EEXIST: 'file exists',
  EFAULT: 'bad address',
  EFBIG: 'file too large',
  EHOSTUNREACH: 'no route to host',
  EILSEQ: 'invalid or incomplete multibyte or wide character',
  EINTR: 'interrupted system call',
  EINVAL: 'invalid argument',
  EIO: 'input/output error',
  EISDIR: 'is a directory',
  ELOOP: 'too many levels of symbolic links',
  EMFILE: 'too many open files',
  EMLINK: 'too many links',
  ENAMETOOLONG: 'file name too long',
  ENETDOWN: 'network is down',
  ENETUNREACH: 'network is unreachable',
  ENFILE: 'too many open files in system',
  ENODEV: 'no such device',
  ENOENT: 'no such file or directory',
  ENOEXEC: 'exec format error',
  ENOMEM: 'cannot allocate memory',
  ENOSPC: 'no space left on device',
  ENOSYS: 'function not implemented',
  ENOTCONN: 'transport endpoint is not connected',
  ENOTDIR: 'not a directory',
  ENOTEMPTY: 'directory not empty',
  ENOTSOCK: 'socket operation on non-socket',
  ENOTSUP: 'operation not supported',
  ENOTTY: 'inappropriate device for ioctl',
  ENXIO: 'no such device or address',
  EPERM: 'operation not permitted',
  EPIPE: 'broken pipe',
  EPROTO: 'protocol error',
  EROFS: 'read-only file system',
  ESPIPE: 'illegal seek',
  ESRCH: 'no such process',
  ESTALE: 'stale file handle',
  ETIMEDOUT: 'connection timed out',
  ETXTBSY: 'text file busy',
  EXDEV: 'invalid cross-device link',
}

/** The name of the error number of what a Node function threw; `EIO` when it has none. Names with a null character have no
 *  address in C. */
export function errnoOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code
  if (code === 'ERR_INVALID_ARG_VALUE') return 'EFAULT'
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
