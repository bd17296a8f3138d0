import type { Report } from './report';
import type { EntryResult } from './runEntries';

const TEXT = {
  title: '序时自检 · Xushi self-test',
  warning:
    '请在空白工作簿中运行：自检会新建并删除工作表。 · Run this in an empty workbook: it adds and deletes sheets.',
  start: '开始 · Start',
  running: '正在运行…… · Running …',
  download: '下载结果 · Download result',
};

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text = ''): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

export interface View {
  addResult(result: EntryResult): void;
  /** Shows counts, the report as text, and a link that saves it; some hosts' panes cannot save files. */
  finish(report: Report): void;
}

function resultItem({ name, source, passed, detail }: EntryResult): HTMLLIElement {
  const item = element('li', `${passed ? '✓' : '✗'} ${name}`);
  item.title = source;
  item.dataset['passed'] = String(passed);
  if (detail !== undefined) item.append(element('br'), element('small', detail));
  return item;
}

function downloadLink(json: string): HTMLAnchorElement {
  const link = element('a', TEXT.download);
  link.href = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  link.download = 'xushi-selftest.json';
  return link;
}

function reportText(json: string): HTMLTextAreaElement {
  const area = element('textarea');
  area.readOnly = true;
  area.rows = 10;
  area.style.width = '100%';
  area.value = json;
  return area;
}

/** Draws the page into `root`; `onStart` runs once, when the button is pressed. */
export function drawView(root: HTMLElement, onStart: (view: View) => Promise<void>): void {
  const button = element('button', TEXT.start);
  const state = element('p');
  state.setAttribute('role', 'status');
  const list = element('ol');
  root.append(element('h1', TEXT.title), element('p', TEXT.warning), button, state, list);
  const view: View = {
    addResult: (result) => list.append(resultItem(result)),
    finish(report) {
      const json = JSON.stringify(report, null, 2);
      state.textContent = `${report.passed} passed, ${report.failed} failed`;
      state.after(downloadLink(json), reportText(json));
    },
  };
  button.addEventListener('click', () => {
    button.disabled = true;
    state.textContent = TEXT.running;
    void onStart(view);
  });
}
