/** The card as a script of its own, brought before the first card opens: marks do not wait for it. See ../brought.ts. */
import { handOver } from './brought';
import { cardOf } from './contents';
import { createHost } from './host';

handOver({ cardOf, createHost });
