import type { MessageKey } from '@schemes/messages/t';

/** The heading of a page in place of the one that was asked for, by its status. */
export function troubleTitle(status: number): MessageKey {
  if (status === 404) return 'trouble.notFoundTitle';
  return status === 410 ? 'trouble.destroyedTitle' : 'trouble.title';
}
