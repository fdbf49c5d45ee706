import { answerTasks } from '@server/runtime/answerTasks';
import type { PaperAnswer, PaperMessage } from './paperMessage';
import { papersHere } from './papersHere';

/** The paper thread. It has its own entry in the build. The bytes of a file are transferred, not copied. */
answerTasks<PaperMessage, PaperAnswer>(async (message) => {
  const value = await answer(message);
  const file = value.ok && 'file' in value.value ? value.value.file : null;
  return { value, transfer: file ? [file.bytes.buffer as ArrayBuffer] : [] };
});

function answer(message: PaperMessage): Promise<PaperAnswer> {
  switch (message.do) {
    case 'survey':
      return papersHere.survey(message.task);
    case 'draft':
      return papersHere.draft(message.task);
    case 'issue':
      return papersHere.issue(message.task);
    case 'dossier':
      return papersHere.dossier(message.task);
  }
}
