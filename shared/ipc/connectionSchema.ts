import { z } from 'zod';
import { mostPoints, pageRows } from '../domain/connections/connectionBounds';
import { connectionColumns } from '../domain/connections/connectionQuery';
import { connectionStates, mostListed } from '../domain/connections/connectionSample';
import { machineErrorCodes } from '../domain/machineError';

const count = z.int().min(0).max(10_000_000);
const milliseconds = z.number().min(0);
const port = z.union([z.int().min(0).max(65_535), z.string().max(64)]);
/** An IPv6 address with its zone, or a name that netstat printed. */
const address = z.string().max(255);
const programName = z.string().max(300).nullable();
const state = z.enum(connectionStates);

export const connectionSelectionSchema = z
  .strictObject({
    search: z.string().max(200),
    port: z.int().min(0).max(65_535).nullable(),
    states: z.array(state).max(connectionStates.length).readonly(),
    sort: z.strictObject({ by: z.enum(connectionColumns), descending: z.boolean() }).readonly(),
  })
  .readonly();

const portUseSchema = z
  .strictObject({
    ip: z.enum(['ipv4', 'ipv6']),
    range: z.strictObject({ start: z.int(), count: z.int() }).readonly(),
    excludedPorts: count,
    usable: count,
    used: count,
  })
  .readonly();

const sampleSchema = z
  .strictObject({
    at: milliseconds,
    total: count,
    byState: z.partialRecord(state, count).readonly(),
    ports: portUseSchema.nullable(),
    processes: z
      .array(z.strictObject({ pid: z.int(), name: programName, count, inferred: count }).readonly())
      .max(mostListed)
      .readonly(),
    processCount: count,
    destinations: z
      .array(z.strictObject({ address, port, count, timeWait: count }).readonly())
      .max(mostListed)
      .readonly(),
    destinationCount: count,
    timeWaitWithoutOwner: count,
  })
  .readonly();

const forecastSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['unknown', 'exhausted', 'steady']) }).readonly(),
  z.strictObject({ kind: z.literal('growing'), portsPerSecond: z.number(), seconds: z.number() }).readonly(),
]);

export const monitorViewSchema = z
  .strictObject({
    status: z.enum(['starting', 'live', 'paused', 'still']),
    failure: z
      .strictObject({ code: z.enum(machineErrorCodes), subject: z.string(), detail: z.string() })
      .readonly()
      .nullable(),
    sequence: count,
    sample: sampleSchema.nullable(),
    pace: z.strictObject({ everyMs: milliseconds, tookMs: milliseconds }).readonly(),
    forecast: forecastSchema,
  })
  .readonly();

/** What is looked at, beside what was seen of it. */
export const connectionsViewSchema = z
  .strictObject({
    source: z
      .strictObject({ kind: z.enum(['this-computer', 'capture']), label: z.string().max(300) })
      .readonly(),
    ...monitorViewSchema.unwrap().shape,
  })
  .readonly();

const endpointSchema = z.strictObject({ address, port }).readonly();

const rowSchema = z
  .strictObject({
    protocol: z.enum(['TCP', 'UDP']),
    local: endpointSchema,
    remote: endpointSchema.nullable(),
    state: state.nullable(),
    pid: z.int().nullable(),
    process: programName,
    owner: z.strictObject({ pid: z.int(), name: programName, inferred: z.boolean() }).readonly().nullable(),
  })
  .readonly();

export const connectionPageSchema = z
  .strictObject({ rows: z.array(rowSchema).max(pageRows).readonly(), matching: count })
  .readonly();

export const historyPointsSchema = z
  .array(
    z
      .strictObject({ at: milliseconds, counts: z.array(count).length(connectionStates.length).readonly() })
      .readonly(),
  )
  .max(2 * mostPoints)
  .readonly();
