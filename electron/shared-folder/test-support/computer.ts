// One computer without a window: its dossiers, and its look at a shared folder.
import { cp } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { type Dossier, newDossier } from '@shared/commands';
import {
  type CouncilId,
  type DossierId,
  type SharedRecord,
  addresseeIdSchema,
  invitationSchema,
} from '@shared/domain';
import { hashBlob } from '@shared/exchange/record-hash';
import { addRecords } from '@shared/merge';
import { sharedFolderHost } from '../../ipc/shared-folder-host';
import { inProcessJobs } from '../../jobs/in-process-jobs';
import { DossierStore } from '../../persistence/dossier-store';
import { SharedFolder } from '../shared-folder';

export interface ComputerOptions {
  readonly root: string;
  /** This computer's copy of the shared folder. */
  readonly folder: string;
  readonly id: DossierId;
  readonly now: () => Date;
  readonly writer: string;
  readonly role: Dossier['local']['role'];
  readonly council: CouncilId | null;
  /** Ids of the councils that are invited. */
  readonly councils: readonly string[];
  /** The policy document, where this computer has it. */
  readonly document: Uint8Array | null;
}

export interface Computer {
  readonly options: ComputerOptions;
  readonly store: DossierStore;
  readonly folder: SharedFolder;
  readonly dossier: () => Promise<Dossier>;
}

export async function startComputer(options: ComputerOptions): Promise<Computer> {
  const { root, folder, id, now, writer, role, council, document } = options;
  const store = new DossierStore({ root, now });
  const grown = addRecords(newDossier(id).shared, startOf(options));
  if (!grown.ok) throw new Error(grown.error.code);
  const dossier = { shared: grown.value.state, local: { ...newDossier(id).local, role, council } };
  const created = await store.create({ dossier, blobs: document === null ? [] : [document] });
  if (!created.ok) throw new Error(created.error.code);
  const computer = await onStore(options, store);
  const chosen = await computer.folder.choose(folder, writer);
  if (!chosen.ok) throw new Error(chosen.error.code);
  return computer;
}

/** Ends a computer `afterMs` into a look, and starts one on what its disk held at that moment. */
export async function killAndReopen(computer: Computer, root: string, afterMs: number): Promise<Computer> {
  const looking = computer.folder.look('last');
  await pause(afterMs);
  // What is still being written under a name of its own is lost in a power cut, and may be gone before it is copied.
  const filter = (path: string) => !path.includes('.tmp-');
  await cp(computer.options.root, root, { recursive: true, filter });
  await looking;
  await computer.store.close();
  const options = { ...computer.options, root };
  return onStore(options, new DossierStore({ root, now: options.now }));
}

async function onStore(options: ComputerOptions, store: DossierStore): Promise<Computer> {
  const { id, now } = options;
  const host = sharedFolderHost({ stores: store, jobs: inProcessJobs, producer: 'proef', now }, id);
  const memory = store.pathBeside(id, 'shared-folder.json');
  return {
    options,
    store,
    folder: await SharedFolder.open(host, id, memory),
    dossier: async () => {
      const opened = await store.open(id);
      if (!opened.ok) throw new Error(opened.error.code);
      return opened.value.dossier;
    },
  };
}

/** What everybody got by mail: nothing yet. Only the joint secretary has the invitation and the document. */
function startOf({ id, councils, document }: ComputerOptions): SharedRecord[] {
  if (document === null) return [];
  const hash = hashBlob(document);
  return [
    invitationSchema.parse({
      type: 'invitation',
      dossier: id,
      title: 'Simulatie',
      councils: councils.map((name) => ({ id: name, name, municipality: name })),
      addressees: [{ id: addresseeIdSchema.parse('college'), name: 'College', lines: [] }],
      chapters: [],
      policyDocuments: [{ title: 'Stuk', municipalities: [], blob: hash }],
      ancestors: [],
    }),
    { type: 'blob', dossier: id, hash, size: document.length, mediaType: 'text/plain' },
  ];
}
