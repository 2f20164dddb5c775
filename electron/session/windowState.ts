import { z } from 'zod';

export const smallestWindow = { width: 1024, height: 640 } as const;

const coordinate = z.int().min(-100_000).max(100_000);
export const windowStateSchema = z
  .strictObject({
    bounds: z
      .strictObject({
        x: coordinate,
        y: coordinate,
        width: z.int().min(smallestWindow.width).max(20_000),
        height: z.int().min(smallestWindow.height).max(20_000),
      })
      .readonly()
      .nullable(),
    maximized: z.boolean(),
  })
  .readonly();

export type WindowState = z.output<typeof windowStateSchema>;

export const firstWindowState: WindowState = { bounds: null, maximized: false };

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** As much of a title bar as it takes to drag a window by. */
const grip = 80;

/**
 * Where to open the window: as it was left, unless the screen on which it was is gone. Without a place the system
 * centres it.
 */
export function placeWindow(
  state: WindowState,
  workAreas: readonly Rectangle[],
): Rectangle | { readonly width: number; readonly height: number } {
  const { bounds } = state;
  if (bounds === null) return { width: 1280, height: 800 };
  const reachable = workAreas.some((area) => {
    const overlap = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x);
    return overlap >= grip && bounds.y >= area.y && bounds.y <= area.y + area.height - grip;
  });
  return reachable ? bounds : { width: bounds.width, height: bounds.height };
}
