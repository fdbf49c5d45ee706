import { useRevalidator, useSearchParams } from '@remix-run/react';
import { votesInRosters } from '@schemes/model/scheme/rosterVotes';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import {
  readStepKey,
  STEP_GROUPS,
  type StepNotice,
  type StepRecord,
  stepKey,
} from '@schemes/model/steps/steps';
import type { Refusal } from '@schemes/policy/Result';
import { useMemo, useState } from 'react';
import type { StepKeeper } from '../../context/Steps';
import { judgeSteps, withTyped } from '../../steps/judgeSteps';
import { postStep, type StepRequest } from '../../steps/postStep';
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
  /** Who saved which version of each step. */
  readonly keepers: readonly StepKeeper[];
  /** The public part of each recorded step. */
  readonly notices: readonly StepNotice[];
  readonly locked: boolean;
  readonly mayPublish: boolean;
  readonly mayLock: boolean;
}

/**
 * The record of the five steps for users who may read the tallies: a form for one step, its findings, and the summary
 * below.
 */
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
  const { group, step } = readStepKey(params.get('step') ?? '') ?? {
    group: STEP_GROUPS[0],
    step: 1 as const,
  };
  const key = stepKey(group, step);
  const isThisStep = (one: { readonly group: string; readonly step: number }) =>
    one.group === group && one.step === step;

  const records = snapshot.steps ?? [];
  const drafts = useDrafts(records);
  const draft = drafts.draftOf(key);
  const { entry, wrong } = readDraft(draft);
  const stored = records.find(isThisStep) ?? null;
  const keeper = keepers.find((one) => one.step === key) ?? null;
  const isUnsaved = drafts.isUnsaved(key);
  const isPublished = notices.find(isThisStep)?.names != null;
  // Somebody else has saved the step since this draft was begun.
  const isConflict = isUnsaved && stored !== null && draft.seen !== stored.version;

  const typed = [...new Set([...drafts.unsaved, key])].map((one) => ({
    step: one,
    entry: readDraft(drafts.draftOf(one)).entry,
  }));
  // As text, so that an equal record is not judged again.
  const recordsJson = JSON.stringify(withTyped(records, typed));
  const typedRecords = useMemo((): readonly StepRecord[] => JSON.parse(recordsJson), [recordsJson]);
  const judged = useMemo(() => judgeSteps(snapshot, typedRecords), [snapshot, typedRecords]);

  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<{
    readonly step: string;
    readonly refusal: Refusal | 'offline' | null;
  } | null>(null);
  const refusal = answer?.step === key ? answer.refusal : null;
  const send = async (request: StepRequest) => {
    setBusy(true);
    setAnswer(null);
    const response = await postStep(scheme, request);
    setBusy(false);
    if (response === 'offline') {
      setAnswer({ step: key, refusal: 'offline' });
      return;
    }
    if (request.act === 'keep' && response.version !== undefined)
      drafts.rebase(request.step, response.version);
    setAnswer({ step: key, refusal: response.refusal });
    revalidate();
  };
  const save = (seen = draft.seen) => {
    if (wrong.length === 0 && !locked) void send({ act: 'keep', step: key, seen, entry });
  };
  const votesInRoster = votesInRosters(snapshot).length;
  return (
    <>
      {votesInRoster > 0 && (
        <Note tone="warn">
          {t('steps.rosterVotes', { n: votesInRoster })}{' '}
          <button
            type="button"
            className="button small"
            disabled={busy || locked}
            onClick={() => send({ act: 'lift' })}
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
                onClick={() => send({ act: 'lock', on: !locked })}
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
            group={group}
            step={step}
            snapshot={snapshot}
            records={records}
            draft={draft}
            wrong={wrong}
            findings={judged.findings.filter(({ at }) => at.step === key)}
            locked={locked}
            keeper={keeper}
            unsaved={isUnsaved}
            busy={busy}
            onChange={(next) => drafts.change(key, next)}
            onKeep={() => save()}
            onDiscard={() => drafts.discard(key)}
          >
            {isConflict && stored && (
              <StepConflict
                mine={entry}
                theirs={stored}
                keeper={keeper}
                busy={busy || wrong.length > 0 || locked}
                onMine={() => save(stored.version)}
                onTheirs={() => drafts.discard(key)}
              />
            )}
            {refusal === 'offline' && <Note tone="bad">{t('steps.offline')}</Note>}
            {refusal && refusal !== 'offline' && !(isConflict && refusal.code === 'refusal.stepChanged') && (
              <RefusalNote refusal={refusal} />
            )}
          </StepForm>
          {mayPublish && stored && (
            <p className="steps-publish">
              <span className="quiet">{t(isPublished ? 'steps.published' : 'steps.notPublished')}</span>
              <button
                type="button"
                className="button small"
                disabled={busy || isUnsaved}
                onClick={() => send({ act: 'publish', step: key, on: !isPublished })}
              >
                {t(isPublished ? 'steps.withhold' : 'steps.publish')}
              </button>
            </p>
          )}
        </div>
        <StepFindings current={key} judged={judged} />
      </div>
      <StepSummary edition={snapshot.edition} group={group} records={typedRecords} />
    </>
  );
}
