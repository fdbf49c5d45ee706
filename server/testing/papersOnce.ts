import { createHash } from 'node:crypto';
import { serialize } from 'node:v8';
import type { PaperMaker } from '@server/exports/workers/PaperMaker';

/**
 * Runs each task once and returns the same result for an equal task. Tests request the same paper as many people and in
 * many ways, and the result of a maker depends only on the task. Rights, and what is done with the result, are checked
 * elsewhere.
 */
export function papersOnce(maker: PaperMaker): PaperMaker {
  const once = <Task, Answer>(make: (task: Task) => Promise<Answer>) => {
    const answers = new Map<string, Promise<Answer>>();
    return (task: Task): Promise<Answer> => {
      const key = createHash('sha256').update(serialize(task)).digest('hex');
      const answer = answers.get(key) ?? make(task);
      answers.set(key, answer);
      return answer;
    };
  };
  return {
    survey: once(maker.survey),
    draft: once(maker.draft),
    issue: once(maker.issue),
    dossier: once(maker.dossier),
    close: maker.close,
  };
}
