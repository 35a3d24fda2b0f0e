/**
 * Puts a browser that knows the words of the exports in place of a real one. To be imported before anything that speaks;
 * `speak` changes the language.
 */
import en from '../../src/platform/locales/export.en.json';
import vi from '../../src/platform/locales/export.vi.json';
import sharedEn from '../../src/platform/locales/platform.en.json';
import sharedVi from '../../src/platform/locales/platform.vi.json';

type Words = Record<string, { message: string }>;

const spoken: Record<'vi' | 'en', Words> = { vi: { ...sharedVi, ...vi }, en: { ...sharedEn, ...en } };

let words = spoken.vi;

export function speak(language: 'vi' | 'en'): void {
  words = spoken[language];
}

function getMessage(key: string, substitutions: string[] = []): string {
  return (words[key]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => substitutions[Number(place) - 1] ?? '');
}

const extension = { runtime: { id: 'diem-bao' }, i18n: { getMessage } };
Object.assign(globalThis, { chrome: extension, browser: extension });
