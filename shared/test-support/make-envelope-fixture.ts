// Writes the fixture of the current file version: run once a version with `npx tsx`, and keep the result for ever.
import { writeFileSync } from 'node:fs';
import { formatVersion } from '../exchange/envelope';
import { writeEnvelope } from '../exchange/write-envelope';
import { envelopeSample } from './envelope-sample';

const folder = new URL('../exchange/fixtures/', import.meta.url);
writeFileSync(new URL(`version-${formatVersion}.samenadvies`, folder), writeEnvelope(envelopeSample), {
  flag: 'wx',
});
