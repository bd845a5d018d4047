/** Dark or light: as the system has it, until the user says otherwise. */
import { byId } from './dom.ts'

type Theme = 'dark' | 'light'

const KEY = 'feather-theme'
const system = matchMedia('(prefers-color-scheme: dark)')

/** @param changed called after the colors of the page have become others */
export function startTheme(changed: () => void): void {
  const button = byId<HTMLButtonElement>('theme')
  const current = (): Theme =>
    (document.documentElement.dataset.theme as Theme | undefined) ?? (system.matches ? 'dark' : 'light')
  const show = (): void => {
    const other = current() === 'dark' ? 'light' : 'dark'
    button.setAttribute('aria-label', `Use ${other} colors`)
    button.title = `Use ${other} colors`
    changed()
  }
  const stored = read()
  if (stored !== undefined) document.documentElement.dataset.theme = stored
  button.addEventListener('click', () => {
    const next: Theme = current() === 'dark' ? 'light' : 'dark'
    document.documentElement.dataset.theme = next
    write(next)
    show()
  })
  system.addEventListener('change', show)
  show()
}

/** Storage may be denied. */
function read(): Theme | undefined {
  try {
    const value = localStorage.getItem(KEY)
    return value === 'dark' || value === 'light' ? value : undefined
  } catch {
    return undefined
  }
}

function write(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme)
  } catch {}
}
