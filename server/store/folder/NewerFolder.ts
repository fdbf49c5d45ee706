/** A data folder that a newer version of the program wrote. */
export class NewerFolder extends Error {
  constructor(folder: string, stored: number, known: number) {
    super(
      `${folder} has format ${stored}, and this version reads formats up to ${known}. Nothing was changed. Start the version that wrote it, or a newer one.`,
    );
    this.name = 'NewerFolder';
  }
}
