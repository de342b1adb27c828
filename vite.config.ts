import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv } from 'vite';
import { paperDaily } from './plugin/paperDaily.ts';

export default defineConfig(({ mode }) => {
  // From the environment, or from `.env.demo` for `npm run demo`.
  const env = loadEnv(mode, import.meta.dirname, ['DIGESTS_DIR', 'BASE_PATH']);
  return {
    base: env['BASE_PATH'] || '/',
    plugins: [react(), paperDaily(env['DIGESTS_DIR'] || 'seeds')],
    build: { target: 'baseline-widely-available', reportCompressedSize: true },
  };
});
