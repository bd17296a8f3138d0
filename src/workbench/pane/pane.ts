import { appContext, hostInfo, type PaneLanguage } from './appContext';
import { readRequest, type PaneRequest, type PaneResponse } from './message';

/** The part of the workbench's host that the pane talks to. */
export interface PaneHost {
  /** Answers the body of one `context.sync()` with the body of its response; both are JSON. */
  handle(body: string): Promise<string>;
  /** Called for each event the add-in has registered for. Returns the function that ends it. */
  onEvent(listener: (event: PaneEvent) => void): () => void;
  /** The pane was loaded anew: what the old one had registered and kept is gone. */
  forgetPane(): void;
}

export interface PaneEvent {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
  readonly isRemoteOverride: boolean;
}

export interface PaneOptions {
  readonly host: PaneHost;
  /** Address of the add-in's page; it must be of the same host name as the page around it, over https. */
  readonly url: URL;
  readonly language: PaneLanguage;
  /** Title of the frame for screen readers. */
  readonly title: string;
  /** The add-in has started and knows the workbook. */
  onReady?(): void;
}

export interface Pane {
  readonly element: HTMLIFrameElement;
  /** Removes the frame and stops listening. */
  close(): void;
}

/** Codes of office.js for a request that the other side cannot handle. */
const NO_ERROR = 0;
const ERROR_HANDLING_REQUEST = -2;
/** `executeMethod` with this number is a `context.sync()`. */
const RICH_API_REQUEST = 93;
const INTERNAL_ERROR = 5001;

/** Opens the add-in's own page, with the real office.js in it, in a frame inside `container`. */
export function openPane(container: HTMLElement, options: PaneOptions): Pane {
  const { host, url, language } = options;
  const conversationId = crypto.randomUUID();
  const registered = new Set<string>();
  const frame = document.createElement('iframe');
  let contexts = 0;
  let events = 0;
  let ready = false;

  const address = new URL(url);
  address.searchParams.set('_host_Info', hostInfo(language));
  frame.title = options.title;
  frame.name = JSON.stringify({
    hostInfo: hostInfo(language),
    xdmInfo: `${conversationId}|${conversationId}|${location.href}`,
  });
  frame.src = address.href;

  const post = (response: Omit<PaneResponse, '_messageType' | '_conversationId' | '_origin' | '_serializerVersion'>): void => {
    const message: PaneResponse = { ...response, _messageType: 1, _conversationId: conversationId, _origin: location.href, _serializerVersion: 1 };
    frame.contentWindow?.postMessage(JSON.stringify(message), address.origin);
  };

  const answer = (request: PaneRequest, data: unknown, errorCode = NO_ERROR): void => {
    const { _actionName, _correlationId } = request;
    post({ _actionName, _correlationId, _responseType: 0, _errorCode: errorCode, _data: data });
  };

  const onMessage = (event: MessageEvent<unknown>): void => {
    if (event.source !== frame.contentWindow || event.origin !== address.origin) return;
    const request = readRequest(event.data);
    if (!request || request._conversationId !== conversationId) return;
    void respond(request);
  };

  async function respond(request: PaneRequest): Promise<void> {
    if (request._actionType === 1 || request._actionType === 2) {
      if (request._actionType === 1) registered.add(request._actionName);
      else registered.delete(request._actionName);
      return answer(request, { Error: 0 });
    }
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        if (contexts > 0) host.forgetPane();
        contexts += 1;
        registered.clear();
        ready = false;
        return answer(request, appContext(conversationId, language, location.href));
      case 'ContextActivationManager_notifyHost':
        return answer(request, null);
      case 'executeMethod':
        return answer(request, await execute(request._data));
      default:
        return answer(request, null, ERROR_HANDLING_REQUEST);
    }
  }

  async function execute(data: unknown): Promise<unknown> {
    const body = richApiBody(data);
    if (body === null) return { Version: 1, Error: INTERNAL_ERROR };
    const response = await host.handle(body);
    if (!ready) options.onReady?.();
    ready = true;
    return { Version: 1, Error: 0, Data: [200, [], response] };
  }

  const stopEvents = host.onEvent(({ messageCategory, messageType, targetId, message, isRemoteOverride }) => {
    if (!registered.has('richApiMessage')) return;
    const entry = [messageCategory, messageType, targetId, message, (events += 1), isRemoteOverride];
    post({ _actionName: 'richApiMessage', _correlationId: 0, _responseType: 1, _errorCode: NO_ERROR, _data: { ArrayData: [entry] } });
  });

  window.addEventListener('message', onMessage);
  container.append(frame);

  return {
    element: frame,
    close() {
      window.removeEventListener('message', onMessage);
      stopEvents();
      host.forgetPane();
      frame.remove();
    },
  };
}

/** The fifth entry of the call's array is the request body of a `context.sync()`. */
function richApiBody(data: unknown): string | null {
  const call = data as { readonly DdaMethod?: { readonly DispatchId?: unknown }; readonly ArrayData?: readonly unknown[] } | null;
  const body = call?.DdaMethod?.DispatchId === RICH_API_REQUEST ? call.ArrayData?.[4] : null;
  return typeof body === 'string' ? body : null;
}
