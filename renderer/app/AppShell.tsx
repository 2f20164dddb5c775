import { styled } from '@mui/material/styles';
import { useMainEvents } from '../bridge/useMainEvents';
import { MachineBanner } from '../features/machine/MachineBanner';
import { useMenuOpening } from '../features/machine/useMenuOpening';
import { ParametersScreen } from '../features/parameters/ParametersScreen';
import { DropArea } from './DropArea';
import { LastRefusal } from './LastRefusal';
import { NavigationRail } from './NavigationRail';

const Frame = styled('div')(({ theme }) => ({
  height: '100%',
  display: 'grid',
  gridTemplate: '"rail banner" auto "rail screen" minmax(0, 1fr) / auto minmax(0, 1fr)',
  backgroundColor: theme.vars.palette.background.default,
}));

const Screen = styled('main')({ gridArea: 'screen', minHeight: 0, display: 'flex', flexDirection: 'column' });

/** The frame in which the screens hang: navigation, the machine that everything is about, and one screen. */
export function AppShell() {
  useMainEvents();
  useMenuOpening();
  return (
    <DropArea>
      <Frame>
        <NavigationRail />
        <MachineBanner />
        <Screen>
          <LastRefusal />
          <ParametersScreen />
        </Screen>
      </Frame>
    </DropArea>
  );
}
