/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/index.html"}
 */
import { openPane, type Pane, type PaneEvent, type PaneHost } from '../../src/workbench/pane/pane';

interface Posted {
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _conversationId: string;
  readonly _responseType: number;
  readonly _errorCode: number;
  readonly _data: unknown;
}

const ORIGIN = 'https://localhost:3000';

/** A host that answers every request with its own text, and a frame whose messages are kept. */
function start() {
  const handled: string[] = [];
  const posted: Posted[] = [];
  let forgotten = 0;
  let raise: (event: PaneEvent) => void = () => undefined;
  const host: PaneHost = {
    handle: (body) => Promise.resolve((handled.push(body), `answer to ${body}`)),
    onEvent: (listener) => {
      raise = listener;
      return () => (raise = () => undefined);
    },
    forgetPane: () => (forgotten += 1),
  };
  const pane = openPane(document.body, { host, url: new URL(`${ORIGIN}/taskpane.html`), language: 'zh-CN', title: '序时' });
  const inner = pane.element.contentWindow;
  if (!inner) throw new Error('The frame has no window.');
  jest.spyOn(inner, 'postMessage').mockImplementation((message: string) => void posted.push(JSON.parse(message) as Posted));
  const conversation = (JSON.parse(pane.element.name) as { xdmInfo: string }).xdmInfo.split('|')[0] ?? '';
  let correlation = 0;
  const send = async (action: string, options: { type?: number; data?: unknown; source?: Window; origin?: string; conversation?: string } = {}) => {
    const message = {
      _messageType: 0,
      _actionName: action,
      _actionType: options.type ?? 0,
      _conversationId: options.conversation ?? conversation,
      _correlationId: (correlation += 1),
      _data: options.data,
    };
    const { source = inner, origin = ORIGIN } = options;
    window.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(message), source, origin }));
    await new Promise((resolve) => setTimeout(resolve, 0));
    return posted.at(-1);
  };
  return { pane, inner, posted, handled, send, raise: (event: PaneEvent) => raise(event), forgotten: () => forgotten };
}

const sync = (body: string) => ({ data: { DdaMethod: { DispatchId: 93 }, ArrayData: [0, 0, 0, 0, body] } });
const EVENT: PaneEvent = { messageCategory: 65536, messageType: 10, targetId: '{sheet}', message: '{"address":"C5"}', isRemoteOverride: false };

let open: Pane | null = null;
function begin() {
  const started = start();
  open = started.pane;
  return started;
}
afterEach(() => open?.close());

test("the frame's address and name tell office.js where it runs", () => {
  const { pane } = begin();
  expect(new URL(pane.element.src).searchParams.get('_host_Info')).toBe('Excel$Web$16.00$zh-CN$$$$0');
  const { hostInfo, xdmInfo } = JSON.parse(pane.element.name) as { hostInfo: string; xdmInfo: string };
  expect(hostInfo).toBe('Excel$Web$16.00$zh-CN$$$$0');
  expect(xdmInfo.split('|')[2]).toBe('https://localhost:3000/index.html');
});

test('the pane learns that this Excel can do ExcelApi 1.14', async () => {
  const { send } = begin();
  const answer = await send('ContextActivationManager_getAppContextAsync');
  expect(answer).toMatchObject({ _errorCode: 0, _responseType: 0, _correlationId: 1 });
  expect((answer?._data as { _requirementMatrix: string })._requirementMatrix).toBe('{"ExcelApi":"1.14"}');
});

test('a sync goes to the host and its answer comes back', async () => {
  const { send, handled } = begin();
  const answer = await send('executeMethod', sync('{"Actions":[]}'));
  expect(handled).toEqual(['{"Actions":[]}']);
  expect(answer?._data).toEqual({ Version: 1, Error: 0, Data: [200, [], 'answer to {"Actions":[]}'] });
});

test('messages from another window, another origin or another talk are not heard', async () => {
  const { send, handled, posted } = begin();
  await send('executeMethod', { ...sync('{}'), source: window });
  await send('executeMethod', { ...sync('{}'), origin: 'https://example.com' });
  await send('executeMethod', { ...sync('{}'), conversation: 'another' });
  expect(handled).toEqual([]);
  expect(posted).toEqual([]);
});

test('what is no request of office.js is not answered', async () => {
  const { inner, posted } = begin();
  for (const data of ['no JSON', '3', '{"_messageType":1}', { _messageType: 0 }]) {
    window.dispatchEvent(new MessageEvent('message', { data, source: inner, origin: ORIGIN }));
  }
  await Promise.resolve();
  expect(posted).toEqual([]);
});

test('an unknown action is answered with an error, so that the add-in does not wait for ever', async () => {
  const { send } = begin();
  expect(await send('somethingNew')).toMatchObject({ _errorCode: -2, _data: null });
});

test('events reach the pane only while it has registered for them', async () => {
  const { send, raise, posted } = begin();
  raise(EVENT);
  expect(posted).toEqual([]);
  expect(await send('richApiMessage', { type: 1 })).toMatchObject({ _data: { Error: 0 } });
  raise(EVENT);
  expect(posted.at(-1)).toMatchObject({ _responseType: 1, _actionName: 'richApiMessage' });
  expect(posted.at(-1)?._data).toEqual({ ArrayData: [[65536, 10, '{sheet}', '{"address":"C5"}', 1, false]] });
  await send('richApiMessage', { type: 2 });
  const before = posted.length;
  raise(EVENT);
  expect(posted).toHaveLength(before);
});

test('a pane that is loaded anew has registered nothing', async () => {
  const { send, raise, posted, forgotten } = begin();
  await send('ContextActivationManager_getAppContextAsync');
  await send('richApiMessage', { type: 1 });
  expect(forgotten()).toBe(0);
  await send('ContextActivationManager_getAppContextAsync');
  expect(forgotten()).toBe(1);
  const before = posted.length;
  raise(EVENT);
  expect(posted).toHaveLength(before);
});

test('a closed pane is gone and deaf', async () => {
  const { pane, send, handled, forgotten } = begin();
  pane.close();
  await send('executeMethod', sync('{}'));
  expect(handled).toEqual([]);
  expect(forgotten()).toBe(1);
  expect(document.querySelector('iframe')).toBeNull();
});
