import { adjustPane } from './adjustPane';
import { adjustCommands, adjustments } from './adjustments';
import { board, checks, prompts, remarks, titles, units } from './board';
import { commands } from './commands';
import { input, issues, places, repairs } from './issues';
import { origins } from './origins';
import { pane } from './pane';
import { baseQuarters, headers, ledgerGroups, settings, sheets } from './tables';
import * as words from './words';

export const zh = { sheets, baseQuarters, headers, ledgerGroups, settings, board, checks, prompts, remarks, titles, units, words, issues, repairs, input, places, origins, adjustments, adjustCommands, adjustPane, commands, pane };
export type Catalogue = typeof zh;
