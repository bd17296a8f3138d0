import { hostSpreadsheet } from '../excel/hostSpreadsheet';
import type { Language } from '../workbook/text';
import { refreshLedger } from './refreshLedger';
import { registerRibbon } from './ribbon';
import { showNotice } from './showNotice';

/** Ends as an uncaught error in the developer tools: the page has no window of its own. */
function report(failure: unknown): void {
  setTimeout(() => {
    throw failure;
  });
}

function displayLanguage(): Language {
  return Office.context.displayLanguage.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

void Office.onReady().then(() => {
  const refresh = () => refreshLedger(hostSpreadsheet(), displayLanguage(), showNotice);
  registerRibbon(Office.actions, { refresh }, report);
});
