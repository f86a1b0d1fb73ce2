/** A decision of the officer: what it does, why it is taken, and what else the register must say of it. */
import { useState } from 'react';
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  Text,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import type { Decision, FileDecision } from '../../consolidation';
import type { PlanPack, Unit, UnitId } from '../../plan/schema';
import type { ReviewLine } from '../../work/desk-calls';
import { useText } from '../i18n/TextProvider';
import { UnitBox } from '../insert/UnitBox';
import { usePlaceStyles } from '../shared/styles';
import { DateBox } from '../shared/DateBox';

/** What is to be decided. */
export type Asked =
  | {
      readonly kind: FileDecision['kind'];
      readonly line: ReviewLine;
      /** Of a file that holds the forms of several units, the one that is meant. */
      readonly part: { readonly part?: UnitId };
    }
  | { readonly kind: 'extend' | 'end-extension'; readonly unit: Unit };

const useStyles = makeStyles({
  // Fluent's own padding leaves 224 px of a pane of 320.
  surface: { padding: tokens.spacingHorizontalL },
  about: { overflowWrap: 'anywhere' },
});

interface Props {
  readonly asked: Asked;
  readonly plan: PlanPack;
  readonly onDecide: (decision: Decision) => void;
  readonly onClose: () => void;
}

export function DecisionDialog({ asked, plan, onDecide, onClose }: Props) {
  const styles = useStyles();
  const { group, quiet } = usePlaceStyles();
  const { t } = useText();
  const [draft, setDraft] = useState<Draft>({ reason: '', source: '', until: null, unit: null });
  const [tried, setTried] = useState(false);
  const edit = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }));
  const missing = missingIn(asked, draft);
  const wrong = (field: Missing) =>
    tried && missing.includes(field)
      ? ({ validationState: 'error', validationMessage: t(`decision.missing.${field}`) } as const)
      : {};
  const submit = () => {
    setTried(true);
    const decision = missing.length === 0 ? decisionOf(asked, draft) : null;
    if (!decision) return;
    onDecide(decision);
    onClose();
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => (open ? undefined : onClose())}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{t(`decision.${asked.kind}`)}</DialogTitle>
          <DialogContent className={group}>
            <Text weight="semibold" className={styles.about}>
              {'line' in asked ? asked.line.file : asked.unit.name}
            </Text>
            <Text className={quiet}>{t(`decision.about.${asked.kind}`)}</Text>
            {'line' in asked && asked.kind === 'identify' ? (
              <IdentityFields
                plan={plan}
                line={asked.line}
                unit={draft.unit}
                wrong={wrong('unit')}
                onChoose={(unit) => edit({ unit })}
              />
            ) : null}
            {asked.kind === 'stand-in' ? (
              <Field label={t('decision.source')} required {...wrong('source')}>
                <Input value={draft.source} onChange={(_, { value }) => edit({ source: value })} />
              </Field>
            ) : null}
            {asked.kind === 'extend' ? (
              <DateBox
                label={t('decision.until')}
                day={draft.until}
                field={{ required: true, ...wrong('until') }}
                onSet={(until) => edit({ until })}
              />
            ) : null}
            <Field label={t('decision.reason')} required {...wrong('reason')}>
              <Textarea
                resize="vertical"
                value={draft.reason}
                onChange={(_, { value }) => edit({ reason: value })}
              />
            </Field>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={submit}>
              {t('decision.submit')}
            </Button>
            <Button onClick={onClose}>{t('common.cancel')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

interface IdentityProps {
  readonly plan: PlanPack;
  readonly line: ReviewLine;
  readonly unit: Unit | null;
  readonly wrong: object;
  readonly onChoose: (unit: Unit | null) => void;
}

/** What in the file names a unit is shown, but never taken without a click. */
function IdentityFields({ plan, line, unit, wrong, onChoose }: IdentityProps) {
  const { t } = useText();
  const { group } = usePlaceStyles();
  // The box keeps what is typed to itself: a suggestion that is taken starts it anew.
  const [taken, setTaken] = useState(0);
  const suggestion = line.nameless?.suggestion ?? null;
  const suggested = plan.units.find(({ id }) => id === suggestion?.unit);
  return (
    <div className={group}>
      {suggestion && suggested ? (
        <>
          <Text>{t(`decision.suggestion.${suggestion.by}`, { unit: suggested.name })}</Text>
          <Button
            size="small"
            onClick={() => {
              onChoose(suggested);
              setTaken(taken + 1);
            }}
          >
            {t('decision.take', { unit: suggested.name })}
          </Button>
        </>
      ) : (
        <Text>{t('decision.suggestion.none')}</Text>
      )}
      <Field {...wrong}>
        <UnitBox key={taken} plan={plan} unit={unit} onChoose={onChoose} disabled={false} />
      </Field>
    </div>
  );
}

interface Draft {
  readonly reason: string;
  readonly source: string;
  /** ISO date. */
  readonly until: string | null;
  readonly unit: Unit | null;
}

type Missing = 'reason' | 'source' | 'until' | 'unit';

function missingIn({ kind }: Asked, { reason, source, until, unit }: Draft): Missing[] {
  return [
    ...(kind === 'identify' && !unit ? (['unit'] as const) : []),
    ...(kind === 'stand-in' && source.trim() === '' ? (['source'] as const) : []),
    ...(kind === 'extend' && until === null ? (['until'] as const) : []),
    ...(reason.trim() === '' ? (['reason'] as const) : []),
  ];
}

function decisionOf(asked: Asked, draft: Draft): Decision | null {
  const reason = draft.reason.trim();
  if (!('line' in asked)) {
    const until = asked.kind === 'extend' ? draft.until : null;
    return { kind: 'extend', unit: asked.unit.id, until, reason };
  }
  const { kind, line, part } = asked;
  const onFile = { hash: line.hash, file: line.file, ...part, reason };
  switch (kind) {
    case 'identify':
      return draft.unit && { kind, ...onFile, unit: draft.unit.id };
    case 'stand-in':
      return { kind, ...onFile, source: draft.source.trim() };
    case 'accept':
    case 'withdraw':
    case 'restore':
    case 'prefer':
      return { kind, ...onFile };
  }
}
