/** `npm test`: installs what it needs, runs every check, and ends with one line of counts. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { oldestFirefox } from './find-browser.mjs';
import { ensureChromium, ensureFirefox, ensurePackages, root, runPackage } from './setup.mjs';

const began = Date.now();
ensurePackages();
const firefox = ensureFirefox();
const browsers = { CHROME_PATH: ensureChromium(), FIREFOX_PATH: firefox ?? '' };
const counts = { passed: 0, failed: 0, skipped: 0 };

/** A check that passes or fails as a whole. */
function check(title, packageName, args) {
  const start = Date.now();
  console.log(`\n▶ ${title}`);
  const status = runPackage(packageName, args);
  counts[status === 0 ? 'passed' : 'failed'] += 1;
  console.log(`${status === 0 ? '✔' : '✘'} ${title} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
}

/** A project of tests, counted one by one. */
function tests(project) {
  const report = join(tmpdir(), `diem-bao-${project}-${process.pid}.json`);
  console.log(`\n▶ tests: ${project}`);
  const status = runPackage(
    'vitest',
    ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    browsers,
  );
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    counts.passed += numPassedTests;
    counts.skipped += numPendingTests;
    // A file that fails to load has no failed test.
    counts.failed += numFailedTests || (status === 0 ? 0 : Math.max(1, numFailedTestSuites));
  } catch {
    counts.failed += 1;
  }
  rmSync(report, { force: true });
}

check('types', 'typescript', ['--noEmit']);
check('lint', '@biomejs/biome', ['check', '--error-on-warnings', '.']);
check('dead code and unused dependencies', 'knip', []);
check('build for Chrome and Edge', 'vite', ['build', '--mode', 'chrome', '--logLevel', 'error']);
check('build for Firefox', 'vite', ['build', '--mode', 'firefox', '--logLevel', 'error']);
check('lint of the built extension', 'web-ext', [
  ...['lint', '--source-dir', join(root, 'dist/firefox'), '--self-hosted', '--warnings-as-errors'],
  ...['--no-config-discovery', '--no-input'],
]);
tests('unit');
tests('browser');

const data = resolve(root, process.env.DIEM_BAO_EVAL ?? '../shared');
if (!existsSync(data)) {
  console.log(`\nSkipped: what needs the evaluation data, which is not at ${data}. DIEM_BAO_EVAL names its folder.`);
}
if (firefox === null) {
  console.log(
    `\nSkipped: what needs Firefox from ${oldestFirefox}, which was not found. FIREFOX_PATH names its program.`,
  );
}
const seconds = Math.round((Date.now() - began) / 1000);
const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
console.log(`\n${counts.passed} passed, ${counts.failed} failed${skipped} (${seconds} s)`);
process.exitCode = counts.failed === 0 ? 0 : 1;
