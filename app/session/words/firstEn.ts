import { interfaceWords } from '@schemes/messages/en/interface';

/** The messages that the editor needs for typing. */
export const firstEn = {
  ...interfaceWords,
};
