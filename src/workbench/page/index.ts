import { startPage } from './startPage';

const root = document.getElementById('root');
if (root) void startPage(root);
