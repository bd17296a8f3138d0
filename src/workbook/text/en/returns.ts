import type { ReturnsCatalogue } from '../returnsIn';

export const sheet: ReturnsCatalogue['sheet'] = {
  title: 'Returns',
  remark: 'When each office was sent its form and when it came back, month by month. Filled in by sending forms, collecting them and “My returns”; the day of receipt may be typed too. Received after the due day is late.',
};

export const states: ReturnsCatalogue['states'] = { sent: 'awaited', inTime: 'in time', late: 'late' };

export const files: ReturnsCatalogue['files'] = { enteredHere: 'entered in the workbook' };
