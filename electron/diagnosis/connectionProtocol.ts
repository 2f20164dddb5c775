import { z } from 'zod';
import type { ConnectionSelection } from '../../shared/domain/connections/connectionQuery';
import {
  connectionPageSchema,
  historyPointsSchema,
  monitorViewSchema,
} from '../../shared/ipc/connectionSchema';

/** What is looked at. */
export type SourceId =
  { readonly kind: 'this-computer' } | { readonly kind: 'capture'; readonly path: string };

/** What the worker is told; it answers what has an id. */
export type MonitorMessage =
  | { readonly tell: 'start'; readonly source: SourceId }
  | { readonly tell: 'stop' }
  | { readonly tell: 'pause'; readonly paused: boolean }
  | { readonly id: number; readonly ask: MonitorQuestion };

export type MonitorQuestion =
  | {
      readonly kind: 'page';
      readonly selection: ConnectionSelection;
      readonly offset: number;
      readonly count: number;
    }
  | { readonly kind: 'points'; readonly spanMs: number; readonly most: number }
  | { readonly kind: 'csv'; readonly selection: ConnectionSelection };

/** Some 130,000 rows of 120 characters. */
const longestCsv = 32 * 2 ** 20;

export const monitorReplySchema = z.union([
  z.strictObject({ view: monitorViewSchema }),
  z.strictObject({ id: z.int(), kind: z.literal('page'), page: connectionPageSchema }),
  z.strictObject({ id: z.int(), kind: z.literal('points'), points: historyPointsSchema }),
  z.strictObject({ id: z.int(), kind: z.literal('csv'), csv: z.string().max(longestCsv) }),
]);
export type MonitorReply = z.infer<typeof monitorReplySchema>;
export type MonitorAnswer = Exclude<MonitorReply, { readonly view: unknown }>;
