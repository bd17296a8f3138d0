import { makeReport, newestExcelApi, type HostFacts } from './selftest/report';
import { runEntries, type SelfTestEntry } from './selftest/runEntries';
import { drawView } from './selftest/view';
import { suite } from './suite';

/** The contract suite as a page of its own: sideloaded into a real Excel, or opened in the workbench. */
const entries: readonly SelfTestEntry[] = suite.map(({ name, source, run }) => ({
  name,
  source,
  run: () => Excel.run((context) => run(Excel, context)),
}));

function hostFacts(): HostFacts {
  const { diagnostics, displayLanguage, requirements } = Office.context;
  return {
    host: String(diagnostics.host),
    platform: String(diagnostics.platform),
    version: diagnostics.version,
    language: displayLanguage,
    excelApi: newestExcelApi((version) => requirements.isSetSupported('ExcelApi', version)),
  };
}

void Office.onReady().then(() => {
  const root = document.getElementById('root');
  if (!root) return;
  drawView(root, async (view) => {
    const results = await runEntries(entries, view.addResult);
    view.finish(makeReport(new Date().toISOString(), hostFacts(), results));
  });
});
