/**
 * @jest-environment jsdom
 */
import { act, renderHook } from '@testing-library/react';
import { succeed } from '../../src/domain/issue';
import { useWork } from '../../src/taskpane/state/useWork';

test('work that breaks off leaves the panel free for the next', async () => {
  const { result } = renderHook(() => useWork<'save', string>());
  await act(async () => {
    await expect(result.current.start('save', () => Promise.reject(new Error('ours')))).rejects.toThrow('ours');
  });
  expect(result.current.state).toEqual({ kind: 'idle' });
  await act(async () => void (await result.current.start('save', () => Promise.resolve(succeed('saved')))));
  expect(result.current.state).toEqual({ kind: 'done', name: 'save', result: 'saved' });
});
