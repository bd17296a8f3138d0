import type { OfficeWindow } from './loadOfficeScripts';
import type { Wire } from './wire';

interface RequestMessage {
  readonly Body: object | string;
}

interface ResponseMessage {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body: unknown;
}

/** What office.js asks for the way to its host: a session whose requests go over our wire. */
export function makeSession({ OfficeExtension: { SessionBase } }: OfficeWindow, wire: Wire): object {
  class WorkbenchSession extends SessionBase {
    _resolveRequestUrlAndHeaderInfo(): Promise<{ url: string; headers: object }> {
      return Promise.resolve({ url: 'https://workbench.invalid/', headers: {} });
    }

    _createRequestExecutorOrNull(): { executeAsync: (data: unknown, flags: number, request: RequestMessage) => Promise<ResponseMessage> } {
      return { executeAsync: (_data, _flags, { Body }) => execute(wire, Body) };
    }
  }
  return new WorkbenchSession();
}

async function execute(wire: Wire, body: object | string): Promise<ResponseMessage> {
  try {
    const response = await wire.send(typeof body === 'string' ? body : JSON.stringify(body));
    return { HttpStatusCode: 200, ErrorCode: '', ErrorMessage: '', Headers: {}, Body: JSON.parse(response) };
  } catch (error) {
    const ErrorMessage = error instanceof Error ? error.message : String(error);
    return { HttpStatusCode: 0, ErrorCode: 'ConnectionFailure', ErrorMessage, Headers: {}, Body: null };
  }
}
