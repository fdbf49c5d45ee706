import { interfaceWords } from '@schemes/messages/vi/interface';

/** What the editor says before the first key. */
export const firstVi = {
  ...interfaceWords,
};
