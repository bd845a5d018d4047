/* tables.c -- the commands of this host: one line per family. */
#include "host.h"

extern const HostRow list_table[], sort_table[], string_table[], format_table[], dict_table[], array_table[],
    namespace_table[], info_table[], misc_table[], math_table[];

const HostRow *const host_tables[] = {
    list_table, sort_table, string_table, format_table, dict_table, array_table,
    namespace_table, info_table, misc_table, math_table, NULL,
};
