import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { Icon } from '../../ui/Icon';
import { useT } from '../../ui/LangContext';
import { LateTrouble } from '../../ui/Late';
import { useLate } from '../../ui/LatePart';
import { FIND_TOOLS } from './findPart';
import { isSamePlace } from './foundOrder';
import type { FindView } from './useFind';

interface FindBarProps {
  readonly find: FindView;
  readonly snapshot: Snapshot;
  readonly canWrite: boolean;
  /** Receives the height of the bar, by which the page below makes room. */
  readonly onHeight: (height: number) => void;
}

/** The docked bar that searches the scheme and replaces what is found. */
export function FindBar({ find, snapshot, canWrite, onHeight }: FindBarProps) {
  const t = useT();
  const id = useId();
  const { fields, change, isReplacing, focusRequest, found, current, report } = find;
  const { value: tools, hasFailed } = useLate(FIND_TOOLS);
  const bar = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focusRequest === 0) return;
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, [focusRequest]);
  useEffect(() => {
    const element = bar.current;
    if (!element) return;
    const observer = new ResizeObserver(() => onHeight(element.offsetHeight));
    observer.observe(element);
    return () => {
      observer.disconnect();
      onHeight(0);
    };
  }, [onHeight]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    find.close();
  };
  const onEnter = (run: (isShift: boolean) => void) => (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    run(event.shiftKey);
  };
  const isEmpty = fields.text.trim() === '';
  const index = current ? found.findIndex((one) => isSamePlace(one, current)) : -1;
  const count =
    isEmpty || !tools
      ? ''
      : found.length === 0
        ? t('find.none')
        : index === -1
          ? t('find.count', { n: found.length })
          : `${index + 1}/${found.length}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers of these offices do not all know the element of this role
    <section
      ref={bar}
      className="find-bar"
      role="search"
      aria-label={t('find.title')}
      data-find
      onKeyDown={onKeyDown}
    >
      <div className="find-line">
        <input
          ref={field}
          type="text"
          className="input"
          lang="vi"
          aria-label={t('find.text')}
          aria-describedby={`${id}-count`}
          placeholder={t('find.text')}
          value={fields.text}
          maxLength={200}
          spellCheck={false}
          autoComplete="off"
          data-find-text
          onChange={(event) => change({ text: event.target.value })}
          onKeyDown={onEnter((isShift) => find.step(isShift ? -1 : 1))}
        />
        <output className="find-count number" id={`${id}-count`} data-find-count>
          {count}
        </output>
        <button
          type="button"
          className="button plain square"
          title={t('find.previous')}
          aria-label={t('find.previous')}
          disabled={found.length === 0}
          onClick={() => find.step(-1)}
        >
          <Icon name="arrowUp" />
        </button>
        <button
          type="button"
          className="button plain square"
          title={t('find.next')}
          aria-label={t('find.next')}
          disabled={found.length === 0}
          onClick={() => find.step(1)}
        >
          <Icon name="arrowDown" />
        </button>
        <label className="check">
          <input
            type="checkbox"
            checked={fields.marks}
            data-find-marks
            onChange={(event) => change({ marks: event.target.checked })}
          />
          {t('find.marks')}
        </label>
        <label className="check">
          <input
            type="checkbox"
            checked={fields.capitals}
            data-find-capitals
            onChange={(event) => change({ capitals: event.target.checked })}
          />
          {t('find.capitals')}
        </label>
        <select
          className="input find-scope"
          aria-label={t('find.scope')}
          value={fields.isWholeScheme ? 'scheme' : 'section'}
          data-find-scope
          onChange={(event) => change({ isWholeScheme: event.target.value === 'scheme' })}
        >
          <option value="section">{t('find.section')}</option>
          <option value="scheme">{t('find.scheme')}</option>
        </select>
        {canWrite && !isReplacing && (
          <button type="button" className="button small" data-find-more onClick={() => find.open(true)}>
            {t('find.replaceMore')}
          </button>
        )}
        <button
          type="button"
          className="button plain square find-close"
          title={t('find.close')}
          aria-label={t('find.close')}
          onClick={find.close}
        >
          <Icon name="cross" />
        </button>
      </div>
      {canWrite && isReplacing && (
        <div className="find-line">
          <input
            type="text"
            className="input"
            lang="vi"
            aria-label={t('find.by')}
            placeholder={t('find.by')}
            value={fields.by}
            maxLength={500}
            spellCheck={false}
            autoComplete="off"
            data-find-by
            onChange={(event) => change({ by: event.target.value })}
            onKeyDown={onEnter(() => find.replaceOne())}
          />
          <button
            type="button"
            className="button small"
            disabled={found.length === 0}
            data-replace-one
            onClick={find.replaceOne}
          >
            {t('find.replaceOne')}
          </button>
          <button
            type="button"
            className="button small"
            disabled={found.length === 0}
            data-replace-all
            onClick={find.replaceAll}
          >
            {t('find.replaceAll')}
          </button>
          {current?.guarded && (
            <span className="hint warn" role="status">
              {t(`find.guarded.${current.guarded}`)}
            </span>
          )}
        </div>
      )}
      {hasFailed && <LateTrouble onAgain={FIND_TOOLS.ask} />}
      {report && tools && <tools.FindReportNote report={report} snapshot={snapshot} onUndo={find.undo} />}
    </section>
  );
}
