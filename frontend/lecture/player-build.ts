import path from 'path';
import { build, type InlineConfig, type Plugin } from 'vite';

/** A file carries the map itself, and only where a step shows it. */
const ATLAS = /^world-atlas\//;

/**
 * Builds the player beside Vaadin's own bundle: pages without a view behind them, which the server sends to the hall and to
 * those who follow, and lectures to print. The files keep their names; the page asks for them with the version of the
 * application. The same once more as one script, for lectures that are handed out as a file; the server reads it, and does
 * not serve it.
 */
export function playerBuild(root: string): Plugin {
  const common: InlineConfig = {
    configFile: false,
    root: path.resolve(root, 'frontend/lecture'),
    base: './',
    publicDir: false,
    logLevel: 'warn',
  };
  const served: InlineConfig = {
    ...common,
    build: {
      outDir: path.resolve(root, 'target/classes/META-INF/resources/player'),
      emptyOutDir: true,
      target: 'es2023',
      rollupOptions: {
        input: {
          player: path.resolve(root, 'frontend/lecture/player.ts'),
          'handout-buttons': path.resolve(root, 'frontend/lecture/handout-buttons.ts'),
          handout: path.resolve(root, 'frontend/themes/entente/handout.css'),
          look: path.resolve(root, 'frontend/themes/entente/player.css'),
        },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          assetFileNames: '[name][extname]',
        },
      },
    },
  };
  const file: InlineConfig = {
    ...common,
    plugins: [withoutAtlas()],
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      outDir: path.resolve(root, 'target/classes/entente/lecture/file'),
      emptyOutDir: true,
      target: 'es2023',
      chunkSizeWarningLimit: 2000,
      // As a library, which is one script that asks for nothing.
      lib: {
        entry: path.resolve(root, 'frontend/lecture/lecture-file.ts'),
        formats: ['iife'],
        name: 'ententeLecture',
        fileName: () => 'player.js',
      },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  };
  const all = [served, file];
  return {
    name: 'entente-player',
    async closeBundle() {
      for (const config of all) {
        await build(config);
      }
    },
    async configureServer() {
      for (const config of all) {
        await build({ ...config, build: { ...config.build, watch: {} } });
      }
    },
  };
}

function withoutAtlas(): Plugin {
  return {
    name: 'entente-without-atlas',
    enforce: 'pre',
    resolveId: (id) => (ATLAS.test(id) ? '\0no-atlas' : undefined),
    load: (id) => (id === '\0no-atlas' ? 'export default undefined' : undefined),
  };
}
