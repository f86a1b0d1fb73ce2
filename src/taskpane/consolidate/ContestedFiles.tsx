/** Copies of one unit of which no time says which is the newer: the officer says it. */
import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { Consolidation } from '../../consolidation';
import { useText } from '../i18n/TextProvider';
import { Message } from '../shared/Message';
import { usePlaceStyles } from '../shared/styles';

interface Props {
  readonly consolidation: Consolidation;
  /** The hashes of the files that are not wanted. */
  readonly onSettle: (others: readonly string[]) => void;
}

/** Units whose file only a person can choose. */
export function contestedUnits({ notes, register }: Consolidation) {
  return notes.flatMap((note) => {
    if (note.kind !== 'undecided-order') return [];
    const lines = register.filter(
      ({ unit, received }) => unit?.id === note.unit.id && note.files.includes(received.file),
    );
    return [{ unit: note.unit, files: lines.map(({ received }) => received) }];
  });
}

export function ContestedFiles({ consolidation, onSettle }: Props) {
  const { t } = useText();
  const { group } = usePlaceStyles();
  const contested = contestedUnits(consolidation);
  if (contested.length === 0) return null;
  return (
    <Message
      intent="warning"
      text={
        <div className={group}>
          {t('consolidate.contested', { count: contested.length })}
          {contested.map(({ unit, files }) => (
            <Field key={unit.id} label={unit.name}>
              <RadioGroup
                onChange={(_, { value }) =>
                  onSettle(files.map(({ hash }) => hash).filter((hash) => hash !== value))
                }
              >
                {files.map(({ file, hash }) => (
                  <Radio key={hash} value={hash} label={file} />
                ))}
              </RadioGroup>
            </Field>
          ))}
        </div>
      }
    />
  );
}
