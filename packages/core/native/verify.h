/* verify.h -- checks a block of code: what the VM takes for granted, because the compiler promised it. */
#ifndef FEATHER_NATIVE_VERIFY_H
#define FEATHER_NATIVE_VERIFY_H
#include "code.h"

/* Is every instruction that can be reached well-formed, and does the operand stack have one depth at each,
 * never below zero nor above max_stack? Else `why` says what is wrong. */
bool code_verify(Code *code, char *why, size_t size);

/* The block as text, one instruction a line, for whoever has to find out. */
void code_print(Code *code);

#endif
