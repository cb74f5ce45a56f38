import { render } from 'preact';
import { browser } from '#imports';
import { openCorpus } from '../../lib/corpus/open-corpus.ts';
import { pickPageTexts } from '../../lib/ui/texts/pick-page-texts.ts';
import { pickTexts } from '../../lib/ui/texts/pick-texts.ts';
import { LibraryApp } from './library-app.tsx';
import '../../lib/ui/tokens.css';
import '../../lib/ui/base.css';
import '../../lib/ui/frame/frame.css';
import '../../lib/ui/library/library.css';
import '../../lib/ui/library/articles-tab.css';
import '../../lib/ui/library/article-page.css';
import '../../lib/ui/library/import.css';
import '../../lib/ui/library/settings-tab.css';
import '../../lib/ui/library/sites-tab.css';
import '../../lib/ui/library/backup-tab.css';
import '../../lib/ui/welcome/where-to-read.css';

const languages = [browser.i18n.getUILanguage()];
const texts = pickTexts(languages);
const pageTexts = pickPageTexts(languages);
document.documentElement.lang = texts.locale;
document.title = `${texts.productName}: ${pageTexts.library.title}`;

const root = document.getElementById('library');
if (root === null) throw new Error('The page has no place for the library.');
render(<LibraryApp corpus={openCorpus()} {...{ texts, pageTexts }} />, root);
