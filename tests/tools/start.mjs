/**
 * `npm start`: from a fresh clone to a browser with the extension at a sample article. Without a display it runs
 * headless, prints what was found, and leaves screenshots and exports in output/.
 */
import { ensureChromium, ensurePackages, root, run, runPackage } from './setup.mjs';

ensurePackages();
const chromium = ensureChromium();
console.log('Building …');
const built = runPackage('vite', ['build', '--mode', 'chrome', '--logLevel', 'error']);
process.exitCode =
  built === 0
    ? run(process.execPath, ['--import', 'tsx', 'tests/tools/demo.ts'], {
        CHROME_PATH: chromium,
        INIT_CWD: root,
      })
    : built;
