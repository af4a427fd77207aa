// Numbers as running text has them.

const small = [
  'nul',
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
] as const;

/** Up to twelve in words, above that in figures. */
export function dutchNumber(count: number): string {
  return small[count] ?? String(count);
}
