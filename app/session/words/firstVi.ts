import { interfaceWords } from '@schemes/messages/vi/interface';

/** The messages that the editor uses before the first key. */
export const firstVi = {
  ...interfaceWords,
};
