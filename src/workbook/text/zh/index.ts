import { board, checks, prompts, remarks, titles, units } from './board';
import { commands } from './commands';
import { pane } from './pane';
import { baseQuarters, headers, ledgerGroups, settings, sheets } from './tables';
import * as words from './words';

export const zh = { sheets, baseQuarters, headers, ledgerGroups, settings, board, checks, prompts, remarks, titles, units, words, commands, pane };
export type Catalogue = typeof zh;
