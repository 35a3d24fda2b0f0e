/** Merges what the mentions of one document say of it. */

import type { Attributes } from './attributes';

/** `told`: what each mention says, in their order. The first value wins, but a date with its year beats one without. */
export function mergeAttributes(told: readonly Attributes[]): Attributes {
  const first = <T>(read: (attributes: Attributes) => T | null): T | null => {
    for (const attributes of told) {
      const value = read(attributes);
      if (value !== null) return value;
    }
    return null;
  };
  return {
    date: told.find(({ date }) => date?.year)?.date ?? first(({ date }) => date),
    year: first(({ year }) => year),
    issuer: first(({ issuer }) => issuer),
    subject: first(({ truncated, subject }) => (truncated ? null : subject)) ?? first(({ subject }) => subject),
    truncated: false,
    term: first(({ term }) => term),
    inForce: first(({ inForce }) => inForce),
    toCome: told.some(({ toCome }) => toCome),
  };
}
