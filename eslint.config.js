import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** One reason per fence, shown to whoever meets it. */
const forbid = (patterns, message) => ({ group: patterns, message });
const fence = (patterns, paths = []) => ['error', { patterns, paths }];

const electronInRenderer = forbid(
  ['electron', 'node:*', '**/electron/**'],
  'The renderer has no Node and no Electron: ask main through the contract.',
);
const outsideShared = forbid(
  ['electron', 'node:*', 'react', 'react-dom', '@mui/*', '**/electron/**', '**/renderer/**'],
  'shared/ is pure: no I/O, no Electron, no DOM.',
);
const rendererInElectron = forbid(
  ['**/renderer/**', 'react', '@mui/*'],
  'electron/ never imports the renderer.',
);
const zodOutsideMain = forbid(['zod'], 'zod breaks the CSP and weighs 450 kB here: import types only.');
const childProcess = forbid(
  ['node:child_process', 'child_process'],
  'Only electron/machine/windows/runProcess.ts starts processes.',
);
const ipcMain = {
  name: 'electron',
  importNames: ['ipcMain'],
  message: 'Only electron/ipc/registerIpc.ts may.',
};
const ipcRenderer = {
  name: 'electron',
  importNames: ['ipcRenderer'],
  message: 'Only electron/preload.ts may.',
};

export default tseslint.config(
  { ignores: ['dist/', 'release/', '.cache/', 'coverage/', 'test-results/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      complexity: ['error', 12],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
    },
  },
  {
    files: ['shared/**/*.ts'],
    rules: { 'no-restricted-imports': fence([outsideShared]) },
  },
  {
    files: ['shared/ipc/contract.ts'],
    rules: { 'no-restricted-imports': fence([outsideShared]) },
  },
  {
    files: ['electron/**/*.ts'],
    rules: { 'no-restricted-imports': fence([rendererInElectron, childProcess], [ipcMain, ipcRenderer]) },
  },
  {
    files: ['electron/machine/windows/runProcess.ts'],
    rules: { 'no-restricted-imports': fence([rendererInElectron], [ipcMain, ipcRenderer]) },
  },
  {
    files: ['electron/ipc/registerIpc.ts'],
    rules: { 'no-restricted-imports': fence([rendererInElectron, childProcess], [ipcRenderer]) },
  },
  {
    files: ['electron/preload.ts'],
    rules: { 'no-restricted-imports': fence([rendererInElectron, childProcess, zodOutsideMain], [ipcMain]) },
  },
  {
    files: ['renderer/**/*.ts', 'renderer/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'no-restricted-imports': fence([electronInRenderer, zodOutsideMain]),
      'max-lines-per-function': ['error', { max: 120, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: [
      '**/*.test.ts',
      '**/*.test.tsx',
      '**/*.contract.ts',
      '**/fixtures/**/*.ts',
      'e2e/**/*.ts',
      'bench/**/*.ts',
      'scripts/**/*.ts',
      '*.ts',
    ],
    rules: {
      'max-lines-per-function': 'off',
      'no-restricted-imports': 'off',
      'no-console': 'off',
    },
  },
  {
    files: ['scripts/**/*.mjs', '{scripts,bench,electron}/**/*.cjs', '*.js', '.dependency-cruiser.js'],
    rules: {
      complexity: ['error', 12],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        performance: 'readonly',
      },
    },
  },
  {
    files: ['{scripts,bench,electron}/**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: { __dirname: 'readonly' } },
  },
  prettier,
);
