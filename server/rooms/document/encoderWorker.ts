import { answerTasks } from '@server/runtime/answerTasks';
import { encodeHere } from './DocumentEncoder';

/** The thread that encodes documents; the build has an entry of its own for it. The bytes are transferred, not copied. */
answerTasks<readonly Uint8Array[], Uint8Array>(async (updates) => {
  const value = (await encodeHere.merge(updates)).slice();
  return { value, transfer: [value.buffer] };
});
