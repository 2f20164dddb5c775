import { describe, expect, it } from 'vitest';
import { firstWindowState, placeWindow, windowStateSchema } from './windowState';

const screen = { x: 0, y: 0, width: 1920, height: 1080 };
const at = (x: number, y: number) => ({ bounds: { x, y, width: 1200, height: 700 }, maximized: false });

describe('placeWindow', () => {
  it('leaves the place of the first window to the system', () => {
    expect(placeWindow(firstWindowState, [screen])).toEqual({ width: 1280, height: 800 });
  });

  it.each([
    ['in the middle', 100, 100],
    ['partly off to the left', -1000, 100],
    ['partly off to the right', 1800, 100],
    ['partly off at the bottom', 100, 900],
  ])('opens a window again that was left %s', (_, x, y) => {
    expect(placeWindow(at(x, y), [screen])).toEqual({ x, y, width: 1200, height: 700 });
  });

  it.each([
    ['on a screen that is gone', 2500, 100],
    ['with its title bar above the screen', 100, -50],
    ['with its title bar below the screen', 100, 1070],
    ['with too little of it to be dragged', -1150, 100],
  ])('keeps only the size of a window that was left %s', (_, x, y) => {
    expect(placeWindow(at(x, y), [screen])).toEqual({ width: 1200, height: 700 });
  });

  it('finds a second screen', () => {
    const second = { x: 1920, y: -200, width: 1280, height: 1024 };
    expect(placeWindow(at(2500, 100), [screen, second])).toMatchObject({ x: 2500, y: 100 });
  });
});

describe('windowStateSchema', () => {
  it('refuses a window that is too small to be used', () => {
    expect(
      windowStateSchema.safeParse({ bounds: { x: 0, y: 0, width: 10, height: 10 }, maximized: false })
        .success,
    ).toBe(false);
  });
});
