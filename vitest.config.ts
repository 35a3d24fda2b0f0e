import { defineConfig } from 'vitest/config';

const browserTests = 'tests/**/*.browser.test.ts';

/**
 * `unit` runs in Node and takes seconds; `browser` drives Chromium and Firefox over the built extension. Two files run at a time: one works while
 * the other waits for its browser, and more would only wait for each other.
 */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
          exclude: [browserTests, '**/node_modules/**'],
          // Properties take seconds, and several times that on a machine that does something else.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: [browserTests],
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
