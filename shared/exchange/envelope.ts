// The .samenadvies file, version 1: what is in it and how large it may be.
import { z } from 'zod';
import { type BlobHash, type DossierId, type SharedRecord, dossierIdSchema } from '../domain';
import { defaultJsonLimits, type JsonLimits } from './json-limits';
import type { ZipLimits } from './zip-directory';

/**
 * A zip whose first entry is `mimetype`, stored; then `manifest.json`, which lists every other part with its SHA-256;
 * `records.json`, an array of records sorted by hash; and `blobs/<sha256>`. Other parts may be listed: they are
 * checked and left alone.
 */
export const mediaType = 'application/vnd.samenadvies+zip';
export const formatVersion = 1;
export const mediaTypePart = 'mimetype';
export const manifestPart = 'manifest.json';
export const recordsPart = 'records.json';
export const blobFolder = 'blobs/';
/** For a person who opens the file as a zip. Readers check it like any part, and leave it alone. */
export const coveringPagePart = 'leesmij.html';
/** Of an archive: what its maker's computer kept beside the shared state. Never read from a file of another kind. */
export const localPart = 'local.json';

export const envelopeKinds = ['invitation', 'contribution', 'joint', 'draft', 'archive', 'answer'] as const;
export type EnvelopeKind = (typeof envelopeKinds)[number];

export const manifestSchema = z.looseObject({
  format: z.literal('samenadvies'),
  version: z.literal(formatVersion),
  kind: z.enum(envelopeKinds),
  /** "samenadvies 1.2.0": for people who help, never for rules. */
  producer: z.string().max(200),
  dossier: dossierIdSchema,
  parts: z.array(
    z.looseObject({
      path: z.string().min(1).max(200),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      size: z.int().nonnegative(),
    }),
  ),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** What travels. `kind` says why the file was made; records of every kind may be in it. */
export interface EnvelopeContent {
  readonly kind: EnvelopeKind;
  readonly dossier: DossierId;
  readonly producer: string;
  readonly records: readonly SharedRecord[];
  readonly blobs: ReadonlyMap<BlobHash, Uint8Array>;
  /** See {@link localPart}. */
  readonly local?: Uint8Array;
}

export interface Envelope extends EnvelopeContent {
  readonly version: typeof formatVersion;
}

export interface EnvelopeLimits extends ZipLimits {
  readonly json: JsonLimits;
}

/** Room for 400 councils with their policy documents; a third of the memory that a job may use. */
export const defaultEnvelopeLimits: EnvelopeLimits = {
  maxEntries: 5000,
  maxTotalBytes: 512 * 2 ** 20,
  maxRatio: 200,
  json: defaultJsonLimits,
};
