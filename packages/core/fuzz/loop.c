/* loop.c -- replays inputs, and makes new ones where there is no libFuzzer.
 *
 *   target -replay FOLDER            every file once
 *   target -seconds N -seed S FOLDER changes of the files, for so long; the input at work is kept in crash-input
 *
 * Blind changes find less than libFuzzer does, which sees what code they reach. */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { INPUTS_MAX = 10000, INPUT_MAX = 4096 };

typedef struct {
  uint8_t *data;
  size_t size;
} Input;
static Input inputs[INPUTS_MAX];
static size_t input_count;

static void read_input(const char *path) {
  struct stat is;
  if (stat(path, &is) != 0 || !S_ISREG(is.st_mode) || input_count == INPUTS_MAX) return;
  FILE *file = fopen(path, "rb");
  Input *in = &inputs[input_count];
  in->data = malloc((size_t)is.st_size + 1);
  if (!file || !in->data) abort();
  in->size = fread(in->data, 1, (size_t)is.st_size, file);
  fclose(file);
  input_count++;
}

static void read_folder(const char *path) {
  DIR *folder = opendir(path);
  if (!folder) {
    fprintf(stderr, "no folder %s\n", path);
    exit(2);
  }
  char name[4096];
  for (struct dirent *entry; (entry = readdir(folder));) {
    if ((size_t)snprintf(name, sizeof name, "%s/%s", path, entry->d_name) < sizeof name) read_input(name);
  }
  closedir(folder);
}

static void run(const uint8_t *data, size_t size) {
  /* Memory that ends with the input, so that a sanitizer sees every look beyond. */
  uint8_t *copy = malloc(size ? size : 1);
  if (!copy) abort();
  if (size) memcpy(copy, data, size);
  LLVMFuzzerTestOneInput(copy, size);
  free(copy);
}

static uint64_t state;
static uint32_t random_below(size_t n) {
  state ^= state << 13;
  state ^= state >> 7;
  state ^= state << 17;
  return n ? (uint32_t)(state >> 16) % (uint32_t)n : 0;
}

/* A piece of one input in the place of a piece of another. */
static size_t splice(uint8_t *to, size_t size, const Input *from) {
  size_t at = random_below(size + 1), cut = random_below(size - at + 1);
  size_t start = random_below(from->size + 1), length = random_below(from->size - start + 1);
  if (size - cut + length > INPUT_MAX) return size;
  memmove(to + at + length, to + at + cut, size - at - cut);
  if (length) memcpy(to + at, from->data + start, length);
  return size - cut + length;
}

static size_t change(uint8_t *to, size_t size) {
  static const char special[] = "\"\\[]{}$();# \n\xff";
  if (size == 0 || random_below(3) == 0) return splice(to, size, &inputs[random_below(input_count)]);
  size_t at = random_below(size);
  switch (random_below(3)) {
    case 0: to[at] = (uint8_t)random_below(256); break;
    case 1: to[at] = (uint8_t)special[random_below(sizeof special - 1)]; break;
    default: to[at] ^= (uint8_t)(1u << random_below(8)); break;
  }
  return size;
}

static void keep(const uint8_t *data, size_t size) {
  FILE *file = fopen("crash-input", "wb");
  if (!file || fwrite(data, 1, size, file) != size) abort();
  fclose(file);
}

static void fuzz(long seconds) {
  uint8_t data[INPUT_MAX];
  unsigned long runs = 0;
  for (time_t end = time(NULL) + seconds; time(NULL) < end; runs++) {
    const Input *in = &inputs[random_below(input_count)];
    size_t size = in->size < INPUT_MAX ? in->size : INPUT_MAX;
    memcpy(data, in->data, size);
    for (uint32_t i = random_below(8) + 1; i > 0; i--) size = change(data, size);
    keep(data, size);
    run(data, size);
  }
  remove("crash-input");
  printf("%lu runs\n", runs);
}

int main(int argc, char **argv) {
  long seconds = 0;
  state = 88172645463325252u;
  for (int i = 1; i < argc; i++) {
    if (strcmp(argv[i], "-replay") == 0) seconds = 0;
    else if (strcmp(argv[i], "-seconds") == 0 && i + 1 < argc) seconds = atol(argv[++i]);
    else if (strcmp(argv[i], "-seed") == 0 && i + 1 < argc) state ^= strtoull(argv[++i], NULL, 10) * 0x9e3779b97f4a7c15u;
    else read_folder(argv[i]);
  }
  if (!input_count) {
    fprintf(stderr, "no inputs\n");
    return 2;
  }
  if (seconds) {
    fuzz(seconds);
    return 0;
  }
  for (size_t i = 0; i < input_count; i++) run(inputs[i].data, inputs[i].size);
  printf("%zu passed, 0 failed\n", input_count);
  return 0;
}
