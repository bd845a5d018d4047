export { createFeather, createFeatherSync } from './create.ts'
export * from './surface.ts'
