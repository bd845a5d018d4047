// The C side of the host-op table.
import { cTypes, importNames } from './spec.mjs'

const declare = (type, name) => (type.endsWith('*') ? `${type}${name}` : `${type} ${name}`)
const parameters = (op) => op.args.map((arg) => declare(arg.type, arg.name)).join(', ') || 'void'

const wasmImport = (op, name) => `/* ${op.doc} */
__attribute__((import_module("env"), import_name("${name}")))
${declare(cTypes[op.ret], `feather_host_${op.name}`)}(${parameters(op)});`

const field = (op) => `  /* ${op.doc} */
  ${declare(cTypes[op.ret], `(*${op.name})`)}(${parameters(op)});`

const wrapper = (op) => `static inline ${declare(cTypes[op.ret], `feather_host_${op.name}`)}(${parameters(op)}) {
  feather_fault_op();
  ${op.ret === 'void' ? '' : 'return '}feather_host_ops->${op.name}(${op.args.map((arg) => arg.name).join(', ')});
}`

/** Text of host_ops.gen.h. */
export function cHeader(ops, exports, hash, version) {
  const names = importNames(ops)
  return `/* host_ops.gen.h -- what the core asks of its host.
 *
 * Generated from host-ops/spec.ts; do not edit. In WASM each op is an import, under a short name. A native host fills a
 * FeatherHostOps and sets feather_host_ops before it calls the core. */
#ifndef FEATHER_HOST_OPS_GEN_H
#define FEATHER_HOST_OPS_GEN_H
#include "common.h"

/* Of names, argument kinds and results: a host with another table must not run this core. */
#define FEATHER_HOST_OPS_HASH ${hash}u
/* Of this package, for messages. */
#define FEATHER_CORE_VERSION "${version}"

#ifdef FEATHER_WASM_BUILD

/* Names of exports that only a host calls: host-ops/exports.ts. */
${[...exports].map(([name, short]) => `#define SHORT_${name} "${short}"`).join('\n')}

${ops.map((op) => wasmImport(op, names.get(op.name))).join('\n\n')}

#else

typedef struct FeatherHostOps {
${ops.map(field).join('\n')}
} FeatherHostOps;

/* The host in use. Weak, so that every file that includes this may define it and the linker keeps one. */
__attribute__((weak)) const FeatherHostOps *feather_host_ops;

#ifdef FEATHER_FAULTS /* for tests: native/fault.h */
void feather_fault_op(void);
#else
static inline void feather_fault_op(void) {}
#endif

${ops.map(wrapper).join('\n\n')}

#endif
#endif
`
}
