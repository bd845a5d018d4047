/* vm.h -- running code: frames, calls, nested runs.
 *
 * A Tcl call is a frame in the arena, not a C call: vm_run goes from frame to frame until the one it
 * was given ends. Only callbacks (traces, a host command that evaluates) run nested on the C stack. */
#ifndef FEATHER_VM_H
#define FEATHER_VM_H
#include "error.h"

/* Push a frame for code; NULL (error set) when depth or memory is exhausted. The frame's mark is the
 * given one, so that what was allocated for it (words, temporary code) goes with it. */
Frame *frame_push(Interp *in, Code *code, FrameKind kind, Mark mark);
void frame_pop(Interp *in);
/* The words that called what was pushed are in the arena; errors name them. */
void frame_words(Interp *in, u32 count, Cell *words);
/* Flags of frames whose end is more than going. */
enum { FRAME_ENDS_SLOWLY = FRAME_TEMPORARY | FRAME_COROUTINE | FRAME_BUFFERS | FRAME_TRACE | FRAME_LOCAL_TRACES | FRAME_NS_DELETED | FRAME_BOUNDARY | FRAME_SOURCE | FRAME_AWAITS | -FRAME_LEVEL };

/* Run until `last` has ended; its completion code, and in->result. */
Status vm_run(Interp *in, Frame *last);

/* unwind.c */
/* Where the instruction behind the one at `at` is. */
u32 next_instruction(const u32 *words, u32 at);
/* Unwind for a completion (or for OK at the end of a frame), to where somebody goes on: STATUS_AGAIN, in in->frame.
 * Else `*last` is gone and its completion comes back. When another frame runs in place of the last, that is the last. */
Status unwind(Interp *in, Frame **last, Status status);
/* Call these words in place of the procedure, when it has ended. */
void tailcall_request(Interp *in, Frame *proc, u32 count, Cell *words, i32 ns);
/* Call nothing in its place after all. */
void tailcall_cancel(Interp *in, Frame *proc);
/* Call the words of a list in place of what has just ended, from the namespace that it was in. */
Status call_in_place(Interp *in, const Cell *list, i32 ns);
/* An error comes out of a command that was called by its words. */
void log_words(Interp *in, u32 count, Cell *words);

/* info.c: tell where the procedure that this frame has defined stands, when that is in a file. */
void define_place(Interp *in);
/* info.c: the command that runs in this frame, as its caller's script has it; false: it was called by its words. */
bool frame_command_text(Frame *called, Cell *out);

/* Run what a builtin pushed (STATUS_PUSHED), to its end; other statuses are given back. */
Status vm_run_pushed(Interp *in, Status status);

/* Nested runs: from inside a C function, or from the host. */
Status vm_call_list(Interp *in, Cell *words_list);
Status vm_call_words(Interp *in, u32 count, Cell *words);
Status vm_eval(Interp *in, Cell *script, Frame *scope);
/* What the host has requested in another interpreter. */
Status vm_enter(Interp *in);

/* Builtins that go on with a script give `return push_script(...)`. */
Status push_script(Interp *in, Cell *script, Frame *scope, i32 ns, LogKind label);
/* The script that is the whole program: its commands run one by one, and none but an error leaves it. */
Status push_program(Interp *in, Cell *script);
/* Call a command given by words that stay alive (cells on the operand stack or in the arena). */
Status invoke(Interp *in, CommandInfo *info, u32 count, Cell *words, Mark mark);
Status invoke_words(Interp *in, u32 count, Cell *words, Mark mark);
/* A call by `caller`, whose words are in the arena from `mark` on, gave `status`: they go, unless a frame has them, or the caller
 * left its coroutine and is gone with what it had. */
Status call_done(Interp *in, const Frame *caller, Mark mark, Status status);
/* Call the words of a list, the first meaning what it means in a namespace. `step`: tell step traces. */
Status invoke_list(Interp *in, Cell *list, i32 ns, bool step);
/* Put `count` words in the arena, those in `expand` (a bit each) as the elements that they are lists of, and call them. */
Status invoke_expanded(Interp *in, Cell *given, u32 count, u32 expand);
/* The words of a list in the arena, to be called: how many; 0: the result is empty; -1: the error is set. */
i32 list_words(Interp *in, Cell *list, Cell **words);

/* Words to call instead of the given ones, in the arena. */
typedef struct {
  CommandInfo *info;
  u32 count;
  Cell *words;
} Call;

/* How a run has completed so far, kept while callbacks run. */
typedef struct {
  Cell result, error_code, error_info, options;
  i32 return_code, return_level, error_line, error_logged, caught;
} Completion;
Completion completion_save(Interp *in);
void completion_restore(Interp *in, const Completion *saved);

/* builtins/trace.c */
typedef struct Step Step;
/* Stop tracing steps, and go on with it: callbacks and other interpreters are not steps. */
Step *suspend_steps(Interp *in);
void resume_steps(Interp *in, Step *steps);
Status invoke_traced(Interp *in, CommandInfo *info, u32 count, Cell *words, Mark mark);
Status invoke_step(Interp *in, u32 count, Cell *words, Mark mark);
Status trace_leave(Interp *in, Frame *f, Status status);
/* A frame with the flag has left the chain: the traces of its locals, the steps that it traced. */
void locals_end(Interp *in, Frame *f);
void steps_end(Interp *in, Frame *f);
/* The coroutine that the frame resumed has ended: that is not the end of a step. */
void step_unended(Frame *f);

/* builtins/coroutine.c */
/* The first frame of a coroutine has left the chain: that is over. */
void coroutine_end(Frame *base);
/* What suspended coroutines that the host has not taken name, and the code that they run; how many those are (NULL: only that). */
u32 coroutine_roots(CellRange *out);
u32 coroutine_code(Code **out);
void feather_coroutines_leave(void);
/* No eval runs: those that are left were lost with it, and so were the commands' descriptions. */
void coroutines_reset(void);

/* builtins/interp.c */
Builtin cmd_enter;
/* The global frame of the interpreter that called behind a boundary. */
Frame *boundary_caller(Frame *boundary);
/* The frame in which the interpreter that was entered waits; NULL: it was idle. */
Frame *boundary_waiting(Frame *boundary);
/* A boundary goes: the interpreter below it runs again. */
void boundary_leave(Interp *in, Frame *boundary);
/* The interpreters that wait may not be allowed to go on: ask the host when it is their turn. */
void boundary_ask(Interp *in);
/* A completion, other than a simple result, leaves an interpreter; what it is for the other one. */
Status boundary_complete(Interp *in, Frame *boundary, Status status);
/* Put what an alias stands for in its place. When that is in another interpreter, enter it: `*first` becomes the boundary
 * unless there is one already, and takes the arena from `*mark` on with it. */
Status alias_call(Interp *in, Call *call, Mark *mark, Frame **first, i32 *depth);
/* What was to be done behind the boundary `first`, and others above it, has this status: go on, or back. */
Status boundary_run(Interp *in, Frame *first, Status status);

/* command.c */
CommandInfo *command_find(Interp *in, i32 ns, Cell *name);
CommandInfo *command_copy(const CommandInfo *info);
/* What a command is that there was no memory to describe: calling it is an error. Nobody remembers it. */
extern CommandInfo command_no_memory;
CommandInfo *command_describe(Interp *in, i32 id, const CommandDescription *is);
/* What an ensemble or alias stands for with its words; TCL_CONTINUE when it is neither. */
Status command_expanded(Interp *in, Call *call);
/* Compile the words of an inline command for themselves, and run that. */
Status push_command(Interp *in, Cell *words_list);
extern const BuiltinRow builtins[];
extern const u32 builtin_count;
/* code_cache.c */
typedef enum { CODE_FOR_SCRIPT = 0, CODE_FOR_EXPR = 1, CODE_FOR_PROC = 2, CODE_FOR_COMMAND = 3, CODE_FOR_SUBST = 4 /* plus PARTS_NO_* */, CODE_FOR_FILE = 12 } CodeUse;
/* The code of a script value; sets the error and gives NULL. `*temporary`: it lies in the arena and the
 * caller releases it. */
/* What code_find answers for a list: it is not compiled, which would take longer than to call its command. */
enum { CODE_IS_LIST = 2 };
/* The code that calls the list in its frame's first cell (FRAME_LIST). */
/* What the host knows of code (Code.source), made when it is asked for first. */
i32 code_source(Code *code);
Code *list_code(void);
Code *code_for(Interp *in, Cell *source, CodeUse use, i32 ns, bool *temporary);
Code *code_for_proc(Interp *in, CommandInfo *info);
/* Inline commands have been redefined: the frames of this run that are in the middle of a call, in the running interpreter, go on in
 * code that looks at each inline command anew; and the running one, when it is `between` instructions. */
void code_renew(Interp *in, bool between);
/* Between evals: drop resident code past its limit. */
void code_trim(Interp *in, bool all);
/* In the middle of an eval, at a safe point: drop resident code but for what frames run. */
void code_evict(Interp *in, CellRange *roots, u32 count);
extern Region code_region;
/* CommandInfo: one for each number that a command has or had. */
extern Region command_region;

/* Substitute in a text (subst), as a nested run. `flags`: PARTS_NO_*. */
Status vm_subst(Interp *in, Cell *text, u32 flags);

/* A safe point: do what the host wants, and collect when that is due. */
Status vm_attention(Interp *in);
/* The stress build comes to a safe point wherever it may, and collects there: whatever forgot to be a root
 * shows. */
#ifdef FEATHER_STRESS
enum { STRESS = true };
#else
enum { STRESS = false };
#endif
/* Collect dead handles now (a safe point only). */
void vm_compact(Interp *in);

#endif
