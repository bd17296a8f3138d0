import { TextDecoder, TextEncoder } from 'node:util';

/** What every browser has and jest's page lacks. Import it before anything that asks for it. */
Object.assign(globalThis, { TextEncoder, TextDecoder });

/** jsdom lays nothing out; a virtual list draws only what is in sight, so something has to be. */
Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, value: 400 });
Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, value: 350 });
