import path from 'path';
import { build, type InlineConfig, type Plugin } from 'vite';

/**
 * Builds the player beside Vaadin's own bundle: pages without a view behind them, which the server sends to the hall and to
 * those who follow, and lectures to print. The files keep their names; the page asks for them with the version of the
 * application.
 */
export function playerBuild(root: string): Plugin {
  const config: InlineConfig = {
    configFile: false,
    root: path.resolve(root, 'frontend/lecture'),
    base: './',
    publicDir: false,
    logLevel: 'warn',
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
  return {
    name: 'entente-player',
    async closeBundle() {
      await build(config);
    },
    async configureServer() {
      await build({ ...config, build: { ...config.build, watch: {} } });
    },
  };
}
