import { fold } from '../../annotate/text/fold';

const plain = (text: string): string => fold(text).text.trim().toLowerCase();

/** Whether a word was typed, in whatever case: keyboards write *xóa* and *xoá*, composed or not. */
export const isTyped = (word: string, typed: string): boolean => plain(typed) === plain(word);
