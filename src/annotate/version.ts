/** Goes up with every change of what the recogniser finds: it is kept with each clipping, and older ones are then read again. */
export const RECOGNISER_VERSION = '1';
