import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// Development: `vite` beside a running standalone edition.
const gateway = process.env['LUODI_GATEWAY'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ['@luodi/source', 'module', 'browser', 'development|production'] },
  server: { proxy: { '/api': { target: gateway, changeOrigin: false } } },
  build: {
    target: ['chrome109', 'firefox115', 'safari16'],
    outDir: 'dist',
    manifest: 'manifest.json',
    sourcemap: false,
    chunkSizeWarningLimit: 1200,
  },
});
