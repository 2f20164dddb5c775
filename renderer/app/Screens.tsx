import { styled } from '@mui/material/styles';
import { Activity, lazy, Suspense, useEffect, useState, type ComponentType } from 'react';
import { screenIds, type ScreenId } from '../../shared/ipc/screens';
import { ScreenSkeleton } from '../components/ScreenSkeleton';
import { OverviewScreen } from '../features/overview/OverviewScreen';
import { useNavigation } from './navigation';

const Frame = styled('div')({ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' });

const load = {
  presets: () => import('../features/presets/PresetsScreen'),
  parameters: () => import('../features/parameters/ParametersScreen'),
  diagnose: () => import('../features/diagnose/DiagnoseScreen'),
  history: () => import('../features/history/HistoryScreen'),
  settings: () => import('../features/settings/SettingsScreen'),
} as const;

// The screen that most go to next comes in beside the first one.
void load.parameters();

/**
 * The other screens come once the first one has painted, but for *Connections*: its grid and charts are as large as all
 * the rest, and wait until somebody wants them.
 */
const screens: Readonly<Record<ScreenId, ComponentType>> = {
  overview: OverviewScreen,
  presets: lazy(async () => ({ default: (await load.presets()).PresetsScreen })),
  parameters: lazy(async () => ({ default: (await load.parameters()).ParametersScreen })),
  connections: lazy(async () => ({
    default: (await import('../features/connections/ConnectionsScreen')).ConnectionsScreen,
  })),
  diagnose: lazy(async () => ({ default: (await load.diagnose()).DiagnoseScreen })),
  history: lazy(async () => ({ default: (await load.history()).HistoryScreen })),
  settings: lazy(async () => ({ default: (await load.settings()).SettingsScreen })),
};

/** The chosen screen. One that was left keeps what was typed and unfolded on it, and costs nothing meanwhile. */
export function Screens() {
  const { screen } = useNavigation();
  const visited = useVisited(screen);
  useEffect(() => {
    const waiting = window.requestIdleCallback(() => {
      Object.values(load).forEach((loadScreen) => void loadScreen());
    });
    return () => {
      window.cancelIdleCallback(waiting);
    };
  }, []);
  // One boundary around all: what it shows already stays while the next screen loads.
  return (
    <Suspense fallback={<ScreenSkeleton />}>
      {screenIds
        .filter((id) => visited.has(id))
        .map((id) => {
          const Screen = screens[id];
          return (
            <Activity key={id} mode={id === screen ? 'visible' : 'hidden'}>
              <Frame>
                <Screen />
              </Frame>
            </Activity>
          );
        })}
    </Suspense>
  );
}

function useVisited(screen: ScreenId): ReadonlySet<ScreenId> {
  const [visited, setVisited] = useState<ReadonlySet<ScreenId>>(new Set([screen]));
  if (visited.has(screen)) return visited;
  const now = new Set([...visited, screen]);
  setVisited(now);
  return now;
}
