import { useT } from '../ui/LangContext';
import type { GuideBlock } from './guides/Guide';

/** The paragraphs, steps, points and tables of a part of a guide. */
export function GuideBlocks({ body }: { readonly body: readonly GuideBlock[] }) {
  return body.map((block) => {
    if (typeof block === 'string') return <p key={block}>{block}</p>;
    if ('steps' in block) {
      return (
        <ol key={block.steps[0]}>
          {block.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      );
    }
    if ('points' in block) {
      return (
        <ul key={block.points[0]}>
          {block.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      );
    }
    return <Pairs key={block.pairs[0]?.[0]} pairs={block.pairs} />;
  });
}

/** A table of messages of the program, each with what to do about it. */
function Pairs({ pairs }: { readonly pairs: readonly (readonly [string, string])[] }) {
  const t = useT();
  return (
    <div className="table-box">
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('help.said')}</th>
            <th scope="col">{t('help.todo')}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(([said, todo]) => (
            <tr key={said}>
              <th scope="row">{said}</th>
              <td>{todo}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
