import type { DocumentDraft, DocumentRequest } from '../../src/app/circular/draft';
import { townStanding } from '../app/circular/standings';

/** A document as the use case drafts it. */
export function documentDraft(request: DocumentRequest = { kind: 'circular' }, more: Partial<DocumentDraft> = {}): DocumentDraft {
  const text = request.kind === 'circular' ? '关于2011年1—4月的通报\n一、总体情况。' : request.kind === 'supervision' ? `督办单\n${request.office}:` : '运行分析';
  return {
    request,
    language: 'zh',
    month: 4,
    isFinal: true,
    name: '2011年1—4月进度通报',
    paragraphs: text.split('\n').map((line, index) => ({ kind: index === 0 ? 'title' : 'body', text: line })),
    text,
    sheets: ['通报4月', '通报4月附1', '通报4月附2'],
    annexes: [],
    actions: [{ office: '村建办', indicator: '征地', problem: '欠序时10.6个百分点', cause: '', measure: '', deadline: '' }],
    firstNumber: 1,
    read: {
      standing: townStanding(),
      located: { language: 'zh', header: (_, key) => key, has: () => true, named: () => [] },
      columns: [],
      sheets: [],
    },
    ...more,
  };
}
