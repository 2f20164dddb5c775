import { catalogue } from '../catalogue/catalogue';
import { misspellings } from '../catalogue/misspellings';
import { widestRange } from './effectiveRange';
import { isNetshParameter, netshDefaultWord } from './netshDefault';
import type { ParameterDefinition } from './parameter';
import { assertNever } from '../result';

type Schema = Readonly<Record<string, unknown>>;

const guid = '\\{[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}';

/**
 * The JSON Schema of a profile, for editors and pipelines: which ids there are and what each takes on at least one
 * Windows. What only a Windows at hand can tell, and rules between values, are checked when a profile is used.
 * https://json-schema.org/draft/2020-12
 *
 * @param describe what a parameter governs, in one line
 */
export function profileSchema(
  describe: (definition: ParameterDefinition & { id: string }) => string,
): Schema {
  const editable = catalogue.filter((definition) => definition.editable);
  const machineWide = editable
    .filter(({ target }) => target.kind !== 'interface')
    .map((definition) => [definition.id, valueSchema(definition, describe(definition))] as const);
  const deletable = misspellings.map(({ id, parameterId }) => {
    const description = `A misspelling of ${parameterId}; it can only be deleted.`;
    return [id, { description, type: 'null' }] as const;
  });
  const perAdapter = editable.filter(({ target }) => target.kind === 'interface');
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'TCPilot profile',
    description:
      'A set of TCP parameter values for Windows. null leaves a value absent, so that the Windows default holds.',
    type: 'object',
    required: ['format', 'version', 'name', 'values'],
    additionalProperties: false,
    properties: {
      format: { const: 'tcpilot-profile' },
      version: { const: 1 },
      name: { type: 'string', minLength: 1, maxLength: 100, pattern: '\\S' },
      values: {
        type: 'object',
        additionalProperties: false,
        properties: { ...Object.fromEntries(machineWide), ...Object.fromEntries(deletable) },
        patternProperties: Object.fromEntries(
          perAdapter.map((definition) => [
            `^${definition.id}@(\\*|${guid})$`,
            valueSchema(definition, describe(definition)),
          ]),
        ),
      },
    },
  };
}

function valueSchema(definition: ParameterDefinition, description: string): Schema {
  const accepted = acceptedSchema(definition);
  const alternatives = isNetshParameter(definition)
    ? [accepted, { const: netshDefaultWord }]
    : [accepted, { type: 'null' }];
  return { description, anyOf: alternatives };
}

function acceptedSchema(definition: ParameterDefinition): Schema {
  const range = widestRange(definition);
  switch (definition.accepts.kind) {
    case 'number':
      // A step counts from the least value, which JSON Schema cannot say.
      return 'min' in range ? { type: 'integer', minimum: range.min, maximum: range.max } : {};
    case 'choice':
      return { enum: definition.accepts.values };
    case 'port-range': {
      const { startMin, countMin, endMax } = definition.accepts;
      return {
        type: 'object',
        required: ['start', 'count'],
        additionalProperties: false,
        properties: {
          start: { type: 'integer', minimum: startMin, maximum: endMax - countMin + 1 },
          count: { type: 'integer', minimum: countMin, maximum: endMax - startMin + 1 },
        },
      };
    }
    default:
      return assertNever(definition.accepts);
  }
}
