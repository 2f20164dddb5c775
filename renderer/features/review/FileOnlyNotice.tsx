import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { commandsFor } from '../../../shared/domain/commands';
import { isNetshParameter } from '../../../shared/domain/netshDefault';
import { resolveId } from '../../../shared/domain/resolveId';
import { isUnreadable } from '../../../shared/domain/value';
import { answered, refusalOf } from '../../bridge/answered';
import { refusalText } from '../../components/refusalText';
import type { Applied } from './useApply';

/** After a registry file was changed: that nothing else was, and how the changes come to the machine that it is of. */
export function FileOnlyNotice({ outcome }: { readonly outcome: Applied }) {
  const { t } = useTranslation();
  const { entry, changes } = outcome;
  const save = useMutation({
    mutationFn: () => answered(window.tcpilot.exportEntry({ entry, direction: 'apply' })),
  });
  const commands = changes.flatMap(netshCommands);
  const hasRegistryValues = changes.some((change) => netshCommands(change).length === 0);
  const saveButton = (
    <Button
      color="inherit"
      disabled={save.isPending}
      onClick={() => {
        save.mutate();
      }}
    >
      {t('review.saveChanges')}
    </Button>
  );
  return (
    <Alert
      severity="info"
      variant="outlined"
      sx={{ mb: 2, '& code': { display: 'block', overflowWrap: 'anywhere' } }}
      action={hasRegistryValues && saveButton}
    >
      <strong>{t('review.fileOnly')}</strong>
      {hasRegistryValues && <div>{t('review.carryOver')}</div>}
      {commands.length > 0 && <div>{t('review.carryOverCommands')}</div>}
      {commands.map((command) => (
        <code key={command} translate="no">
          {command}
        </code>
      ))}
      <div role="status">
        {save.data?.outcome === 'saved' && t('review.saved', { label: save.data.label })}
        {save.error !== null && refusalText(t, refusalOf(save.error))}
      </div>
    </Alert>
  );
}

/** What netsh would have to be told; nothing for a registry value. */
function netshCommands({ id, after }: Applied['changes'][number]): readonly string[] {
  const resolved = resolveId(id);
  if (!resolved.ok || resolved.value.kind !== 'parameter' || isUnreadable(after)) return [];
  const { definition } = resolved.value;
  return isNetshParameter(definition) ? commandsFor(definition, null, after) : [];
}
