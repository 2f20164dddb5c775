import type { MachineDescription } from './snapshot';

type Named = Pick<MachineDescription, 'label' | 'path'>;

export interface MachineNames {
  readonly here: string;
  readonly other: string;
}

/** What two machines are called side by side: two looks at one computer by their files, else by as little as tells them apart. */
export function machineNames(here: Named, other: Named): MachineNames {
  const ways: readonly ((machine: Named) => string)[] = [
    ({ label }) => label,
    ({ label, path }) => (path === null ? label : `${label} (${fileName(path)})`),
    ({ label, path }) => (path === null ? label : `${label} (${path})`),
  ];
  const names = ways.map((way) => ({ here: way(here), other: way(other) }));
  return names.find((pair) => pair.here !== pair.other) ?? { here: here.label, other: other.label };
}

function fileName(path: string): string {
  return path.split(/[\\/]/u).findLast((part) => part !== '') ?? path;
}
