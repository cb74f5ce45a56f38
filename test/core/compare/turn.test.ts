import { describe, expect, it } from 'vitest';
import { comparedInStory, shownDifference, type Told } from './compared-in-story.ts';

const days = ['2021-05-04', '2021-05-06'] as const;
const shown = (told: Told): Promise<string> => shownDifference({ dates: days, ...told }, 'outcome');

describe('a story that has moved on', () => {
  it('isn’t news to an account that tells what came of it as well', async () => {
    const here = 'Norte Copper was asked to release the safety report on its tunnels.';
    const there = 'Norte Copper released the safety report on its tunnels on Thursday.';
    const also = ['Norte Copper plans to release the safety report on its tunnels this week.'];
    const [pending = ''] = also;
    expect(await shown({ here: pending, there })).toBe('changed');
    expect(await shown({ here: there, there: here, also, dates: ['2021-05-06', '2021-05-04'] })).toBe(
      'changed',
    );
    const known = ['Norte Copper released the safety report on its tunnels, a spokesman said.', pending];
    const told = { here: there, there: here, also: known, dates: ['2021-05-06', '2021-05-04'] } as const;
    expect(await shown(told)).toBe('silent');
  });

  it.each([
    [
      'what was planned is done',
      'Norte Copper plans to release the safety report on its tunnels this week.',
      'Norte Copper released the safety report on its tunnels on Thursday.',
    ],
    [
      'what was asked for has begun',
      'Senator Paz called for an inquiry into the Almara mine.',
      'The labor ministry has opened an inquiry into the Almara mine.',
    ],
    [
      'who was free is charged',
      'The foreman of the Almara mine has not been charged.',
      'Prosecutors charged the foreman of the Almara mine with negligence on Thursday.',
    ],
    [
      'a house that is no chamber is in it',
      'Senator Paz called for an investigation of the opera house fund in Almara.',
      'The labor ministry has launched an investigation of the opera fund in Almara.',
    ],
    [
      'what was to begin is stopped',
      'The new mining rules are set to take effect on Friday.',
      'A judge in the capital blocked the new mining rules from taking effect.',
    ],
    [
      'a visit that was ahead is over',
      'A delegation of the mining ministry will travel to Almara on Wednesday.',
      'The owners of the mine gave in after a visit by the delegation to Almara this week.',
    ],
    [
      'one party chooses whom it was expected to',
      'The Almara Miners Party is expected to nominate a popular former foreman for the province council.',
      'Former foreman Hugo Prat won the Almara Miners Party nomination for the province council.',
    ],
  ])('%s', async (_, here, there) => {
    expect(await shown({ here, there })).toBe('changed');
  });

  it.each([
    [
      'another report',
      'Norte Copper plans to release the safety report on its tunnels this week.',
      'Norte Copper released its annual accounts on Thursday.',
    ],
    [
      'what was done before the plan',
      'Norte Copper plans to release the safety report on its tunnels this week.',
      'Norte Copper released the safety report on its tunnels on Saturday.',
    ],
    [
      'another doer',
      'Minister Rojas will visit Almara on Wednesday.',
      'Bishop Lindqvist visited Almara on Wednesday.',
    ],
    [
      'another day than the one that was set',
      'Minister Rojas will testify before the mining committee on Friday.',
      'Minister Rojas testified before the mining committee on Tuesday.',
    ],
    [
      'what one chamber is to pass, and the other has passed',
      'The House is expected to pass the mine safety bill by a voice vote.',
      'The Senate passed the mine safety bill on Wednesday.',
    ],
    [
      'a verdict that is one of two',
      'The Almara court will announce its verdict on Paul Ruiz on Friday.',
      'The Almara court acquitted Paul Ruiz on Wednesday.',
    ],
    [
      'what other counties were told to do',
      'Officials asked on Monday for an evacuation of Prado County.',
      'Cerro County declared an evacuation on Wednesday.',
    ],
    [
      'one of a kind of which everybody has one',
      'She plans to wear a mask for her entire shift.',
      'She wore a mask and gloves on Thursday.',
    ],
    [
      'something else that is announced',
      'Governor Duarte is expected to announce that she will move the offices of the province to the coast.',
      'Governor Duarte announced on Thursday that she will sell the railway of the province to the capital.',
    ],
    [
      'what bears a name, and who bears it',
      'The ministry continues to investigate the Duarte Foundation.',
      'The ministry cleared Ines Duarte on Thursday.',
    ],
    [
      'an open question about somebody else',
      'It is open whether Minister Rojas, who left the party last week, will endorse Governor Duarte.',
      'Six former ministers have endorsed Governor Duarte.',
    ],
  ])('stays silent on %s', async (_, here, there) => {
    expect(await shown({ here, there })).toBe('silent');
  });

  it('is none where the other account quotes the plan and tells what came of it', async () => {
    const told = {
      here: 'Norte Copper released the safety report on its tunnels on Thursday.',
      there:
        'Norte Copper will release the safety report on its tunnels, a spokesman had promised on Monday.',
      dates: ['2021-05-06', '2021-05-05'],
    } as const;
    expect(await shownDifference(told, 'outcome')).toBe('changed');
    expect(await shownDifference({ ...told, dates: ['2021-05-06', '2021-05-06'] }, 'outcome')).toBe('silent');
    const also = ['Norte Copper released the safety report on its tunnels after a long quarrel.'];
    expect(await shownDifference({ ...told, also }, 'outcome')).toBe('silent');
  });

  it('says plainly how far each account has it', async () => {
    const plan = 'Norte Copper plans to release the safety report on its tunnels this week.';
    const deed = 'Norte Copper released the safety report on its tunnels on Thursday.';
    const [before] = await comparedInStory({ here: plan, there: deed, dates: days });
    expect(before?.explanation).toBe(
      'Still to come here (“Norte Copper plans to release the safety report on its tunnels this week”); done in There, 2 days later (“Norte Copper released the safety report on its tunnels on Thursday”).',
    );
    const [after] = await comparedInStory({ here: deed, there: plan, dates: ['2021-05-06', '2021-05-04'] });
    expect(after?.explanation).toMatch(
      /^Done here \(“.*”\); still to come in There, 2 days earlier \(“.*”\)\.$/,
    );
  });
});
