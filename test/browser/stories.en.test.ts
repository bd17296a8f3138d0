import { plannerStories } from './stories';

describe('Xushi', () => plannerStories('en'));
