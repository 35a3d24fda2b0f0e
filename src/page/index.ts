/**
 * The content script, which stands at the door of every page of a paper. It is small, because many pages bear no article: where one may be,
 * it has the reader brought, which ends it. See reader.ts. Where none may be it asks nobody anything: neither storage nor background.
 */
import { onSiteSwitched } from '../platform';
import { createLateLooks } from './late';
import { takeOver } from './life';
import { onNavigation } from './navigation';
import { parsed, seen } from './parsed';
import { askPatiently } from './patience';
import { addressPromises, pagePromises } from './promise';

const signal = takeOver();
let waitsForSwitch = false;

/** Whether somebody answered. */
async function bringReader(): Promise<boolean> {
  try {
    if (!(await askPatiently({ type: 'bringReader' }))) awaitSwitch();
    return true;
  } catch {
    // Where nobody answers for good, the popup brings the reader.
    return false;
  }
}

/** The reader has switched this site off. */
function awaitSwitch(): void {
  if (waitsForSwitch) return;
  waitsForSwitch = true;
  onSiteSwitched(() => void begin(), signal);
}

/** Whether there is nothing more to wait for. */
const look = async (): Promise<boolean> =>
  (addressPromises(location) || pagePromises(document)) && (await bringReader());

const lookAgain = createLateLooks(look, signal);

async function begin(): Promise<void> {
  await seen(signal);
  if (addressPromises(location) && (await bringReader())) return;
  await parsed(signal);
  if (!(await look())) lookAgain();
}

void begin();
onNavigation(() => void begin(), signal);
