import Compare from '@mui/icons-material/CompareArrowsOutlined';
import { useTranslation } from 'react-i18next';
import { useNavigation } from '../../app/navigation';
import { MachineMenu } from './MachineMenu';
import { useOpenMachine } from './useOpenMachine';

/** *Open…* in the banner; it also leads to where another machine is put beside the open one. */
export function OpenMenu() {
  const { t } = useTranslation();
  const open = useOpenMachine();
  const { show } = useNavigation();
  return (
    <MachineMenu
      label={t('ui.open.button')}
      variant="contained"
      onChoose={(wish) => {
        open.mutate(wish);
      }}
      more={{
        label: t('otherMachine.choose'),
        icon: Compare,
        onChoose() {
          show({ kind: 'otherMachine' });
        },
      }}
    />
  );
}
