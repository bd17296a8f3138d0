/**
 * The part of Microsoft's published manifest schemas that our manifest uses, transcribed.
 * Source: [MS-OWEMXML] Office Web Extensibility Manifest Format, sections 5.1 (OfficeAppBasicTypesV1_0.xsd),
 * 5.3 (OfficeAppManifestV1_1.xsd) and 5.7 (TaskPaneAppVersionOverridesV1_0.xsd), as published under
 * docs/overview/schemas/taskpane in github.com/OfficeDev/office-js-docs-pr.
 */

type Count = 'one' | 'optional' | 'many' | 'any';

/** Children in the order of the schema's sequence, each with how often it may stand there. */
export type Sequence = readonly (readonly [name: string, count: Count])[];

const UI_CONTROL: Sequence = [['Label', 'one'], ['Supertip', 'one'], ['Icon', 'one']];
const LOCALE_AWARE: Sequence = [['Override', 'any']];

/**
 * Sequences by element. Where one name means different types, its parent is put before it, and an
 * `xsi:type` after it.
 */
export const SEQUENCES: Readonly<Record<string, Sequence>> = {
  'OfficeApp:TaskPaneApp': [
    ['Id', 'one'],
    ['AlternateId', 'optional'],
    ['Version', 'one'],
    ['ProviderName', 'one'],
    ['DefaultLocale', 'one'],
    ['DisplayName', 'one'],
    ['Description', 'one'],
    ['IconUrl', 'optional'],
    ['HighResolutionIconUrl', 'optional'],
    ['SupportUrl', 'optional'],
    ['AppDomains', 'optional'],
    ['Hosts', 'optional'],
    ['Requirements', 'optional'],
    ['DefaultSettings', 'one'],
    ['Permissions', 'one'],
    ['Dictionary', 'optional'],
    ['VersionOverrides', 'optional'],
  ],
  'OfficeApp/Hosts': [['Host', 'many']],
  'Requirements': [['Sets', 'optional'], ['Methods', 'optional']],
  'Sets': [['Set', 'many']],
  'DefaultSettings': [['SourceLocation', 'one']],
  'VersionOverrides:VersionOverridesV1_0': [
    ['Description', 'optional'],
    ['Requirements', 'optional'],
    ['Hosts', 'optional'],
    ['Resources', 'optional'],
    ['WebApplicationInfo', 'optional'],
    ['EquivalentAddins', 'optional'],
  ],
  'VersionOverrides/Hosts': [['Host', 'many']],
  'Host:Workbook': [['AllFormFactors', 'optional'], ['DesktopFormFactor', 'optional']],
  'DesktopFormFactor': [['GetStarted', 'optional'], ['FunctionFile', 'optional'], ['ExtensionPoint', 'many']],
  'GetStarted': [['Title', 'one'], ['Description', 'one'], ['LearnMoreUrl', 'one']],
  'ExtensionPoint:PrimaryCommandSurface': [['OfficeTab', 'any'], ['CustomTab', 'any']],
  'OfficeTab': [['Group', 'many']],
  'CustomTab': [['Group', 'many'], ['Label', 'one']],
  'Group': [['Label', 'one'], ['Icon', 'one'], ['Control', 'many']],
  'Control:Button': [...UI_CONTROL, ['Action', 'one']],
  'Supertip': [['Title', 'one'], ['Description', 'one']],
  'Icon': [['Image', 'many']],
  'Action:ShowTaskpane': [['TaskpaneId', 'optional'], ['SourceLocation', 'one'], ['Title', 'optional']],
  'Action:ExecuteFunction': [['FunctionName', 'one']],
  'Resources': [['Images', 'optional'], ['Urls', 'optional'], ['ShortStrings', 'optional'], ['LongStrings', 'optional']],
  'Images': [['Image', 'any']],
  'Urls': [['Url', 'any']],
  'ShortStrings': [['String', 'any']],
  'LongStrings': [['String', 'any']],
  'DisplayName': LOCALE_AWARE,
  'OfficeApp/Description': LOCALE_AWARE,
  'IconUrl': LOCALE_AWARE,
  'HighResolutionIconUrl': LOCALE_AWARE,
  'SupportUrl': LOCALE_AWARE,
  'DefaultSettings/SourceLocation': LOCALE_AWARE,
  'Images/Image': LOCALE_AWARE,
  'Url': LOCALE_AWARE,
  'String': LOCALE_AWARE,
};

/** Longest values of ShortString, LongString, URL and ReferenceId. */
export const LIMITS = { short: 125, long: 250, url: 2048, id: 32 } as const;

/** Sizes in pixels that every Icon must offer (ImageResourceReference). */
export const ICON_SIZES = [16, 32, 80];

/** Which list of Resources each reference must point into. */
export const REFERENCE_LISTS: Readonly<Record<string, string>> = {
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
  LearnMoreUrl: 'Urls',
  FunctionFile: 'Urls',
  SourceLocation: 'Urls',
  Image: 'Images',
};
