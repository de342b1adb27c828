import { basename } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv } from 'vite';
import { paperDaily } from './plugin/paperDaily.ts';
import { shakeRouter } from './plugin/shakeRouter.ts';

export default defineConfig(({ mode }) => {
  // From the environment, or from `.env.demo` for `npm run demo`.
  const env = loadEnv(mode, import.meta.dirname, ['DIGESTS_DIR', 'BASE_PATH', 'BUILD_CACHE']);
  return {
    base: env['BASE_PATH'] || '/',
    css: { modules: { generateScopedName } },
    plugins: [
      react(),
      shakeRouter(),
      paperDaily({ digestsDir: env['DIGESTS_DIR'] || 'seeds', keepsSteps: env['BUILD_CACHE'] !== 'off' }),
    ],
    // Every browser we support preloads modules by itself.
    build: {
      target: 'baseline-widely-available',
      modulePreload: { polyfill: false },
      rolldownOptions: {
        output: { codeSplitting: { groups: [frameworks] } },
        // That most of a build goes into reading a large collection is no fault of the plugin that reads it.
        checks: { bundlerTimings: false },
      },
    },
  };
});

/**
 * What every page needs and what hardly ever changes stands in a file of its own: a returning reader of a new version need
 * not fetch it again. Its parts that only some pages need are left where they are.
 */
const frameworks = {
  name: 'frameworks',
  test: /node_modules\/(?:react|react-dom|scheduler|react-router|react-router-dom|@tanstack)\//,
};

/** `PaperRow-name`: a component's file has a name of its own, so its classes need no hash, and names compress well. */
function generateScopedName(name: string, file: string): string {
  return `${basename(file).split('.')[0]}-${name}`;
}
