import { useTranslation } from 'react-i18next';
import type { ExcludedPortRange, MachineDescription } from '../../../../shared/domain/snapshot';
import { Section } from '../details/Section';
import { useRowName } from '../useRowName';
import { ChoiceEditor } from './ChoiceEditor';
import { choicesOf } from './choicesOf';
import { EditorActions } from './EditorActions';
import type { EditorProps } from './editorProps';
import { NumberEditor } from './NumberEditor';
import { PlaceboNote } from './PlaceboNote';
import { PortRangeEditor } from './PortRangeEditor';
import { reasonForNoEditor } from './reasonForNoEditor';
import { SwitchEditor } from './SwitchEditor';
import { useRowEdit } from './useRowEdit';

interface EditorSectionProps extends Omit<EditorProps, 'edit' | 'name'> {
  readonly machine: MachineDescription;
  readonly exclusions: readonly ExcludedPortRange[] | null;
}

/** The editor of an open row, or why there is none. */
export function EditorSection({ machine, exclusions, ...about }: EditorSectionProps) {
  const { t } = useTranslation();
  const { entry } = about;
  const edit = useRowEdit(entry);
  const name = useRowName(entry);
  const reason = reasonForNoEditor(entry, machine);
  const props = { ...about, edit, name };
  return (
    <Section title={t('editors.title')}>
      {reason === null ? (
        <>
          <PlaceboNote status={entry.row.applicability} />
          <TypedEditor {...props} exclusions={exclusions} />
          <EditorActions {...props} />
        </>
      ) : (
        <p>{t(`editors.readOnly.${reason}`)}</p>
      )}
    </Section>
  );
}

/** The editor for what the parameter takes. */
function TypedEditor({ exclusions, ...props }: EditorProps & Pick<EditorSectionProps, 'exclusions'>) {
  const { range } = props.entry.row;
  if ('min' in range) return <NumberEditor {...props} range={range} />;
  if ('startMin' in range) return <PortRangeEditor {...props} limits={range} exclusions={exclusions} />;
  const choices = choicesOf(range);
  return choices.length === 2 ? (
    <SwitchEditor {...props} choices={choices} />
  ) : (
    <ChoiceEditor {...props} choices={choices} />
  );
}
