import { interfaceWords } from '@schemes/messages/vi/interface';

/** The messages that the editor needs for typing. */
export const firstVi = {
  ...interfaceWords,
};
