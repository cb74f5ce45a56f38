/** Folders of a disk in memory, behind the interfaces that browsers give to real ones. */
import type { FileHandle, FolderHandle } from '../../../lib/corpus/import/file-handles.ts';

interface StoredFile {
  text: string;
  modified: number;
}

/** A folder with everything below it. */
export class FakeFolder implements FolderHandle {
  readonly kind = 'directory';
  readonly name: string;
  readonly files = new Map<string, StoredFile>();
  /** What asking for permission comes to; without asking nothing is granted but this. */
  permission: PermissionState = 'granted';
  /** Paths whose files can't be opened, with the browser's error for it. */
  readonly broken = new Map<string, string>();
  /** How often each file's bytes were asked for. */
  readonly reads = new Map<string, number>();
  #clock = 1_700_000_000_000;

  constructor(name: string, files: Readonly<Record<string, string>> = {}) {
    this.name = name;
    for (const [path, text] of Object.entries(files)) this.write(path, text);
  }

  /** Writes a file at the disk's next moment. */
  write(path: string, text: string): void {
    this.#clock += 1000;
    this.files.set(path, { text, modified: this.#clock });
  }

  rename(from: string, to: string): void {
    const file = this.files.get(from);
    if (file) this.files.set(to, file);
    this.files.delete(from);
  }

  async queryPermission(): Promise<PermissionState> {
    return this.permission;
  }

  async *values(): AsyncIterable<FileHandle | FolderHandle> {
    if (this.permission !== 'granted') throw new DOMException('Not allowed.', 'NotAllowedError');
    yield* this.#under('');
  }

  #under(folder: string): (FileHandle | FolderHandle)[] {
    const names = new Set<string>();
    for (const path of this.files.keys()) {
      if (path.startsWith(folder)) names.add(path.slice(folder.length).replace(/\/.*/, '/'));
    }
    return [...names].map((name) => {
      if (!name.endsWith('/')) return this.#file(folder + name, name);
      const under = () => this.#under(folder + name);
      return {
        kind: 'directory',
        name: name.slice(0, -1),
        async *values() {
          yield* under();
        },
      };
    });
  }

  #file(path: string, name: string): FileHandle {
    return {
      kind: 'file',
      name,
      getFile: async () => {
        const stored = this.files.get(path);
        const error = stored === undefined ? 'NotFoundError' : this.broken.get(path);
        if (error !== undefined || stored === undefined) throw new DOMException('No.', error);
        const file = new File([stored.text], name, { lastModified: stored.modified });
        const read = file.arrayBuffer.bind(file);
        file.arrayBuffer = () => {
          this.reads.set(path, (this.reads.get(path) ?? 0) + 1);
          return read();
        };
        return file;
      },
    };
  }
}

/** An article's file with header lines; every `topic` is another article. */
export function articleText(topic: string, outlet = 'Harbour Gazette', day = '2021-05-04'): string {
  return `Title: Storm over ${topic}
Outlet: ${outlet}
Date: ${day}

The storm cut power to 4,000 homes in ${topic} on Monday, the operator of the grid said in a statement.

Crews restored most of the lines by the evening, but about 600 homes in the hills of ${topic} were without light.
`;
}
