import { describe, expect, it } from 'vitest';
import { addressAll } from './address-all';

describe('the address of one letter to several colleges', () => {
  it('names the municipalities in one sentence', () => {
    const names = ['Berkelhoek', 'Dijkstad', 'Elzermeer'].map(
      (name) => `College van burgemeester en wethouders van ${name}`,
    );
    expect(addressAll(names)).toEqual([
      'Aan de colleges van burgemeester en wethouders van Berkelhoek, Dijkstad en Elzermeer',
    ]);
  });

  it('keeps a name that is no college as it is', () => {
    const names = ['College van B&W van Dijkstad', 'Stichting Samen'];
    expect(addressAll(names)).toEqual(names);
  });
});
