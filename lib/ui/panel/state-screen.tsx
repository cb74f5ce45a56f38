/** The screens without a summary: each says what is the case, what that means, and what can be done. */
import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Report } from '../../core/report/report.ts';
import type { TabState } from '../../messages/messages.ts';
import { formatDate } from '../report/format-date.ts';
import type { Texts } from '../texts/texts.ts';
import { FailedScreen } from './failed-screen.tsx';
import { KeepButton } from './keep-button.tsx';
import type { PanelEvents } from './panel-events.ts';
import type { PanelPlace } from './panel-place.ts';
import { ReadingScreen } from './reading-screen.tsx';
import { StatePicture } from './state-picture.tsx';

interface Props {
  readonly state: TabState | null;
  readonly place: PanelPlace;
  readonly texts: Texts;
  readonly events: PanelEvents;
}

/** The screen for a state; `checked` here means that there was nothing to compare with. */
export function StateScreen({ state, place, texts, events }: Props): VNode {
  const t = texts.state;
  switch (state?.state) {
    case undefined:
      return <ReadingScreen title={t.opening} done={0} total={0} texts={texts} />;
    case 'reading':
      return (
        <ReadingScreen
          title={state.title === '' ? t.readingPage : t.readingTitle}
          done={state.done}
          total={state.total}
          texts={texts}
        />
      );
    case 'checked':
      return <NothingScreen report={state.report} texts={texts} events={events} />;
    case 'not-an-article':
      return <NotArticleScreen texts={texts} events={events} />;
    case 'not-english':
      return (
        <Screen
          picture="none"
          title={t.notEnglishTitle}
          text={t.notEnglishText(languageName(state.language, texts))}
        />
      );
    case 'forbidden':
      return <Screen picture="none" title={t.forbiddenTitle} text={t.forbiddenText} />;
    case 'not-read':
      // The press that opened the popup lets any page be read whose address it then knows: this one is closed.
      if (place === 'popup' && state.host === '') {
        return <Screen picture="none" title={t.forbiddenTitle} text={t.forbiddenText} />;
      }
      return <NotReadScreen host={state.host} texts={texts} events={events} />;
    case 'failed':
      return <FailedScreen message={state.message} detail={state.detail} texts={texts} events={events} />;
  }
}

function NothingScreen(props: { report: Report; texts: Texts; events: PanelEvents }): VNode {
  const { report, texts, events } = props;
  const t = texts.state;
  const { articles, newest } = report.corpus;
  if (articles === 0) {
    return (
      <Screen picture="none" title={t.emptyTitle} text={t.emptyText}>
        <button type="button" class="primary" onClick={() => void events.onAddStarters()}>
          {t.addStarters}
        </button>
        <button type="button" onClick={() => void events.onOpenLibrary()}>
          {t.addArticles}
        </button>
      </Screen>
    );
  }
  const until = newest === null ? '' : t.nothingNewest(formatDate(newest, texts));
  return (
    <Screen picture="half" title={t.nothingTitle} text={t.nothingText(articles) + until}>
      <button type="button" class="primary" onClick={() => void events.onOpenLibrary()}>
        {t.addArticles}
      </button>
      <KeepButton texts={texts} onKeep={events.onKeep} />
    </Screen>
  );
}

function NotArticleScreen({ texts, events }: { texts: Texts; events: PanelEvents }): VNode {
  const t = texts.state;
  const [tooLittle, setTooLittle] = useState(false);
  const checkSelection = async () => setTooLittle(!(await events.onCheckSelection()));
  return (
    <Screen
      picture="none"
      title={t.notArticleTitle}
      text={t.notArticleText}
      {...(tooLittle && { small: t.selectFirst })}
    >
      <button type="button" class="primary" onClick={() => void checkSelection()}>
        {t.checkSelection}
      </button>
      <button type="button" onClick={() => void events.onCheck()}>
        {t.checkAnyway}
      </button>
    </Screen>
  );
}

function NotReadScreen(props: { host: string; texts: Texts; events: PanelEvents }): VNode {
  const { host, texts, events } = props;
  const t = texts.state;
  if (host === '') return <Screen picture="none" title={t.needsClickTitle} text={t.needsClickText} />;
  return (
    <Screen picture="half" title={t.notReadTitle} text={t.notReadText} small={t.nothingLeaves}>
      <button type="button" class="primary" onClick={() => void events.onCheck()}>
        {t.checkPage}
      </button>
    </Screen>
  );
}

function Screen(props: {
  picture: 'none' | 'half';
  title: string;
  text: string;
  small?: string;
  children?: ComponentChildren;
}): VNode {
  return (
    <div class="state" role="status">
      <StatePicture kind={props.picture} />
      <h1>{props.title}</h1>
      <p>{props.text}</p>
      {props.children !== undefined && <div class="actions">{props.children}</div>}
      {props.small !== undefined && <p class="small">{props.small}</p>}
    </div>
  );
}

/** "German" for "de"; the code itself where the browser doesn't know it. */
function languageName(code: string, texts: Texts): string {
  try {
    return new Intl.DisplayNames([texts.locale], { type: 'language' }).of(code) ?? code;
  } catch {
    // Pages write anything into their `lang`; what isn't a language tag is shown as it was found.
    return code;
  }
}
