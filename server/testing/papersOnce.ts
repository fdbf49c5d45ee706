import { createHash } from 'node:crypto';
import { serialize } from 'node:v8';
import type { PaperMaker } from '@server/exports/workers/PaperMaker';

/**
 * Answers each task once and repeats the answer to an equal task: tests ask for the same paper as many people and in many
 * ways, and what a maker answers depends on the task alone. Who may ask, and what becomes of the answer, is outside it.
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
