import type { PacksPaneCatalogue } from '../packsPaneIn';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

const monthName = (month: number): string => MONTHS[month - 1] ?? String(month);
const rows = (count: number): string => (count === 1 ? '1 row' : `${count} rows`);
const offices = (count: number): string => (count === 1 ? '1 office' : `${count} offices`);
const forms = (count: number): string => (count === 1 ? '1 form' : `${count} forms`);

export const pane: PacksPaneCatalogue['pane'] = {
  reading: 'Reading the rows of every office…',
  again: 'Read again',
  addTables: 'Add the record of returns',
  addingTables: 'Adding it…',

  about: (year, month) => `Forms for ${month === 1 ? 'January' : `January–${monthName(month)}`} ${year}: one file for each office, with that office’s rows only.`,
  offices: 'Which offices get a form',
  all: 'All',
  none: 'None',
  rows: (figures, words) => [...(figures > 0 ? [`${rows(figures)} with figures`] : []), ...(words > 0 ? [`${rows(words)} with causes and next steps only`] : [])].join(', '),
  liaison: (name) => `Liaison: ${name}`,
  sent: ({ day, month }) => `sent ${day} ${monthName(month)}`,
  sentLeftOut: (count, all) =>
    count === all ? 'This month’s forms have all been sent; tick those to send again.' : `${offices(count)} got this month’s form already and ${count === 1 ? 'is' : 'are'} not ticked; tick to send again.`,
  noOffice: (count) => `${rows(count)} ${count === 1 ? 'has' : 'have'} no lead office and ${count === 1 ? 'is' : 'are'} in no form. Enter it in the Ledger first.`,
  sender: 'Forms go back to',
  due: 'Due day',
  dueHint: 'Printed on the form; what comes later counts as late. May be left empty.',
  weekend: (weekday, later) => `This is a ${WEEKDAYS[weekday] ?? ''}; choose ${later.day} ${monthName(later.month)} to put it off.`,
  records: (count) => `Afterwards the record of returns says when the forms of ${offices(count)} were sent and are due; “Take back” undoes that.`,
  firstTime: 'The first time, Settings also gets the workbook’s ID, by which returned forms are recognised.',
  internal: 'A form holds only its own office’s rows; pass the files on as internal material.',
  mistakes: 'Hidden marks in the form tell rows and months apart when it comes back. They detect mistakes and mixed-up files, not deliberate changes.',
  law: 'Statistical indicators ask for causes and next steps only, without targets and gaps; each office reports the figures as they are, and nothing suggests one.',
  make: (count) => `Make ${forms(count)}`,
  chooseOffices: 'Tick an office first.',
  enterSender: 'Enter which office the forms go back to.',
  making: 'Making forms…',

  made: (count) => `${forms(count)} made.`,
  recording: 'Writing to the record of returns…',
  recorded: 'The record of returns says when they were sent and are due.',
  notRecorded: 'The forms are made, but the record of returns does not say so yet; the files can be saved all the same.',
  record: 'Write to the record of returns',
  kept: 'The files are in this pane only: save them before you close it.',
  files: 'Forms',
  saveAll: 'Save all (zip)',
  save: 'Save',
  open: 'Open in Excel',
  opening: 'Opening…',
  ofOffice: (label, office) => `${label}: ${office}`,
  saved: 'saved',
  opened: 'opened',
  savedAll: (name) => `Saved “${name}”.`,
  back: 'Back',
  zipName: (town, year, month) => `${town} progress forms ${year} ${monthName(month)}.zip`,
};
