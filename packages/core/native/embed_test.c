/* embed_test.c -- the example compiles, links with this host, and does what it says. */
#define main embed_main
#include "../examples/embed.c"
#undef main

int main(void) {
  int failed = embed_main() != 0;
  printf("%d passed, %d failed\n", !failed, failed);
  return failed;
}
