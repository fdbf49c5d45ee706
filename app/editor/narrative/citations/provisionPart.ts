import { withWords } from '../../../session/pageCatalogues';
import { LatePart } from '../../../ui/LatePart';

/** The list of provisions to link words to; it is ordered by the rule books. */
export const PROVISION_DIALOG = new LatePart(
  async () => (await withWords(import('./ProvisionDialog'))).ProvisionDialog,
);
