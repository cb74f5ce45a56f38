import { PrivacyPage } from '../../lib/ui/prose/prose-page.tsx';
import { startPage } from '../help/start-page.tsx';

startPage('privacy', (texts) => <PrivacyPage texts={texts} />);
