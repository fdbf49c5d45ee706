import { citations } from '@schemes/messages/vi/citations';
import { interfaceWords } from '@schemes/messages/vi/interface';
import { notes } from '@schemes/messages/vi/notes';
import { numbers } from '@schemes/messages/vi/numbers';
import { refusals } from '@schemes/messages/vi/refusals';
import { signIn } from '@schemes/messages/vi/signIn';

/** What the editor says before the first key. */
export const firstVi = {
  ...citations,
  ...interfaceWords,
  ...notes,
  ...numbers,
  ...refusals,
  ...signIn,
};
