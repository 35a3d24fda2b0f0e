/** Sends mutated messages to the background's own listener and looks at each answer. */
import type { FakeExtension } from './fake-extension';
import { mutatedMessage, someSender } from './mutated-message';
import { chanceOf } from './random';

export interface FuzzCounts {
  unanswered: number;
  refused: number;
  answered: number;
  /** Corrections that a well-formed message of a page asked for. */
  asked: number;
  /** Clips that a screen asked for. */
  saved: number;
  slowest: number;
  failures: string[];
}

interface Answer {
  ok: boolean;
  value?: { status?: string; again?: boolean } | null;
}

function roleOf(sender: Record<string, unknown>, { id, origin }: FakeExtension): 'page' | 'screen' | 'nobody' {
  if (sender.id !== id) return 'nobody';
  if (String(sender.url ?? '').startsWith(origin)) return 'screen';
  return sender.frameId === 0 && sender.tab !== undefined ? 'page' : 'nobody';
}

/** `count` messages, each by a seed of its own: its number. */
export async function fuzzMessages(extension: FakeExtension, count: number): Promise<FuzzCounts> {
  const counts: FuzzCounts = { unanswered: 0, refused: 0, answered: 0, asked: 0, saved: 0, slowest: 0, failures: [] };
  for (let number = 0; number < count; number += 1) {
    const chance = chanceOf(number);
    const message = mutatedMessage(chance);
    const sender = someSender(chance, extension);
    const role = roleOf(sender, extension);
    const before = extension.written.length;
    const start = performance.now();
    let reply: Answer | undefined;
    try {
      reply = (await extension.receive(message, sender)) as Answer | undefined;
    } catch (error) {
      counts.failures.push(`${number}: ${error instanceof Error ? error.stack : String(error)}`);
      continue;
    }
    counts.slowest = Math.max(counts.slowest, performance.now() - start);
    const type = (message as { type?: unknown } | null | undefined)?.type;
    const wrote = extension.written.length > before;
    if (reply === undefined) counts.unanswered += 1;
    else if (!reply.ok) counts.refused += 1;
    else counts.answered += 1;
    if (type === 'clip' && role === 'screen' && reply?.value?.status === 'saved' && !reply.value.again)
      counts.saved += 1;
    if (role === 'nobody' && reply !== undefined) counts.failures.push(`${number}: answered to nobody`);
    if (role !== 'nobody' && reply === undefined) counts.failures.push(`${number}: left without an answer`);
    if (wrote) {
      counts.asked += 1;
      if (!reply?.ok || type !== 'correctOfficial' || role !== 'page')
        counts.failures.push(`${number}: written for a ${role}`);
    }
  }
  return counts;
}
