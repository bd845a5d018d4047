/** Old names of zones. */
import { lazy } from '../lazy.ts'

const ZONES =
  'gmt 0 ut 0 utc 0 bst 1 wet 0 wat -1 at -2 nft -3.5 nst -3.5 ndt -2.5 ast -4 adt -3 est -5 edt -4 cst -6 cdt -5 ' +
  'mst -7 mdt -6 pst -8 pdt -7 yst -9 ydt -8 hst -10 hdt -9 cat -10 ahst -10 nt -11 idlw -12 cet 1 cest 2 met 1 ' +
  'mewt 1 mest 2 swt 1 sst 2 eet 2 eest 3 bt 3 it 3.5 ist 5.5 wast 7 wadt 8 jt 7.5 cct 8 jst 9 cast 9.5 cadt 10.5 ' +
  'east 10 eadt 10.5 gst 10 nzt 12 nzst 12 nzdt 13 idle 12 fwt 1 fst 2 ' +
  'a 1 b 2 c 3 d 4 e 5 f 6 g 7 h 8 i 9 k 10 l 11 m 12 n -1 o -2 p -3 q -4 r -5 s -6 t -7 u -8 v -9 w -10 x -11 ' +
  'y -12 z 0'

/** In hours east of Greenwich. The letters of the military zones come in order, without j. */
export const legacyZones: () => ReadonlyMap<string, number> = lazy(
  () => new Map(Array.from(ZONES.matchAll(/(\S+) (\S+)/g), ([, name = '', hours]) => [name, Number(hours)] as const)),
)
