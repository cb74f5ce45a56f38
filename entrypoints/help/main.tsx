import { HelpPage } from '../../lib/ui/prose/prose-page.tsx';
import { startPage } from './start-page.tsx';

startPage('help', (texts) => <HelpPage texts={texts} />);
