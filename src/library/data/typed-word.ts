import { fold } from '../../annotate/text/fold';

const normalize = (text: string): string => fold(text).text.trim().toLowerCase();

/** Whether a word was typed, ignoring case, tone placement (*xóa*, *xoá*) and Unicode composition. */
export const isTyped = (word: string, typed: string): boolean => normalize(typed) === normalize(word);
