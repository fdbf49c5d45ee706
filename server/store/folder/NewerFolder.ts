import { FolderFault } from '@server/store/disk/FolderFault';

/** A data folder that a newer version of the program wrote. */
export class NewerFolder extends FolderFault {
  constructor(folder: string, stored: number, known: number) {
    super('folder.newer', { folder, stored: String(stored), known: String(known) });
    this.name = 'NewerFolder';
  }
}
