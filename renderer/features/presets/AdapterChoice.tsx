import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { isConnected } from '../../../shared/domain/recommendation';
import type { Adapter } from '../../../shared/domain/snapshot';
import { AdapterName } from '../parameters/AdapterName';
import { allAdapters } from './usePresetComparisons';

const Group = styled('fieldset')(({ theme }) => ({
  margin: theme.spacing(0, 0, 1),
  padding: 0,
  border: 0,
  display: 'flex',
  flexDirection: 'column',
  '& > legend': { padding: 0, fontSize: '0.75rem', fontWeight: 600 },
}));

interface AdapterChoiceProps {
  readonly adapters: readonly Adapter[];
  /** GUIDs, or `*` alone for all with an address. */
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** On which adapters a preset acts: all with an address, or the ones that are ticked, at least one. */
export function AdapterChoice({ adapters, chosen, onChoose }: AdapterChoiceProps) {
  const { t } = useTranslation();
  const connected = adapters.filter(isConnected);
  if (connected.length === 0) return <p>{t('presetScreen.adapters.none')}</p>;
  const all = chosen.includes('*');
  const toggle = (guid: string, ticked: boolean) => {
    const present = all ? connected.map((adapter) => adapter.guid) : chosen;
    const next = ticked ? [...present, guid] : present.filter((other) => other !== guid);
    if (next.length > 0) onChoose(next.length === connected.length ? allAdapters : next);
  };
  return (
    <Group>
      <legend>{t('presetScreen.adapters.label')}</legend>
      {connected.map((adapter) => {
        const ticked = all || chosen.includes(adapter.guid);
        const isLast = ticked && (all ? connected.length : chosen.length) === 1;
        return (
          <FormControlLabel
            key={adapter.guid}
            disabled={isLast}
            control={
              <Checkbox
                checked={ticked}
                onChange={(event) => {
                  toggle(adapter.guid, event.target.checked);
                }}
              />
            }
            label={<AdapterName adapter={adapter} />}
          />
        );
      })}
    </Group>
  );
}
