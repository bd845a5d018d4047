/* main.c -- a program around the native host.
 *
 *   native script.tcl          evaluate a file
 *   native -c script           evaluate a word
 *   native CASES FIRST         run the scripts of a file, each in a fresh interpreter, and print what became
 *                              of them: the protocol of tooling/conformance/process-target.mjs */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "native_host.h"

static char *read_all(const char *path, size_t *length) {
  FILE *file = fopen(path, "rb");
  char *text = NULL;
  size_t used = 0, room = 0;
  if (!file) return NULL;
  for (size_t got = 1; got > 0; used += got) {
    if (used + 65536 > room) text = realloc(text, room = room * 2 + 65536);
    if (!text) abort();
    got = fread(text + used, 1, 65536, file);
  }
  fclose(file);
  *length = used;
  return text;
}

/* --- the protocol --- */

static int hex_digit(char c) { return c <= '9' ? c - '0' : (c | 32) - 'a' + 10; }

static bool has_surrogate(const char *text, size_t length) {
  for (size_t i = 0; i + 1 < length; i++)
    if ((unsigned char)text[i] == 0xed && (unsigned char)text[i + 1] >= 0xa0) return true;
  return false;
}

/* A string as one word: `x` and the hex of its UTF-8; `c` and its code points when there are surrogates. */
static void print_word(const char *text, size_t length) {
  if (!has_surrogate(text, length)) {
    putchar('x');
    for (size_t i = 0; i < length; i++) printf("%02x", (unsigned char)text[i]);
    return;
  }
  putchar('c');
  const char *dot = "";
  for (size_t i = 0; i < length; dot = ".") {
    unsigned c = (unsigned char)text[i++], more = c >= 0xf0 ? 3 : c >= 0xe0 ? 2 : c >= 0xc0 ? 1 : 0;
    unsigned point = more ? c & (0x3fu >> more) : c;
    for (; more > 0; more--) point = point << 6 | ((unsigned char)text[i++] & 0x3f);
    printf("%s%u", dot, point);
  }
}

static void print_outcome(size_t index, int code) {
  size_t length;
  const char *text = native_host_result(&length);
  printf("\n@@case %zu %d ", index, code);
  print_word(text, length);
  if (code == 1) {
    putchar(' ');
    size_t count = native_host_error_code_count();
    if (count == 0) putchar('-');
    for (size_t i = 0; i < count; i++) {
      if (i) putchar(':');
      text = native_host_error_code_word(i, &length);
      print_word(text, length);
    }
    putchar(' ');
    text = native_host_error_info(&length);
    print_word(text, length);
  }
  putchar('\n');
  fflush(stdout);
}

static int run_cases(const char *path, size_t first) {
  size_t length, index = 0;
  char *text = read_all(path, &length);
  if (!text) return 2;
  for (char *line = text; line < text + length; index++) {
    char *end = memchr(line, '\n', (size_t)(text + length - line));
    if (!end) end = text + length;
    if (index >= first) {
      size_t bytes = (size_t)(end - line) / 2;
      char *script = malloc(bytes + 1);
      if (!script) abort();
      for (size_t i = 0; i < bytes; i++) script[i] = (char)(hex_digit(line[2 * i]) << 4 | hex_digit(line[2 * i + 1]));
      native_host_open();
      int code = native_host_eval(script, bytes);
      print_outcome(index, code);
      if (native_host_live_handles() || native_host_arena_used()) {
        fprintf(stderr, "case %zu: scratch memory after the evaluation\n", index);
        return 3;
      }
      free(script);
    }
    line = end + 1;
  }
  native_host_close();
  free(text);
  return 0;
}

/* --- scripts --- */

static int run_script(const char *script, size_t length) {
  native_host_open();
  int code = native_host_eval(script, length);
  size_t bytes;
  const char *text = code == 1 ? native_host_error_info(&bytes) : native_host_result(&bytes);
  FILE *to = code == 0 || code == 2 ? stdout : stderr;
  if (bytes) fwrite(text, 1, bytes, to), fputc('\n', to);
  native_host_close();
  return code != 0 && code != 2;
}

int main(int argc, char **argv) {
  if (argc == 3 && strcmp(argv[1], "-c") == 0) return run_script(argv[2], strlen(argv[2]));
  if (argc == 3) return run_cases(argv[1], (size_t)atoll(argv[2]));
  size_t length;
  char *script = argc == 2 ? read_all(argv[1], &length) : NULL;
  if (!script) {
    fprintf(stderr, "usage: native script.tcl | -c script | CASES FIRST\n");
    return 2;
  }
  int status = run_script(script, length);
  free(script);
  return status;
}
