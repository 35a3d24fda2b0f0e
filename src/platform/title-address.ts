/**
 * Addresses with the title of an article in words: `/thoi-su/hoi-nghi-ban-giao-duong-lien-xa-4812345.html`, for which the reader is registered.
 * One rule for both the browser, whose patterns have only `*`, and the probe.
 */

/** Minimum of words in an address, including sections; addresses of lists have fewer. */
const words = 7;

/** The same as the path of a match pattern. */
export const titlePath = '/*-*-*-*-*-*-*';

export const bearsTitle = ({ pathname, search }: Location | URL): boolean =>
  (pathname + search).split('-').length >= words;
