/**
 * The icons of the interface, drawn on a 16 px grid with a 1.5 px line in the colour of the text beside them.
 * They are always decoration: what they stand for is said in words next to them or in the control's name.
 */
import type { VNode } from 'preact';

const shapes = {
  add: <path d="M8 3v10M3 8h10" />,
  also: <path d="M14.5 8h-3c-2.6 0-2.4-4-5-4h-5M11.5 8c-2.6 0-2.4 4-5 4h-5" />,
  backup: <path d="M8 9.7V2M4.8 5.2 8 2l3.2 3.2M2.5 11v2.5h11V11" />,
  close: <path d="m4 4 8 8M12 4l-8 8" />,
  consistent: (
    <>
      <path d="M4.5 3H2v10h2.5M11.5 3H14v10h-2.5" />
      <circle class="filled" cx="8" cy="8" r="1.75" />
    </>
  ),
  copy: (
    <>
      <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
      <path d="M10.5 5.5v-2a1 1 0 0 0-1-1h-6a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1h2" />
    </>
  ),
  differ: <path d="M1.5 8h3c2.6 0 2.4-4 5-4h5M4.5 8c2.6 0 2.4 4 5 4h5" />,
  down: <path d="M3.5 6 8 10.5 12.5 6" />,
  edit: <path d="M10.5 2.8 13.2 5.5 5.7 13H3v-2.7z" />,
  filter: <path d="M2 4h12M4.5 8h7M6.7 12h2.6" />,
  folder: (
    <path d="M1.75 12.25v-8.5a1 1 0 0 1 1-1h3.1l1.65 1.75h5.75a1 1 0 0 1 1 1v6.75a1 1 0 0 1-1 1H2.75a1 1 0 0 1-1-1z" />
  ),
  hide: (
    <path d="M2 2l12 12M6.6 4a6.4 6.4 0 0 1 1.4-.15c4 0 6.2 4.15 6.2 4.15a10 10 0 0 1-1.7 2.2M4 5.2A10 10 0 0 0 1.8 8S4 12.15 8 12.15c.9 0 1.7-.2 2.4-.5" />
  ),
  import: <path d="M8 2v7.5M4.8 6.5 8 9.7l3.2-3.2M2.5 11v2.5h11V11" />,
  info: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 7.3v3.7" />
      <circle class="filled" cx="8" cy="4.9" r=".85" />
    </>
  ),
  library: (
    <>
      <path d="M3 2.5v11M6.2 2.5v11M9.2 3l3.8 10.4" />
      <path d="M1.5 13.5h13" />
    </>
  ),
  local: (
    <>
      <rect x="3.25" y="7" width="9.5" height="6.5" rx="1.25" />
      <path d="M5.25 7V5a2.75 2.75 0 0 1 5.5 0v2" />
    </>
  ),
  locate: (
    <>
      <path d="M2 3.5h12M2 8h5M2 12.5h4" />
      <path d="M13.5 8.5v4h-4M13.3 12.3 9.5 8.5" />
    </>
  ),
  more: (
    <>
      <circle class="filled" cx="3" cy="8" r="1.25" />
      <circle class="filled" cx="8" cy="8" r="1.25" />
      <circle class="filled" cx="13" cy="8" r="1.25" />
    </>
  ),
  next: <path d="M6 3.5 10.5 8 6 12.5" />,
  none: <circle cx="8" cy="8" r="5.7" stroke-dasharray="2.2 2.28" />,
  out: <path d="M6.5 3.5h-3v9h9v-3M9.5 2.5h4v4M13.3 2.7 7.5 8.5" />,
  page: <path d="M3.5 1.75h6l3 3v9.5h-9zM9.5 1.75v3h3M5.75 8h4.5M5.75 11h4.5" />,
  panel: (
    <>
      <rect x="1.75" y="2.75" width="12.5" height="10.5" rx="1.5" />
      <path d="M10 2.75v10.5" />
    </>
  ),
  prev: <path d="M10 3.5 5.5 8l4.5 4.5" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.5" />
      <path d="m10.4 10.4 3.3 3.3" />
    </>
  ),
  settings: (
    <>
      <path d="M2 4.5h6.5M12 4.5h2M2 11.5h2M7.5 11.5H14" />
      <circle cx="10.25" cy="4.5" r="1.75" />
      <circle cx="5.75" cy="11.5" r="1.75" />
    </>
  ),
  since: (
    <>
      <path d="M2.2 8a5.8 5.8 0 1 0 1.9-4.3" />
      <path d="M2 2v2.6h2.6" />
      <path d="M8 5v3.2l2.2 1.3" />
    </>
  ),
  source: (
    <>
      <circle cx="8" cy="5.2" r="2.7" />
      <path d="M2.8 14c.5-2.8 2.5-4.3 5.2-4.3s4.7 1.5 5.2 4.3" />
    </>
  ),
  sync: (
    <>
      <path d="M13.5 6.5A5.7 5.7 0 0 0 3.2 5M2.5 9.5A5.7 5.7 0 0 0 12.8 11" />
      <path d="M3 2.3V5h2.7M13 13.7V11h-2.7" />
    </>
  ),
  trash: <path d="M2.5 4.5h11M6 4.5v-2h4v2M4 4.5l.6 9h6.8l.6-9" />,
  undo: (
    <>
      <path d="M5.5 3 2.5 6l3 3" />
      <path d="M2.7 6h6.8a3.7 3.7 0 0 1 0 7.4H6" />
    </>
  ),
  unplug: (
    <path d="M6.5 4.5 8 3a3.5 3.5 0 0 1 5 5l-1.5 1.5M9.5 11.5 8 13a3.5 3.5 0 0 1-5-5l1.5-1.5M5.5 2.5v-1M2.5 5.5h-1M10.5 13.5v1M13.5 10.5h1" />
  ),
  up: <path d="M3.5 10 8 5.5l4.5 4.5" />,
  words: (
    <>
      <path d="M1.5 12.5 5 3.5l3.5 9M2.7 9.5h4.6" />
      <circle cx="11.9" cy="10" r="2.3" />
      <path d="M14.3 7.5v5" />
    </>
  ),
} satisfies Record<string, VNode>;

/** The name of an icon. */
export type IconName = keyof typeof shapes;

/** One icon, hidden from assistive technology. */
export function Icon({ name }: { readonly name: IconName }): VNode {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {shapes[name]}
    </svg>
  );
}
