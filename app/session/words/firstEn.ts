import { interfaceWords } from '@schemes/messages/en/interface';

/** The messages that the editor uses before the first key. */
export const firstEn = {
  ...interfaceWords,
};
