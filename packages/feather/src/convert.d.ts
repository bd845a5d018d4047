/** JavaScript values into Tcl values, by the rules of the guide; nothing is guessed from shape on the way back. */
import { type TclValue } from '@feather-tcl/arena/values';
/** What may be handed to Tcl. */
export type TclInput = string | number | bigint | boolean | null | undefined | Uint8Array | readonly TclInput[] | ReadonlyMap<TclInput, TclInput> | {
    readonly [key: string]: TclInput;
};
/** @param path where in the arguments the value is, for the error.
 *  @throws TypeError naming the path, for what has no meaning in Tcl. */
export declare function toTcl(v: unknown, path: string): TclValue;
//# sourceMappingURL=convert.d.ts.map