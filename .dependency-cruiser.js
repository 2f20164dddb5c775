/**
 * The house's fences on the whole graph, transitive ones included; ESLint shows the direct ones in the editor.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Modules that need each other are one module, or lack a third one.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'shared-is-pure',
      comment: 'shared/ does no I/O: no Node, no Electron, neither of the sides.',
      severity: 'error',
      from: { path: '^shared/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(electron|renderer|scripts|e2e|node_modules/(electron|react|react-dom|@mui)/)' },
    },
    {
      name: 'schemas-stay-in-the-contract',
      comment:
        'zod breaks the CSP of the page and weighs 450 kB: only the contract, which main alone loads, uses it.',
      severity: 'error',
      from: { path: '^(shared|renderer)/|^electron/preload\\.ts$', pathNot: '^shared/ipc/|\\.test\\.tsx?$' },
      to: { path: '^node_modules/zod/' },
    },
    {
      name: 'shared-needs-no-node',
      comment: 'shared/ runs in the page as well.',
      severity: 'error',
      from: { path: '^shared/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'renderer-reaches-no-privileges',
      comment: 'The page has no Node and no Electron, not even by a detour.',
      severity: 'error',
      from: { path: '^renderer/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^(electron/|node_modules/electron/)' },
    },
    {
      name: 'renderer-needs-no-node',
      severity: 'error',
      from: { path: '^renderer/', pathNot: '\\.test\\.tsx?$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'electron-knows-no-page',
      severity: 'error',
      from: { path: '^electron/' },
      to: { path: '^renderer/' },
    },
    {
      name: 'one-door-to-processes',
      comment: 'Programs start from one file: absolute paths, argument arrays, a timeout, an output cap.',
      severity: 'error',
      from: {
        path: '^electron/',
        pathNot: '^electron/machine/windows/runProcess\\.ts$|\\.test\\.ts$|\\.contract\\.ts$',
      },
      to: { path: '^child_process$' },
    },
    {
      name: 'tests-stay-outside',
      comment: 'What ships never imports a test.',
      severity: 'error',
      from: { pathNot: '\\.test\\.tsx?$|\\.contract\\.ts$' },
      to: { path: '\\.test\\.tsx?$' },
    },
    {
      name: 'nothing-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)fixtures/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.tests.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
    cache: { folder: '.cache/dependency-cruiser', strategy: 'content' },
  },
};
