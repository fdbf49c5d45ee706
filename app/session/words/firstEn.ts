import { citations } from '@schemes/messages/en/citations';
import { interfaceWords } from '@schemes/messages/en/interface';
import { notes } from '@schemes/messages/en/notes';
import { numbers } from '@schemes/messages/en/numbers';
import { refusals } from '@schemes/messages/en/refusals';
import { signIn } from '@schemes/messages/en/signIn';

/** What the editor says before the first key. */
export const firstEn = {
  ...citations,
  ...interfaceWords,
  ...notes,
  ...numbers,
  ...refusals,
  ...signIn,
};
