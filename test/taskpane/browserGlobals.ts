import { TextDecoder, TextEncoder } from 'node:util';

/** What every browser has and jest's page lacks. Import it before anything that asks for it. */
Object.assign(globalThis, { TextEncoder, TextDecoder });

/** jsdom lays nothing out; a virtual list draws only what is in sight, so something has to be. */
Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, value: 400 });
Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, value: 350 });

Blob.prototype.arrayBuffer ??= function arrayBuffer(this: Blob) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => (reader.result instanceof ArrayBuffer ? resolve(reader.result) : reject(new Error('no bytes')));
    reader.onerror = () => reject(reader.error ?? new Error('not read'));
    reader.readAsArrayBuffer(this);
  });
};
