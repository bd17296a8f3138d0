import type { PageTexts } from './texts';
import './page.css';

export interface LayoutActions {
  newWorkbook(): void;
  open(): void;
  save(): void;
  togglePane(): void;
  switchLanguage(): void;
}

/** The page's parts. Texts are put in by `label`, again whenever the language changes. */
export interface Layout {
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
  label(texts: PageTexts): void;
  setFileName(name: string): void;
  showPane(shown: boolean): void;
  isPaneShown(): boolean;
  /** `null` ends it. */
  showBusy(text: string | null): void;
  showDrop(text: string | null): void;
  /** A sentence that stays until it is closed; an error also speaks up to screen readers. */
  notify(text: string, kind: 'notice' | 'error'): void;
  clearNotices(): void;
}

type ButtonName = keyof LayoutActions;

const BUTTONS: readonly (readonly [name: ButtonName, text: keyof PageTexts, hint: keyof PageTexts])[] = [
  ['newWorkbook', 'newWorkbook', 'newWorkbook'],
  ['open', 'open', 'openHint'],
  ['save', 'save', 'saveHint'],
  ['togglePane', 'pane', 'paneHint'],
  ['switchLanguage', 'language', 'languageHint'],
];

export function buildLayout(root: HTMLElement, actions: LayoutActions): Layout {
  const title = element('h1', 'workbench-title');
  const fileName = element('span', 'workbench-file');
  const environment = element('span', 'workbench-environment');
  const busy = element('div', 'workbench-busy');
  busy.setAttribute('role', 'status');
  const bar = element('header', 'workbench-bar');
  const buttons = new Map(BUTTONS.map(([name]) => [name, button(name, () => actions[name]())] as const));
  const place = (...names: ButtonName[]): HTMLElement[] => names.flatMap((name) => buttons.get(name) ?? []);
  bar.append(title, ...place('newWorkbook', 'open', 'save'), fileName, busy, environment, ...place('togglePane', 'switchLanguage'));

  const notices = element('div', 'workbench-notices');
  const grid = element('main', 'workbench-grid');
  const pane = element('aside', 'workbench-pane');
  const body = element('div', 'workbench-body');
  body.append(grid, pane);
  const drop = element('div', 'workbench-drop');
  root.replaceChildren(bar, notices, body, drop);
  let closeText = '';

  return {
    grid,
    pane,
    label(texts) {
      title.textContent = texts.title;
      environment.textContent = texts.environment;
      closeText = texts.close;
      for (const [name, text, hint] of BUTTONS) {
        const target = buttons.get(name);
        if (!target) continue;
        target.textContent = texts[text];
        target.title = texts[hint];
      }
    },
    setFileName(name) {
      fileName.textContent = name;
    },
    showPane(shown) {
      body.classList.toggle('workbench-without-pane', !shown);
      buttons.get('togglePane')?.setAttribute('aria-pressed', String(shown));
    },
    isPaneShown() {
      return !body.classList.contains('workbench-without-pane');
    },
    showBusy(text) {
      busy.textContent = text ?? '';
      busy.classList.toggle('workbench-shown', text !== null);
    },
    showDrop(text) {
      drop.textContent = text ?? '';
      drop.classList.toggle('workbench-shown', text !== null);
    },
    notify(text, kind) {
      const notice = element('div', `workbench-notice workbench-${kind}`);
      notice.setAttribute('role', kind === 'error' ? 'alert' : 'status');
      const close = button('close', () => notice.remove());
      close.textContent = '×';
      close.setAttribute('aria-label', closeText);
      notice.append(text, close);
      notices.append(notice);
    },
    clearNotices() {
      notices.replaceChildren();
    },
  };
}

function element(tag: string, className: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  return made;
}

function button(name: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.dataset['action'] = name;
  made.addEventListener('click', act);
  return made;
}
