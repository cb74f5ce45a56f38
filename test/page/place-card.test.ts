import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Place, placeCard, type Room } from '../../lib/page/card/place-card.ts';

const room = (
  width: number,
  height: number,
  claim: Partial<Room['claim']>,
  card = { width: 384, height: 420 },
): Room => {
  const box = { left: 100, top: 200, right: 600, bottom: 250, ...claim };
  return { window: { width, height }, claim: box, column: { ...box, right: 700, left: 60 }, card };
};

const covers = (place: Place, { claim, card }: Room): boolean => {
  const height = Math.min(card.height, place.maxHeight);
  const apart =
    place.left >= claim.right ||
    place.left + place.width <= claim.left ||
    place.top >= claim.bottom ||
    place.top + height <= claim.top;
  return !apart;
};

describe('the card', () => {
  test('stands at the right of the text, a little above its claim, where there is room', () => {
    expect(placeCard(room(1280, 800, {}))).toMatchObject({ left: 728, top: 186 });
  });

  test('moves up to stay inside the window', () => {
    expect(placeCard(room(1280, 800, { top: 700, bottom: 740 })).top).toBe(800 - 16 - 420);
  });

  test('stands below the claim in a narrow window', () => {
    expect(placeCard(room(900, 800, {}))).toMatchObject({ left: 100, top: 258 });
  });

  test('lies along the lower edge of a phone, at most 60 % high', () => {
    const place = placeCard(
      room(400, 740, { left: 16, right: 384, top: 60, bottom: 120 }, { width: 384, height: 700 }),
    );
    expect(place).toMatchObject({
      left: 8,
      width: 384,
      docked: 'bottom',
      maxHeight: 444,
      top: 740 - 8 - 444,
    });
  });

  test('lies along the upper edge while the claim is at the lower one', () => {
    const place = placeCard(room(400, 740, { left: 16, right: 384, top: 600, bottom: 700 }));
    expect(place).toMatchObject({ docked: 'top', top: 8 });
  });

  test('never covers its claim, in any window that has room for both', () => {
    const anyRoom = fc
      .record({
        width: fc.integer({ min: 300, max: 2000 }),
        height: fc.integer({ min: 560, max: 1400 }),
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        lines: fc.integer({ min: 20, max: 120 }),
        card: fc.integer({ min: 120, max: 900 }),
        column: fc.double({ min: 0.3, max: 1, noNaN: true }),
      })
      .map(({ width, height, at, lines, card, column }): Room => {
        const top = at * (height - lines);
        const claim = { left: 10, right: Math.max(40, column * width - 10), top, bottom: top + lines };
        return {
          window: { width, height },
          claim,
          column: claim,
          card: { width: Math.min(384, width - 32), height: card },
        };
      });
    fc.assert(fc.property(anyRoom, (each) => !covers(placeCard(each), each)));
  });
});
