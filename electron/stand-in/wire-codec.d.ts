/** @throws Error for what a structured clone refuses too: functions, symbols, promises */
export function encode(value: unknown): string;
export function decode(text: string): unknown;
