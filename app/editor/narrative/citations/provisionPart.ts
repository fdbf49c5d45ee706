import { withWords } from '../../../session/pageCatalogues';
import { LatePart } from '../../../ui/LatePart';

/** The dialog for linking words to a provision. It needs the rule books to order its list. */
export const PROVISION_DIALOG = new LatePart(
  async () => (await withWords(import('./ProvisionDialog'))).ProvisionDialog,
);
