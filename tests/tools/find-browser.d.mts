export const oldestFirefox: number;
export function findChromium(): string | null;
export function findFirefox(): string | null;
