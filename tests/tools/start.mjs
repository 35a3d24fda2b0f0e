/**
 * `npm start`: from a fresh clone to a browser with the extension at a sample article. Without a display it does the
 * whole way headless, prints what was found and leaves screenshots and exports in output/.
 */
import { readyChromium, readyPackages, root, run, runPackage } from './ready.mjs';

readyPackages();
const chromium = readyChromium();
console.log('Building …');
const built = runPackage('vite', ['build', '--mode', 'chrome', '--logLevel', 'error']);
process.exitCode =
  built === 0
    ? run(process.execPath, ['--import', 'tsx', 'tests/tools/first-light.ts'], {
        CHROME_PATH: chromium,
        INIT_CWD: root,
      })
    : built;
