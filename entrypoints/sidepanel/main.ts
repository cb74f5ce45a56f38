import { startPanel } from '../popup/start-panel.tsx';

startPanel('side');
