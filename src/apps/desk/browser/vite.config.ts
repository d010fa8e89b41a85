// SPDX-License-Identifier: Apache-2.0
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  root: import.meta.dirname,
  base: '/desk/',
  plugins: [react()],
  build: { outDir: '../../../../build/desk', emptyOutDir: true, chunkSizeWarningLimit: 900, assetsInlineLimit: 0 },
})
