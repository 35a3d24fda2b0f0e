/**
 * Addresses that bear the title of an article in words: `/thoi-su/hoi-nghi-ban-giao-duong-lien-xa-4812345.html`. The reader stands ready on them
 * by itself. One rule for both who ask: the browser, which knows but `*`, and the script at the door.
 */

/** Words of an address, sections counted; addresses of lists have fewer. */
const words = 7;

/** So many in the path of a match pattern. */
export const titlePath = '/*-*-*-*-*-*-*';

export const bearsTitle = ({ pathname, search }: Location | URL): boolean =>
  (pathname + search).split('-').length >= words;
