import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { Icon, type IconName } from '../../ui/Icon';
import { useT } from '../../ui/LangContext';
import { LateTrouble, useLate } from '../../ui/LatePart';
import { FindField } from './FindField';
import { FIND_TOOLS } from './findPart';
import { isSamePlace } from './foundOrder';
import type { FindView } from './useFind';

interface FindBarProps {
  readonly find: FindView;
  readonly snapshot: Snapshot;
  readonly canWrite: boolean;
  /** Called with the height of the bar in pixels, so that the page below makes room; 0 when the bar closes. */
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
        <FindField
          ref={field}
          name="text"
          label={t('find.text')}
          describedBy={`${id}-count`}
          value={fields.text}
          maxLength={200}
          onChange={(text) => change({ text })}
          onEnter={(isShift) => find.step(isShift ? -1 : 1)}
        />
        <output className="find-count number" id={`${id}-count`} data-find-count>
          {count}
        </output>
        <StepButton
          name={t('find.previous')}
          icon="arrowUp"
          disabled={found.length === 0}
          onPress={() => find.step(-1)}
        />
        <StepButton
          name={t('find.next')}
          icon="arrowDown"
          disabled={found.length === 0}
          onPress={() => find.step(1)}
        />
        {(['marks', 'capitals'] as const).map((name) => (
          <label key={name} className="check">
            <input
              type="checkbox"
              checked={fields[name]}
              {...{ [`data-find-${name}`]: true }}
              onChange={(event) => change({ [name]: event.target.checked })}
            />
            {t(`find.${name}`)}
          </label>
        ))}
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
          <FindField
            name="by"
            label={t('find.by')}
            value={fields.by}
            maxLength={500}
            onChange={(by) => change({ by })}
            onEnter={() => find.replaceOne()}
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

interface StepButtonProps {
  readonly name: string;
  readonly icon: IconName;
  readonly disabled: boolean;
  readonly onPress: () => void;
}

function StepButton({ name, icon, disabled, onPress }: StepButtonProps) {
  return (
    <button
      type="button"
      className="button plain square"
      title={name}
      aria-label={name}
      disabled={disabled}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
