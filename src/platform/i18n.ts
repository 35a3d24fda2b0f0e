/** Messages, plurals, numbers and dates in the browser's language: Vietnamese, otherwise English. */
import { browser } from './browser';
import type { MessageKey, PluralKey } from './message-key';

export type { MessageKey, PluralKey };

/** The text of a key; `$1`… are replaced in order. An unknown key shows itself rather than nothing. */
export function message(key: MessageKey, ...substitutions: (string | number)[]): string {
  return browser.i18n.getMessage(key, substitutions.map(String)) || key;
}

/** `vi` or `en`: the locale whose messages are shown, which may differ from the browser's own language. */
export function language(): 'vi' | 'en' {
  return message('platformLanguage') === 'en' ? 'en' : 'vi';
}

/** Picks `<stem>One` or `<stem>Other` and passes the number, written as the language writes it, as `$1`. */
export function plural(stem: PluralKey, count: number, ...rest: (string | number)[]): string {
  const one = new Intl.PluralRules(language()).select(count) === 'one';
  return message(`${stem}${one ? 'One' : 'Other'}` as MessageKey, number(count), ...rest);
}

export function number(value: number): string {
  return value.toLocaleString(language());
}

const locale = (): string => (language() === 'vi' ? 'vi' : 'en-GB');

/** Cached formatters: creating one takes a quarter of a millisecond, and lists and exports format thousands of dates. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(kind: 'day' | 'bareDay' | 'month' | 'instant'): Intl.DateTimeFormat {
  const name = `${locale()} ${kind}`;
  const known = formatters.get(name) ?? new Intl.DateTimeFormat(locale(), dateOptions(kind));
  formatters.set(name, known);
  return known;
}

function dateOptions(kind: 'day' | 'bareDay' | 'month' | 'instant'): Intl.DateTimeFormatOptions {
  if (kind === 'month') return { month: language() === 'vi' ? 'numeric' : 'long', year: 'numeric', timeZone: 'UTC' };
  const options = { day: 'numeric', month: language() === 'vi' ? 'numeric' : 'long', year: 'numeric' } as const;
  if (kind === 'instant') return { ...options, hour: '2-digit', minute: '2-digit' };
  // A day without a time is formatted in UTC, so that it stays the same day everywhere.
  return kind === 'bareDay' ? { ...options, timeZone: 'UTC' } : options;
}

/** A day such as 11/7/2024 or 11 July 2024, or a month if the date has no day. Returns unchanged what is no date. */
export function day(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const kind = /^\d{4}-\d{2}$/.test(iso) ? 'month' : /^\d{4}-\d{2}-\d{2}$/.test(iso) ? 'bareDay' : 'day';
  return formatter(kind).format(date);
}

/** Day and time in local time. */
export function instant(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : formatter('instant').format(date);
}

/** `2026-11-22`: the local date of a moment, for file names. */
export function dayHere(moment: Date): string {
  const month = String(moment.getMonth() + 1).padStart(2, '0');
  return `${String(moment.getFullYear()).padStart(4, '0')}-${month}-${String(moment.getDate()).padStart(2, '0')}`;
}
