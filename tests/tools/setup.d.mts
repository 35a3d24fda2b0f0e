export function runPackage(name: string, args: string[], env?: Record<string, string>): number;
