import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { libraryPlace, libraryTab } from '../../lib/messages/library-address.ts';
import { DropTarget } from '../../lib/ui/library/drop-target.tsx';
import { LibraryPage } from '../../lib/ui/library/library-page.tsx';
import { useReturn } from '../../lib/ui/library/use-return.ts';
import type { AppProps } from './app-props.ts';
import { ArticlePart } from './article-part.tsx';
import { ArticlesPart } from './articles-part.tsx';
import { BackupPart } from './backup-part.tsx';
import { CheckPart } from './check-part.tsx';
import { fromDrop } from './chosen-files.ts';
import { SettingsPart } from './settings-part.tsx';
import { SitesPart } from './sites-part.tsx';

/** What the address names: a tab, or one article. */
export function LibraryApp(props: AppProps): VNode {
  const [fragment, setFragment] = useState(location.hash);
  useEffect(() => {
    const follow = () => setFragment(location.hash);
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const place = libraryPlace(fragment);
  const list = useReturn(place !== null);
  // While an article is shown the list stays as it was, to come back to.
  return (
    <>
      <DropTarget
        texts={props.pageTexts.import}
        onDrop={(items) => {
          const chosen = fromDrop(items);
          props.imports.attempt(async () => props.imports.client.add(await chosen));
        }}
      />
      {place !== null && <ArticlePart key={fragment} place={place} {...props} />}
      <div hidden={place !== null} ref={list}>
        <LibraryPage
          tab={libraryTab(fragment)}
          texts={props.pageTexts}
          panels={{
            articles: <ArticlesPart {...props} />,
            sites: <SitesPart {...props} />,
            settings: <SettingsPart {...props} />,
            backup: (
              <div class="backup">
                <BackupPart {...props} />
                <CheckPart {...props} />
              </div>
            ),
          }}
          onTab={(tab) => {
            location.hash = tab;
          }}
        />
      </div>
    </>
  );
}
