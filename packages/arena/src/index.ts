export { type Handle, NIL, type NotHandle, type Ptr } from './handle.ts'
export { type Floor, HandleArena, type Mark } from './handle-arena.ts'
export { StaleHandleError } from './handle-origins.ts'
export { PersistentStore } from './persistent-store.ts'
