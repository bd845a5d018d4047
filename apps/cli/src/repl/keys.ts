/** What keys do. */

/** A key as Node's readline names it. */
export interface Key {
  name?: string | undefined
  sequence?: string | undefined
  ctrl: boolean
  meta: boolean
  shift: boolean
  text: string
}

/** What the line buffer does by itself. */
type BufferAction =
  | 'left'
  | 'right'
  | 'lineStart'
  | 'lineEnd'
  | 'toStart'
  | 'toEnd'
  | 'wordLeft'
  | 'wordRight'
  | 'backspace'
  | 'delete'
  | 'killWordLeft'
  | 'killWordRight'
  | 'killBlankWordLeft'
  | 'killToEnd'
  | 'killToStart'
  | 'yank'
  | 'transpose'
  | 'undo'

export type Action =
  | BufferAction
  | 'insert'
  | 'newline'
  | 'accept'
  | 'abandon'
  | 'end-of-input'
  | 'suspend'
  | 'clear-screen'
  | 'complete'
  | 'up'
  | 'down'
  | 'previous'
  | 'next'
  | 'search'
  | 'hint'
  | 'nothing'

const plain: Record<string, Action> = {
  return: 'accept',
  enter: 'accept',
  backspace: 'backspace',
  delete: 'delete',
  left: 'left',
  right: 'right',
  up: 'up',
  down: 'down',
  home: 'lineStart',
  end: 'lineEnd',
  pageup: 'previous',
  pagedown: 'next',
  tab: 'complete',
  escape: 'nothing',
}

const control: Record<string, Action> = {
  a: 'lineStart',
  b: 'left',
  c: 'abandon',
  d: 'end-of-input',
  e: 'lineEnd',
  f: 'right',
  g: 'abandon',
  h: 'backspace',
  j: 'accept',
  k: 'killToEnd',
  l: 'clear-screen',
  n: 'next',
  o: 'newline',
  p: 'previous',
  r: 'search',
  t: 'transpose',
  u: 'killToStart',
  w: 'killBlankWordLeft',
  y: 'yank',
  z: 'suspend',
  _: 'undo',
  left: 'wordLeft',
  right: 'wordRight',
  home: 'toStart',
  end: 'toEnd',
  delete: 'killWordRight',
  backspace: 'killWordLeft',
}

const meta: Record<string, Action> = {
  b: 'wordLeft',
  f: 'wordRight',
  d: 'killWordRight',
  backspace: 'killWordLeft',
  delete: 'killWordRight',
  left: 'wordLeft',
  right: 'wordRight',
  return: 'newline',
  enter: 'newline',
}

/** What a key does. */
export function actionFor(key: Key): Action {
  const name = key.name ?? ''
  if (key.sequence === '\x1f') return 'undo'
  if (key.ctrl) return control[name] ?? 'nothing'
  if (key.meta)
    return key.sequence === '\x1b<' ? 'toStart' : key.sequence === '\x1b>' ? 'toEnd' : (meta[name] ?? 'nothing')
  const action = Object.hasOwn(plain, name) ? plain[name] : undefined
  if (action !== undefined) return action
  return key.text !== '' && !/^[\x00-\x1f\x7f]/.test(key.text) ? 'insert' : 'nothing'
}
