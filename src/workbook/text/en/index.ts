import type { Catalogue } from '../zh';
import { board, prompts, remarks, titles, units } from './board';
import { commands } from './commands';
import { input, issues, places } from './issues';
import { origins } from './origins';
import { pane } from './pane';
import { headers, ledgerGroups, settings, sheets } from './tables';
import * as words from './words';

export const en: Catalogue = { sheets, headers, ledgerGroups, settings, board, prompts, remarks, titles, units, words, issues, input, places, origins, commands, pane };
