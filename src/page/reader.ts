/** The reader of a page, brought where there may be an article: one session, ended when the extension goes or a newer script comes. */
import { takeOver } from './life';
import { startSession } from './session';

startSession(takeOver());
