import type { Host } from '../host/host';
import { Counter } from './counter';
import { deliverEvents } from './deliverEvents';
import { loadOfficeScripts, type OfficeWindow } from './loadOfficeScripts';
import { makeSession } from './makeSession';
import { Wire } from './wire';

export interface OfficeOptions {
  readonly host: Host;
  /** Language of the user interface, such as `zh-CN`. */
  readonly locale?: string;
  /** The requirement set announced; calls to newer methods are refused by office.js. */
  readonly excelApi?: string;
}

/** The real office.js on a host of ours: `Excel.run` works as in the product. */
export interface Office {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** `Office.context` has requirements and languages only. */
  readonly Office: OfficeWindow['Office'];
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  readonly counter: Counter;
  /** Delays, breaks or fails requests to come. */
  readonly wire: Wire;
  /** Ends the event delivery and the page. */
  close(): void;
}

/** The least that Xushi asks of Excel (manifest.xml). */
export const ANNOUNCED_EXCEL_API = '1.14';

/** Loads a fresh office.js for the host. Each call gives a page of its own. */
export function openOffice({ host, locale = 'zh-CN', excelApi = ANNOUNCED_EXCEL_API }: OfficeOptions): Office {
  const window = loadOfficeScripts(locale, excelApi);
  const counter = new Counter();
  const wire = new Wire(host, counter);
  window.OfficeExtension.ClientRequestContext.defaultRequestUrlAndHeaders = makeSession(window, wire);
  const stopEvents = deliverEvents(window, host);
  return {
    Excel: window.Excel,
    OfficeExtension: window.OfficeExtension,
    Office: window.Office,
    run: (batch) => window.Excel.run(batch),
    counter,
    wire,
    close: () => {
      stopEvents();
      window.close();
    },
  };
}
