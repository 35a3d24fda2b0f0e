import { defineConfig } from 'vitest/config';

const browserTests = 'tests/**/*.browser.test.ts';

/** `unit` runs in Node and takes seconds; `browser` drives Chromium and Firefox over the built extension, one file after the other. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
          exclude: [browserTests, '**/node_modules/**'],
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: [browserTests],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
