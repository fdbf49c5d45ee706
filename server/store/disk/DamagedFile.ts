/**
 * A stored file cannot be read. Whoever throws it has overwritten nothing; the message says what to do. `lastGood`: the path
 * of an intact earlier copy; null: there is none.
 */
export class DamagedFile extends Error {
  readonly path: string;
  readonly problem: string;
  readonly lastGood: string | null;

  constructor(path: string, problem: string, lastGood: string | null) {
    const cure = lastGood
      ? `The last good copy is ${lastGood}: check it, replace the damaged file by it, and start again.`
      : 'There is no earlier copy: restore it from a backup.';
    super(`${path} is damaged: ${problem}. Nothing was overwritten. ${cure}`);
    this.path = path;
    this.problem = problem;
    this.lastGood = lastGood;
    this.name = 'DamagedFile';
  }
}
