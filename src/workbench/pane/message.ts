/** Envelopes of the talk between office.js in the pane and the page that hosts it; the names are Microsoft's. */
export interface PaneRequest {
  readonly _messageType: 0;
  readonly _actionName: string;
  /** 0 calls a method, 1 registers for an event, 2 ends a registration. */
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: unknown;
}

export interface PaneResponse {
  readonly _messageType: 1;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  /** 0 answers a request, 1 brings an event. */
  readonly _responseType: 0 | 1;
  readonly _errorCode: number;
  readonly _data: unknown;
  readonly _origin: string;
  readonly _serializerVersion: 1;
}

/** The request in a posted message, or `null` for anything else that may arrive at a page. */
export function readRequest(data: unknown): PaneRequest | null {
  if (typeof data !== 'string') return null;
  const message = parse(data);
  return isRequest(message) ? message : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Other scripts post text of their own kind; it is not for us.
    return null;
  }
}

function isRequest(message: unknown): message is PaneRequest {
  if (typeof message !== 'object' || message === null) return false;
  const { _messageType, _actionName, _conversationId, _correlationId } = message as Partial<PaneRequest>;
  return (
    _messageType === 0 &&
    typeof _actionName === 'string' &&
    typeof _conversationId === 'string' &&
    typeof _correlationId === 'number'
  );
}
