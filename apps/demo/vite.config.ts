import { defineConfig, type Plugin } from 'vite'
import { isolation, policy } from './headers.ts'

/** The built page carries its policy, so that it holds on any server. The development server needs more than it grants. */
const withPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' },
  ],
}

export default defineConfig({
  base: './', // the built page runs from any folder of any static server
  plugins: [withPolicy],
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
  worker: { format: 'es' },
  server: { headers: isolation },
  preview: { headers: isolation },
})
