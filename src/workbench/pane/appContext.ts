export type PaneLanguage = 'zh-CN' | 'en-US';

/** Announced to the add-in as what this Excel can do: the floor that its manifest names. */
export const REQUIREMENTS = { ExcelApi: '1.14' } as const;

const VERSION = '16.00';

/** The part of the pane's address by which office.js knows where it runs: Excel on the web. */
export function hostInfo(language: PaneLanguage): string {
  return `Excel$Web$${VERSION}$${language}$$$$0`;
}

/** What office.js wants to know before `Office.onReady`. */
export function appContext(conversationId: string, language: PaneLanguage, documentUrl: string): Readonly<Record<string, unknown>> {
  return {
    _id: conversationId,
    _appName: 16,
    _appVersion: '16.0',
    _appMinorVersion: 0,
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: documentUrl,
    _clientMode: 0,
    _settings: [],
    _reason: 0,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: conversationId,
    _appInstanceId: conversationId,
    _requirementMatrix: JSON.stringify(REQUIREMENTS),
    _hostFullVersion: '16.0.0.0',
    _addinName: 'Xushi',
    _appDomains: [],
    _featureGates: {},
  };
}
