/* native_host.h -- an interpreter in a C program: what an embedder calls.
 *
 * The host keeps values, variables, commands and namespaces in C, and drives the core through a
 * FeatherHostOps. There is one interpreter per process at a time, because the core's state is one static
 * object. Everything that scripts make lives until the interpreter is closed.
 *
 * Besides being useful, this is the proof that the core knows nothing of JavaScript, and what the
 * sanitizers and fuzzers run against. */
#ifndef FEATHER_NATIVE_HOST_H
#define FEATHER_NATIVE_HOST_H
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Begin a fresh interpreter; ends the one before. */
void native_host_open(void);
/* Free everything that the interpreter holds. */
void native_host_close(void);

/* Limits of one evaluation; 0 means none. A step is about one command; past a limit the evaluation ends
 * with NATIVE_LIMIT, which no script can catch. Bytes are those of values, and are never given back. */
void native_host_limits(int64_t steps, size_t bytes);
enum { NATIVE_LIMIT = -1 };

/* Evaluate UTF-8 text at the global level. Gives the completion code (0 ok, 1 error, 2 return, ...). Inside a
 * command of the embedder it is a nested run, and the result is the command's until it sets another.
 *
 * When the host finds no memory, the evaluation ends at once, wherever it is (commands of the embedder that run then do
 * not come back), with the error "out of memory" that no script sees; what was done until then stays done. Outside of an
 * evaluation the program stops. */
int native_host_eval(const char *script, size_t length);

/* The result or the error message of the last evaluation, its error code (a list) and its trace, as UTF-8
 * that stays valid until the next call of the same function. It ends with a zero byte, and may have others in
 * it: `length` (which may be NULL) gets the bytes. Surrogates are encoded one by one. */
const char *native_host_result(size_t *length);
const char *native_host_error_code(size_t *length);
const char *native_host_error_info(size_t *length);
/* The elements of the error code. */
size_t native_host_error_code_count(void);
const char *native_host_error_code_word(size_t index, size_t *length);

/* A command of the embedder: words as UTF-8, the command's name first. Gives 0, or 1 for an error; the result
 * or the message is what it passes to native_host_set_result (else the empty string). It may evaluate. */
typedef int NativeCommand(void *data, int argc, const char *const *argv);
void native_host_command(const char *name, NativeCommand *run, void *data);
void native_host_set_result(const char *text);

/* Where puts writes; NULL (the default at open): stdout and stderr. */
typedef void NativeWrite(int is_stderr, const char *text, size_t length);
void native_host_output(NativeWrite *write);

/* Handles and arena bytes that are still held: 0 and 0 whenever no evaluation runs. */
size_t native_host_live_handles(void);
size_t native_host_arena_used(void);

#ifdef __cplusplus
}
#endif
#endif
