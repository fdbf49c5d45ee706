import type { MessageKey } from '@schemes/messages/t';

/** The heading of an error page, by its HTTP status. */
export function troubleTitle(status: number): MessageKey {
  if (status === 404) return 'trouble.notFoundTitle';
  return status === 410 ? 'trouble.destroyedTitle' : 'trouble.title';
}
