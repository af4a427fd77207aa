// Files dragged onto the window, anywhere.
import { useEffect, useRef, useState } from 'react';

export interface ReadFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Its bytes were left where they are. */
  readonly isTooLarge?: true;
}

/** In bytes: no kind of file is read that is larger. */
const largest = 500 * 2 ** 20;

/** Calls `onFiles` with what is dropped; answers whether files hang above the window now. */
export function useDroppedFiles(onFiles: (files: ReadFile[]) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const receive = useRef(onFiles);
  useEffect(() => {
    receive.current = onFiles;
  });
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setIsOver(false);
      void readAll(event.dataTransfer?.files).then((files) => {
        if (files.length > 0) receive.current(files);
      });
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return isOver;
}

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true;
}

/** A folder cannot be read as a file: it comes along empty, and main says so. */
async function readAll(list: FileList | undefined): Promise<ReadFile[]> {
  return Promise.all(
    Array.from(list ?? [], async (file) =>
      file.size > largest
        ? { name: file.name, bytes: new Uint8Array(), isTooLarge: true as const }
        : {
            name: file.name,
            bytes: new Uint8Array(await file.arrayBuffer().catch(() => new ArrayBuffer(0))),
          },
    ),
  );
}
