/** Sets up a fresh clone: packages and browsers. Uses Node's own modules only. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { findChromium, findFirefox } from './find-browser.mjs';

const FIREFOX_VIETNAMESE = '/usr/lib/firefox-esr/browser/extensions/langpack-vi@firefox-esr.mozilla.org.xpi';

export const root = resolve(import.meta.dirname, '../..');

/** Runs a program in the project's folder with inherited output; returns its exit status. */
export function run(program, args, env = {}) {
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (error) console.error(String(error));
  return status ?? 1;
}

/** The same for the program of an installed package. Not by npx, which needs a shell on Windows, which splits paths at spaces. */
export function runPackage(name, args, env) {
  const folder = join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return run(process.execPath, [join(folder, Object.values(bin)[0]), ...args], env);
}

function must(program, args, env) {
  const status = run(program, args, env);
  if (status !== 0) {
    console.error(`\n${program} ${args.join(' ')} ended with status ${status}.`);
    process.exit(status);
  }
}

/** Installs the packages of the lock file if they are missing or older. */
export function ensurePackages() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing packages …');
  npm('ci', '--no-audit', '--no-fund', '--loglevel=error');
}

/** Runs npm by its own file, for the same reason: the npm that started this, otherwise the one that comes with Node on Windows. */
function npm(...args) {
  const beside = join(dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js');
  const file = [process.env.npm_execpath ?? '', beside].find((path) => path.endsWith('npm-cli.js') && existsSync(path));
  if (file) must(process.execPath, [file, ...args]);
  else must('npm', args);
}

const isRootOnDebian = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function installDebian(...names) {
  console.log(`Installing ${names.join(', ')} …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  // The lists on the machine may be months old, and a Firefox of that age may refuse the extension.
  run('apt-get', ['update', '-qq'], env);
  must('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], env);
}

/** Debian has separate language packages; without that for Vietnamese the browser shows the extension in English. */
function ensureVietnamese(browser, languageFile, languagePackage) {
  if (isRootOnDebian() && existsSync(browser) && !existsSync(languageFile)) installDebian(languagePackage);
}

/** The path of Chromium, which is installed if missing: Debian's package for root, otherwise Playwright's. */
export function ensureChromium() {
  if (findChromium() === null) {
    if (isRootOnDebian()) installDebian('chromium', 'chromium-l10n');
    else npm('exec', '--yes', '--', 'playwright@1.65.1', 'install', 'chromium');
  }
  ensureVietnamese('/usr/bin/chromium', '/usr/lib/chromium/locales/vi.pak', 'chromium-l10n');
  return findChromium() ?? fail('No Chromium or Chrome was found. Set CHROME_PATH to one.');
}

/** The path of Firefox, which is installed if missing or too old, where possible; otherwise null. */
export function ensureFirefox() {
  if (findFirefox() === null && isRootOnDebian()) installDebian('firefox-esr', 'firefox-esr-l10n-vi');
  ensureVietnamese('/usr/bin/firefox-esr', FIREFOX_VIETNAMESE, 'firefox-esr-l10n-vi');
  return findFirefox();
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
