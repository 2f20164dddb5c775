import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { useMainEvents } from '../bridge/useMainEvents';
import { LastNotice, NoticeProvider } from '../components/notices';
import { LogJobProvider } from '../features/diagnose/logJob';
import { UndoProvider } from '../features/history/undoFlow';
import { MachineBanner } from '../features/machine/MachineBanner';
import { useMenuOpening } from '../features/machine/useMenuOpening';
import { RestartCountdown } from '../features/review/RestartCountdown';
import { ReviewProvider } from '../features/review/review';
import { ReviewHost } from '../features/review/ReviewHost';
import { StagingProvider } from '../features/staging/staging';
import { StagingBar } from '../features/staging/StagingBar';
import { DropArea } from './DropArea';
import { LastRefusal } from './LastRefusal';
import { NavigationProvider } from './navigation';
import { NavigationRail } from './NavigationRail';
import { Screens } from './Screens';
import { useScreenKeys } from './useScreenKeys';

const Frame = styled('div')(({ theme }) => ({
  height: '100%',
  display: 'grid',
  gridTemplate: '"rail banner" auto "rail screen" minmax(0, 1fr) "rail bar" auto / auto minmax(0, 1fr)',
  backgroundColor: theme.vars.palette.background.default,
}));

const Screen = styled('main')({
  gridArea: 'screen',
  minHeight: 0,
  display: 'flex',
  flexDirection: 'column',
  // Where the focus goes when what had it is gone; nothing to be seen there.
  '&:focus-visible': { outline: 'none' },
});

/** The frame in which the screens hang: navigation, the machine that everything is about, and one screen. */
export function AppShell() {
  useMainEvents();
  useMenuOpening();
  return (
    <Providers>
      <Window />
    </Providers>
  );
}

function Window() {
  useScreenKeys();
  return (
    <DropArea>
      <Frame>
        <NavigationRail />
        <MachineBanner />
        <Screen tabIndex={-1}>
          <LastRefusal />
          <LastNotice />
          <Screens />
          <ReviewHost />
          <RestartCountdown />
        </Screen>
        <StagingBar />
      </Frame>
    </DropArea>
  );
}

/** What more than one screen knows or starts. */
function Providers({ children }: { readonly children: ReactNode }) {
  return (
    <NoticeProvider>
      <NavigationProvider>
        <StagingProvider>
          <ReviewProvider>
            <UndoProvider>
              <LogJobProvider>{children}</LogJobProvider>
            </UndoProvider>
          </ReviewProvider>
        </StagingProvider>
      </NavigationProvider>
    </NoticeProvider>
  );
}
