import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

const at = (path: string) => resolve(import.meta.dirname, path);
// fflate's build for Node declares a `require` of its own, which clashes with the one that electron-vite puts in.
const alias = { '@shared': at('shared'), fflate: 'fflate/browser' };

/** pdf.js asks by name for what decodes JPEG 2000 and JBIG2; as scripts, for the content policy allows no WebAssembly. */
const pictureDecoders: Plugin = {
  name: 'picture-decoders',
  generateBundle() {
    for (const name of ['openjpeg_nowasm_fallback.js', 'jbig2_nowasm_fallback.js']) {
      const source = readFileSync(at(`node_modules/pdfjs-dist/wasm/${name}`));
      this.emitFile({ type: 'asset', fileName: `pdfjs/${name}`, source });
    }
  },
};

// Every library is bundled (externalizeDeps: false), so the packaged app carries no node_modules.
export default defineConfig({
  main: {
    resolve: { alias },
    build: {
      outDir: at('out/main'),
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          main: at('electron/main.ts'),
          cli: at('electron/headless/cli.ts'),
          'job-worker': at('electron/jobs/job-worker.ts'),
        },
        // Only what a person starts: electron-vite may put lines of its own above the banner of other chunks.
        output: { banner: ({ name }) => (name === 'cli' ? '#!/usr/bin/env node' : '') },
      },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      outDir: at('out/preload'),
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: at('electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    resolve: { alias },
    plugins: [react(), pictureDecoders],
    build: { outDir: at('out/renderer'), rolldownOptions: { input: at('renderer/index.html') } },
  },
});
