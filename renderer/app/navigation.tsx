import {
  createContext,
  startTransition,
  use,
  useCallback,
  useMemo,
  useOptimistic,
  useState,
  type ReactNode,
} from 'react';
import type { PresetId } from '../../shared/catalogue/presets';
import type { ScreenId } from '../../shared/ipc/screens';

/** Where on a screen somebody was sent; the screen goes there and clears it. */
export type Destination =
  /** A row of *Parameters*, wherever that is hidden. */
  | { readonly kind: 'row'; readonly id: string }
  /** The search field of *Parameters*. */
  | { readonly kind: 'search' }
  /** A preset, compared with the machine. */
  | { readonly kind: 'preset'; readonly id: PresetId }
  /** Where another machine is compared with the open one. */
  | { readonly kind: 'otherMachine' };

export interface Navigation {
  readonly screen: ScreenId;
  /** The screen that was asked for last: ahead of `screen` while it loads. */
  readonly nextScreen: ScreenId;
  readonly goTo: (screen: ScreenId) => void;
  /** Shows the screen that a destination is on. */
  readonly show: (destination: Destination) => void;
  readonly destination: Destination | null;
  readonly arrived: () => void;
}

const NavigationContext = createContext<Navigation | null>(null);

export function useNavigation(): Navigation {
  const navigation = use(NavigationContext);
  if (navigation === null) throw new Error('There is no NavigationProvider above this component.');
  return navigation;
}

const screenOf = {
  row: 'parameters',
  search: 'parameters',
  preset: 'presets',
  otherMachine: 'presets',
} as const satisfies Record<Destination['kind'], ScreenId>;

/**
 * Knows which screen is shown. The window opens on the Overview. A screen is left in a transition: it stays until the
 * next one is there, where a placeholder would stand for at least 300 ms
 * (https://react.dev/reference/react/Suspense#preventing-already-revealed-content-from-hiding).
 */
export function NavigationProvider({ children }: { readonly children: ReactNode }) {
  const [screen, setScreen] = useState<ScreenId>('overview');
  const [destination, setDestination] = useState<Destination | null>(null);
  const [nextScreen, announce] = useOptimistic(screen);
  const leaveFor = useCallback(
    (next: ScreenId, at: Destination | null) => {
      startTransition(() => {
        announce(next);
        if (at !== null) setDestination(at);
        setScreen(next);
      });
    },
    [announce],
  );
  const goTo = useCallback(
    (next: ScreenId) => {
      leaveFor(next, null);
    },
    [leaveFor],
  );
  const show = useCallback(
    (next: Destination) => {
      leaveFor(screenOf[next.kind], next);
    },
    [leaveFor],
  );
  const arrived = useCallback(() => {
    setDestination(null);
  }, []);
  const navigation = useMemo(
    () => ({ screen, nextScreen, goTo, show, destination, arrived }),
    [screen, nextScreen, goTo, show, destination, arrived],
  );
  return <NavigationContext value={navigation}>{children}</NavigationContext>;
}
