// Numbers that prove themselves: the eleven test of the BSN, the remainder of 97 of the IBAN.

/**
 * Burgerservicenummer: nine digits with weights 9 to 2 and -1, the sum divisible by eleven.
 */
export function isBsn(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  if (digits.length !== 9 || /^(\d)\1*$/.test(digits)) return false;
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return sum % 11 === 0;
}

/** IBAN (ISO 13616): the country and check digits moved to the end, letters as numbers, remainder 1 of 97. */
export function isIban(text: string): boolean {
  const plain = text.replace(/[ .-]/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(plain)) return false;
  if (plain.startsWith('NL') && plain.length !== 18) return false;
  let remainder = 0;
  for (const sign of plain.slice(4) + plain.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}
