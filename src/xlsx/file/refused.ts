/** Why a file is not read, as the code of an issue. */
export type RefusalCode =
  | 'file-archive'
  | 'file-binary'
  | 'file-damaged'
  | 'file-empty'
  | 'file-encrypted'
  | 'file-not-spreadsheet'
  | 'file-old-format'
  | 'file-opendocument'
  | 'file-pdf'
  | 'file-picture'
  | 'file-text'
  | 'file-too-full'
  | 'file-too-large'
  | 'file-web-page';

export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(readonly code: RefusalCode) {
    super(code);
  }
}
