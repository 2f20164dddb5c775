import type { TcpilotApi } from '../../shared/ipc/api';
import type { AppError } from '../../shared/ipc/errors';
import type { Result } from '../../shared/result';

declare global {
  interface Window {
    /** Put there by the preload; the page's only way out. */
    readonly tcpilot: TcpilotApi<File>;
  }
}

/** A refusal by main, thrown where TanStack Query wants a failure to be thrown. */
export class RefusedCall extends Error {
  constructor(readonly refusal: AppError) {
    super(refusal.code);
  }
}

/** What to show for anything that a query or mutation failed with. */
export function refusalOf(error: Error): AppError {
  return error instanceof RefusedCall ? error.refusal : { code: 'internal', correlationId: error.message };
}

/** The value of a call to main; rejects with a {@link RefusedCall} where main refuses. */
export async function answered<T>(call: Promise<Result<T, AppError>>): Promise<T> {
  const result = await call;
  if (result.ok) return result.value;
  throw new RefusedCall(result.error);
}
