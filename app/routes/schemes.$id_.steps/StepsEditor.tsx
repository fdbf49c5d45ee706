import { useRevalidator, useSearchParams } from '@remix-run/react';
import { votesInRosters } from '@schemes/model/scheme/rosterVotes';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { readStepKey, STEP_GROUPS, type StepNotice, stepKey } from '@schemes/model/steps/steps';
import type { Refusal } from '@schemes/policy/Result';
import { useMemo, useState } from 'react';
import type { StepKeeper } from '../../context/Steps';
import { judgeSteps, recordsTyped } from '../../steps/judgeSteps';
import { postStep, type StepAsked } from '../../steps/postStep';
import { Icon } from '../../ui/Icon';
import { useT } from '../../ui/LangContext';
import { Note } from '../../ui/Note';
import { RefusalNote } from '../../ui/RefusalNote';
import { readDraft } from './draft';
import { StepConflict } from './StepConflict';
import { StepFindings } from './StepFindings';
import { StepForm } from './StepForm';
import { StepNav } from './StepNav';
import { StepSummary } from './StepSummary';
import { useDrafts } from './useDrafts';

interface StepsEditorProps {
  readonly scheme: string;
  readonly snapshot: Snapshot;
  readonly keepers: readonly StepKeeper[];
  readonly notices: readonly StepNotice[];
  readonly locked: boolean;
  readonly mayPublish: boolean;
  readonly mayLock: boolean;
}

/** The record of the five steps for its keepers: one step at a time, its findings, and the summary below. */
export function StepsEditor({
  scheme,
  snapshot,
  keepers,
  notices,
  locked,
  mayPublish,
  mayLock,
}: StepsEditorProps) {
  const t = useT();
  const { revalidate } = useRevalidator();
  const [params] = useSearchParams();
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<{
    readonly step: string;
    readonly refusal: Refusal | 'offline' | null;
  } | null>(null);
  const records = snapshot.steps ?? [];
  const drafts = useDrafts(records);
  const place = readStepKey(params.get('step') ?? '') ?? { group: STEP_GROUPS[0], step: 1 as const };
  const key = stepKey(place.group, place.step);
  const draft = drafts.draftOf(key);
  const stored = records.find(({ group, step }) => stepKey(group, step) === key) ?? null;
  const typed = [...new Set([...drafts.unsaved, key])].map((step) => ({
    step,
    entry: readDraft(drafts.draftOf(step)).entry,
  }));
  const whole = JSON.stringify(recordsTyped(records, typed));
  const judged = useMemo(() => judgeSteps(snapshot, JSON.parse(whole)), [snapshot, whole]);
  const { wrong } = readDraft(draft);
  const changed = drafts.isUnsaved(key) && stored !== null && draft.seen !== stored.version;
  const contexts = keepers.find((one) => one.step === key);
  const published = notices.find(({ group, step }) => stepKey(group, step) === key)?.names != null;
  const ask = async (asked: StepAsked) => {
    setBusy(true);
    setAnswer(null);
    const got = await postStep(scheme, asked);
    setBusy(false);
    if (got === 'offline') {
      setAnswer({ step: key, refusal: got });
      return;
    }
    if (asked.act === 'keep' && got.version !== undefined) drafts.rebase(asked.step, got.version);
    setAnswer({ step: key, refusal: got.refusal });
    revalidate();
  };
  const keep = (seen = draft.seen) => {
    if (wrong.length === 0 && !locked)
      void ask({ act: 'keep', step: key, seen, entry: readDraft(draft).entry });
  };
  const said = answer?.step === key ? answer.refusal : undefined;
  const inRoster = votesInRosters(snapshot).length;
  return (
    <>
      {inRoster > 0 && (
        <Note tone="warn">
          {t('steps.rosterVotes', { n: inRoster })}{' '}
          <button
            type="button"
            className="button small"
            disabled={busy || locked}
            onClick={() => ask({ act: 'lift' })}
          >
            {t('steps.moveVotes')}
          </button>
        </Note>
      )}
      <div className="steps-editor" data-unsaved={drafts.unsaved.length > 0 ? 'page' : undefined}>
        <StepNav
          current={key}
          records={records}
          findings={judged.findings}
          unsaved={drafts.unsaved}
          footer={
            mayLock && (
              <button
                type="button"
                className="button small"
                data-steps-lock={locked}
                disabled={busy}
                onClick={() => ask({ act: 'lock', on: !locked })}
              >
                <Icon name="lock" />
                {t(locked ? 'steps.unlock' : 'steps.lock')}
              </button>
            )
          }
        />
        <div className="steps-main">
          <StepForm
            key={key}
            group={place.group}
            step={place.step}
            snapshot={snapshot}
            records={records}
            draft={draft}
            wrong={wrong}
            findings={judged.findings.filter(({ at }) => at.step === key)}
            locked={locked}
            contexts={contexts ?? null}
            unsaved={drafts.isUnsaved(key)}
            busy={busy}
            onChange={(next) => drafts.change(key, next)}
            onKeep={() => keep()}
            onDiscard={() => drafts.discard(key)}
          >
            {changed && stored && (
              <StepConflict
                mine={readDraft(draft).entry}
                theirs={stored}
                contexts={contexts ?? null}
                busy={busy || wrong.length > 0 || locked}
                onMine={() => keep(stored.version)}
                onTheirs={() => drafts.discard(key)}
              />
            )}
            {said === 'offline' && <Note tone="bad">{t('steps.offline')}</Note>}
            {said && said !== 'offline' && !(changed && said.code === 'refusal.stepChanged') && (
              <RefusalNote refusal={said} />
            )}
          </StepForm>
          {mayPublish && stored && (
            <p className="steps-publish">
              <span className="quiet">{t(published ? 'steps.published' : 'steps.notPublished')}</span>
              <button
                type="button"
                className="button small"
                disabled={busy || drafts.isUnsaved(key)}
                onClick={() => ask({ act: 'publish', step: key, on: !published })}
              >
                {t(published ? 'steps.withhold' : 'steps.publish')}
              </button>
            </p>
          )}
        </div>
        <StepFindings current={key} judged={judged} />
      </div>
      <StepSummary edition={snapshot.edition} group={place.group} records={JSON.parse(whole)} />
    </>
  );
}
