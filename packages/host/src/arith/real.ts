export const acos: (x: number) => number = Math.acos
export const asin: (x: number) => number = Math.asin
export const atan2: (y: number, x: number) => number = Math.atan2
export const atan: (x: number) => number = Math.atan
export const cos: (x: number) => number = Math.cos
export const cosh: (x: number) => number = Math.cosh
export const exp: (x: number) => number = Math.exp
export const hypot: (x: number, y: number) => number = Math.hypot
export const log10: (x: number) => number = Math.log10
export const log: (x: number) => number = Math.log
export const sin: (x: number) => number = Math.sin
export const sinh: (x: number) => number = Math.sinh
export const tan: (x: number) => number = Math.tan
export const tanh: (x: number) => number = Math.tanh
