import { plannerStories } from './stories';

describe('序时', () => plannerStories('zh'));
