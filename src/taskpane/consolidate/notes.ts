/** What was settled in a way that a person should know of, as a sentence. */
import type { SettlingNote } from '../../consolidation';
import type { Say } from '../i18n/TextProvider';

export function noteText(note: SettlingNote, t: Say): string {
  const files = note.files.join('; ');
  switch (note.kind) {
    case 'undecided-order':
      return note.decided
        ? t('note.chosen', { chosen: note.chosen })
        : t('note.undecided', { why: t(`note.why.${note.why}`), files, chosen: note.chosen });
    case 'newer-returned':
      return t('note.newerReturned', { files, chosen: note.chosen });
    case 'locked-out':
      return note.chosen === null
        ? t('note.lockedOut', { files })
        : t('note.lockedOutBeside', { files, chosen: note.chosen });
    case 'no-effect':
      return t('note.noEffect', { files, decision: t(`decision.${note.decision}`) });
    case 'same-file':
      return t('note.sameFile', { files });
    case 'same-entries':
      return t('note.sameEntries', { files, units: note.units.map(({ name }) => name).join('; ') });
  }
}
