import { defineConfig } from 'vite'

// Relative URLs: the built page runs from any folder of any static server.
export default defineConfig({ base: './', build: { target: 'es2023' } })
