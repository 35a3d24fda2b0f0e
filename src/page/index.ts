/** The content script: one session for the page, begun as early as the document, ended when the extension goes or a newer script comes. */
import { takeOver } from './life';
import { startSession } from './session';

startSession(takeOver());
