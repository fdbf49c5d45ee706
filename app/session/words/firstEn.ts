import { interfaceWords } from '@schemes/messages/en/interface';

/** What the editor says before the first key. */
export const firstEn = {
  ...interfaceWords,
};
