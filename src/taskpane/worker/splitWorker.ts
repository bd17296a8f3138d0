import { answerOrder } from './answerOrder';
import type { SplitOrder } from './messages';

/** Where the worker begins: it reads nothing but the order and reaches nothing outside. */
self.onmessage = ({ data }: MessageEvent<SplitOrder>) => answerOrder(data, (message) => self.postMessage(message));
