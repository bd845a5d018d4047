/** JavaScript values into Tcl values, by the rules of the guide; nothing is guessed from shape on the way back. */
import { makeBytes, makeDict, makeDouble, makeInt, makeList, makeString } from '@feather-tcl/arena/values';
/** @param path where in the arguments the value is, for the error.
 *  @throws TypeError naming the path, for what has no meaning in Tcl. */
export function toTcl(v, path) {
    switch (typeof v) {
        case 'string':
            return makeString(v);
        case 'boolean':
            return v ? 1 : 0;
        case 'number':
            return Number.isSafeInteger(v) && !Object.is(v, -0) ? v : makeDouble(v);
        case 'bigint':
            return makeInt(v);
        case 'undefined':
            return '';
        case 'object':
            return v === null ? '' : objectToTcl(v, path);
        default:
            throw new TypeError(`${path}: a ${typeof v} has no Tcl value`);
    }
}
function objectToTcl(v, path) {
    if (Array.isArray(v))
        return makeList(v.map((item, i) => toTcl(item, `${path}[${i}]`)));
    if (v instanceof Uint8Array)
        return makeBytes(v.slice());
    if (v instanceof Map) {
        const entries = [];
        for (const [key, item] of v)
            entries.push([toTcl(key, `${path} key`), toTcl(item, `${path}.${String(key)}`)]);
        return makeDict(entries);
    }
    const proto = Object.getPrototypeOf(v);
    if (proto === Object.prototype || proto === null)
        return makeDict(Object.entries(v).map(([key, item]) => [makeString(key), toTcl(item, `${path}.${key}`)]));
    throw new TypeError(`${path}: expected a string, number, bigint, boolean, array, Map, plain object or Uint8Array, got ${describe(v)}`);
}
function describe(v) {
    const name = v.constructor?.name;
    return name ? `an instance of ${name}` : 'an object without constructor';
}
//# sourceMappingURL=convert.js.map