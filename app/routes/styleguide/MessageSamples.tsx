import { STATE_SIGNS } from '../../naming/stateSigns';
import { Icon } from '../../ui/Icon';
import { useT } from '../../ui/LangContext';
import { Note } from '../../ui/Note';
import { Sample } from './Sample';

const STATES = ['drafting', 'submitted', 'returned', 'approved'] as const;
const SAVES = [
  ['saved', 'check'],
  ['saving', 'cloud'],
  ['offline', 'off'],
] as const;

/** Notices, states, cards, dialogs and empty pages. */
export function MessageSamples() {
  const t = useT();
  return (
    <>
      <Sample title="Notices">
        {(['plain', 'good', 'warn', 'bad'] as const).map((tone) => (
          <Note key={tone} tone={tone}>
            {tone}: one sentence, and what to do next. <a href="#messages">Notices of this page</a>
          </Note>
        ))}
      </Sample>
      <Sample title="States">
        <div className="chips">
          {STATES.map((state) => (
            <span key={state} className={`chip ${STATE_SIGNS[state].tone}`}>
              <Icon name={STATE_SIGNS[state].icon} />
              {t(`state.${state}`)}
            </span>
          ))}
          <span className="chip bad">
            <Icon name="alert" />
            {t('findings.mandatory', { n: 3 })}
          </span>
        </div>
        <div className="styleguide-row">
          {SAVES.map(([kind, icon]) => (
            <span key={kind} className={`save save-${kind}`}>
              <Icon name={icon} />
              {kind}
            </span>
          ))}
        </div>
      </Sample>
      <Sample title="Cards">
        <div className="card">What a person came for</div>
        <div className="card second">What is beside it</div>
      </Sample>
      <Sample title="Dialog">
        <div className="dialog stack">
          <h4>Leave without saving?</h4>
          <p>What was entered on this page has not been saved.</p>
          <div className="actions">
            <button type="button" className="button main">
              Stay
            </button>
            <button type="button" className="button">
              Leave
            </button>
          </div>
        </div>
      </Sample>
      <Sample title="Empty page">
        <div className="empty">
          <Icon name="list" />
          <p>There is nothing here yet. One sentence says how it comes.</p>
          <button type="button" className="button main">
            The next step
          </button>
        </div>
      </Sample>
    </>
  );
}
