import { Busy } from '../parts/Busy';
import { IssueList } from '../parts/IssueList';
import { Notice } from '../parts/Notice';
import type { WorkPanelProps } from '../parts/WorkPanels';
import { OfficeReturns } from './OfficeReturns';
import { ReadAgain } from './ReadAgain';
import { useOfficeBook } from './useOfficeBook';
import { useReportText } from './useReportText';

/** An office's own rows (我的填报): what is awaited, entered row by row, and saved together. */
export default function ReportPanel({ actions, overview, onSelect, onWritten }: WorkPanelProps) {
  const texts = useReportText();
  const { book, issues, isReading, read, cancel } = useOfficeBook(actions, overview);
  const isReadable = issues.length === 0;
  return (
    <>
      {!book && isReading && <Busy label={texts.reading} onCancel={cancel} />}
      <IssueList issues={issues} tone="error" workbook={overview.language} onSelect={onSelect} />
      {!isReadable && !isReading && <ReadAgain onClick={() => void read()} />}
      {book && book.offices.length === 0 && <Notice tone="warning">{texts.nobody}</Notice>}
      {book && book.offices.length > 0 && book.asOf === null && <Notice tone="warning">{texts.noAsOf}</Notice>}
      {book && book.offices.length > 0 && book.asOf !== null && <OfficeReturns actions={actions} book={book} onRead={read} onSelect={onSelect} onWritten={onWritten} />}
    </>
  );
}
