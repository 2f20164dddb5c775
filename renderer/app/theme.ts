import { createTheme, type PaletteOptions } from '@mui/material/styles';

declare module '@mui/material/styles' {
  interface CssThemeVariables {
    enabled: true;
  }
}

/**
 * The only place that names a colour or a font. Every text colour keeps a contrast of at least 4.5:1 on both
 * backgrounds of its scheme (WCAG 2.2, 1.4.3).
 */
const light = {
  primary: { main: '#1b5e86', contrastText: '#ffffff' },
  success: { main: '#1c6a3e' },
  warning: { main: '#8a4f00' },
  error: { main: '#b0281f' },
  info: { main: '#4b4fa3' },
  background: { default: '#f3f5f7', paper: '#ffffff' },
  text: { primary: '#1a222b', secondary: '#4d5965', disabled: '#76818c' },
  divider: '#dbe0e5',
  action: { hover: '#eef3f7', selected: '#e3edf4' },
} as const satisfies PaletteOptions;

const dark = {
  // `dark` is the colour under the pointer: the one that would be reckoned is too dark for the text on it.
  primary: { main: '#84bde3', dark: '#a3cfec', contrastText: '#0c1a24' },
  success: { main: '#7dcd9c' },
  warning: { main: '#e8b768' },
  error: { main: '#ff9f96' },
  info: { main: '#b3b6f4' },
  background: { default: '#14181c', paper: '#1b2025' },
  text: { primary: '#e4e8ec', secondary: '#a9b4bf', disabled: '#7a858f' },
  divider: '#323a42',
  action: { hover: '#232a31', selected: '#26333d' },
} as const satisfies PaletteOptions;

/**
 * Fonts that the systems bring along: nothing is loaded. `system-ui` comes late, since on many Linux desktops it is a
 * wide face that costs the table a third of its columns' room.
 */
const latin = ['"Segoe UI Variable Text"', '"Segoe UI"', '-apple-system', '"Noto Sans"', '"Liberation Sans"'];
const chinese = ['"Microsoft YaHei UI"', '"PingFang SC"', '"Noto Sans CJK SC"'];
const fallback = ['system-ui', 'sans-serif'];

/** In Chinese the CJK faces lead: quotation marks and dots are as wide as a character there, and nowhere else. */
const sans = {
  default: [...latin, ...chinese, ...fallback].join(', '),
  chinese: [...chinese, ...latin, ...fallback].join(', '),
} as const;

/** For names that Windows knows: registry values, key paths, commands. */
export const monospace = [
  '"Cascadia Mono"',
  'Consolas',
  '"SF Mono"',
  '"Noto Sans Mono"',
  '"Liberation Mono"',
  '"Microsoft YaHei UI"',
  '"Noto Sans CJK SC"',
  'monospace',
].join(', ');

/** Menus and the like open inside the page's main landmark, where those who go by landmarks find them. */
const insideMain = { container: () => document.querySelector('main') } as const;

export const theme = createTheme({
  cssVariables: { colorSchemeSelector: 'data-theme', nativeColor: false },
  colorSchemes: { light: { palette: light }, dark: { palette: dark } },
  shape: { borderRadius: 4 },
  typography: {
    fontFamily: 'var(--tcpilot-sans)',
    fontSize: 13,
    htmlFontSize: 16,
    body1: { fontSize: '0.8125rem', lineHeight: 1.5 },
    body2: { fontSize: '0.75rem', lineHeight: 1.45 },
    button: { fontSize: '0.8125rem', textTransform: 'none', fontWeight: 500 },
    h1: { fontSize: '1rem', fontWeight: 600, lineHeight: 1.3 },
    h2: { fontSize: '0.8125rem', fontWeight: 600, lineHeight: 1.4 },
  },
  components: {
    MuiCssBaseline: {
      styleOverrides: (themed) => ({
        ':root': { '--tcpilot-sans': sans.default },
        ':root:lang(zh-CN)': { '--tcpilot-sans': sans.chinese },
        html: { height: '100%' },
        body: { height: '100%', overflow: 'hidden', fontVariantNumeric: 'tabular-nums' },
        '#root': { height: '100%' },
        'code, kbd, samp': { fontFamily: monospace, fontSize: '0.95em' },
        ':focus-visible': {
          outline: `2px solid ${themed.vars.palette.primary.main}`,
          outlineOffset: 1,
        },
        '@media (prefers-reduced-motion: reduce)': {
          '*, *::before, *::after': {
            animationDuration: '0.01ms !important',
            animationIterationCount: '1 !important',
            transitionDuration: '0.01ms !important',
            scrollBehavior: 'auto !important',
          },
        },
      }),
    },
    MuiButtonBase: {
      // The ring of :focus-visible is the one sign of focus; a second one that pulses would only distract.
      defaultProps: { disableRipple: true },
    },
    MuiButton: {
      defaultProps: { size: 'small', disableElevation: true },
      styleOverrides: { root: { minHeight: 30, whiteSpace: 'nowrap' } },
    },
    MuiIconButton: { defaultProps: { size: 'small' } },
    MuiSvgIcon: { defaultProps: { fontSize: 'small' } },
    MuiSelect: {
      defaultProps: { size: 'small' },
      styleOverrides: { select: { paddingTop: 4, paddingBottom: 4, minHeight: 'unset' } },
    },
    MuiOutlinedInput: {
      defaultProps: { size: 'small' },
      styleOverrides: { root: { fontSize: '0.8125rem' } },
    },
    MuiMenuItem: { defaultProps: { dense: true } },
    MuiToggleButton: {
      styleOverrides: {
        root: ({ theme: themed }) => ({
          textTransform: 'none',
          paddingTop: 3,
          paddingBottom: 3,
          whiteSpace: 'nowrap',
          backgroundColor: themed.vars.palette.background.paper,
          color: themed.vars.palette.text.primary,
          '&.Mui-selected, &.Mui-selected:hover': {
            backgroundColor: themed.vars.palette.action.selected,
            color: themed.vars.palette.primary.main,
            fontWeight: 600,
          },
        }),
      },
    },
    MuiCheckbox: { defaultProps: { size: 'small' } },
    MuiChip: { defaultProps: { size: 'small' } },
    MuiTooltip: { defaultProps: { enterDelay: 400 } },
    MuiModal: { defaultProps: insideMain },
    MuiPopover: { defaultProps: insideMain },
    MuiPopper: { defaultProps: insideMain },
    MuiAlert: {
      styleOverrides: {
        root: ({ theme: themed }) => ({
          padding: '1px 12px',
          fontSize: '0.8125rem',
          backgroundColor: themed.vars.palette.background.paper,
          color: themed.vars.palette.text.primary,
        }),
        icon: { fontSize: 20, marginRight: 10 },
        action: { paddingTop: 2 },
      },
    },
    MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
  },
});
