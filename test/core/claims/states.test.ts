import { describe, expect, it } from 'vitest';
import { quantitiesIn, quantityIn } from './quantities-in.ts';

describe('the state that people and things are counted in', () => {
  it.each([
    ['Twelve people died in the fire.', 'dead'],
    ['The fire killed 12 people.', 'dead'],
    ['The storm claimed 19 lives.', 'dead'],
    ['Nineteen lives were lost.', 'dead'],
    ['Officials counted 12 deaths.', 'dead'],
    ['The fire injured 12 people.', 'injured'],
    ['Twelve people were hurt in the fire.', 'injured'],
    ['Twelve people survived the crash.', 'alive'],
    ['Eleven hikers are still missing.', 'missing'],
    ['Eleven hikers remain unaccounted for.', 'missing'],
    ['The rebels hold 60 soldiers.', 'held'],
    ['The rebels freed 60 soldiers.', 'freed'],
    ['Police arrested 40 marchers.', 'arrested'],
    ['Forty marchers are in custody.', 'arrested'],
    ['Six people were charged with fraud.', 'charged'],
    ['The flood displaced 5,000 families.', 'displaced'],
    ['Doctors diagnosed 44 people with measles.', 'infected'],
    ['44 people tested positive for the virus.', 'infected'],
    ['The airline laid off 2,000 workers.', 'laid-off'],
    ['The airline will lay off 2,000 workers.', 'laid-off'],
    ['Some 2,000 workers lost their jobs.', 'laid-off'],
    ['Some 2,000 workers lost jobs.', 'laid-off'],
    ['More than 300,000 homes were without electricity.', 'powerless'],
    ['Some 300,000 customers lost power.', 'powerless'],
    ['Power was out in 18,000 homes.', 'powerless'],
    ['Power had been knocked out to 18,000 homes.', 'powerless'],
    ['The storm cut power to more than 100,000 customers.', 'powerless'],
    ['Some 40,000 customers had no power.', 'powerless'],
    ['The airline will cut 3,500 jobs.', 'laid-off'],
    ['The airline will eliminate 1,100 positions.', 'laid-off'],
    ['About 4,200 residents were moved to schools.', 'displaced'],
    ['Police made 112 detentions.', 'arrested'],
    ['Some 61 people were on the bus.', 'aboard'],
    ['All 61 people on board were killed.', 'dead'],
    ['Four people were shot at a nightclub.', 'shot'],
    ['A sniper shot six people.', 'shot'],
    ['12 people shot over the weekend are in hospital.', 'shot'],
    ['Three men shot dead by police were brothers.', 'dead'],
    ['Twelve people killed the night before were miners.', 'dead'],
    ['Some 540 residents and nurses at care homes and other facilities of the county have died.', 'dead'],
    ['About 24,000 dockers walked off the job.', 'striking'],
    ['Some 24,000 dockers are on strike.', 'striking'],
    ['About 9,000 people took part in the march.', 'gathered'],
    ['The army deployed 800 soldiers to the river.', 'deployed'],
    ['The governor announced the deployment of 300 firefighters.', 'deployed'],
    ['Two soldiers deployed to the border were killed.', 'dead'],
    ['Hundreds of fans converged on the stadium.', 'gathered'],
    ['About 5,000 fans poured into the stadium.', 'gathered'],
    ['A crowd of more than 1,600 heard the bishop.', 'gathered'],
    ['A rally of 20,000 supporters ended early.', 'gathered'],
    ['Police arrested 40 people who had marched to the square.', 'arrested'],
    ['Sixteen miners are trapped in the shaft.', 'trapped'],
    ['Firefighters rescued 30 people.', 'rescued'],
    ['The blaze destroyed 120 houses.', 'damaged'],
    ['Five patients were hospitalized with burns.', 'hospitalized'],
    ['The plant hired 400 workers.', 'hired'],
    ['Boats carried 80 people to higher ground.', 'rescued'],
    ['Eleven climbers were airlifted to safety.', 'rescued'],
    ['Seven people were treated for burns at a hospital.', 'hospitalized'],
    ['Three boys were rushed to the hospital.', 'hospitalized'],
    ['Three boys were treated for burns.', 'hospitalized'],
    ['Eight skiers have not been found.', 'missing'],
    ['The flood forced 900 people from their homes.', 'displaced'],
    ['Some 900 villagers were told to leave.', 'displaced'],
    ['Divers pulled 14 people from the water.', 'rescued'],
    ['Sixty guests fell ill.', 'infected'],
    ['The village has buried 17 miners.', 'dead'],
    ['The sides traded 90 prisoners.', 'freed'],
    ['The plan means the loss of 400 jobs.', 'laid-off'],
    ['Some 400 jobs are at risk.', 'laid-off'],
    ['The mill will add 250 jobs.', 'hired'],
    ['A bus carrying 44 pilgrims left the road.', 'aboard'],
    ['The barge is licensed for 60 people.', 'capacity'],
    ['The jet is built to carry 250 passengers.', 'capacity'],
    ['Nine people were booked into the county jail.', 'arrested'],
    ['The mill employs 700 people.', 'employed'],
    ['Some 700 people work at the mill.', 'employed'],
    ['The valley has 3,000 inhabitants.', 'inhabitants'],
    ['Police put the crowd at 2,500.', 'gathered'],
    ['The leak affected 80,000 customers.', 'affected'],
    ['Some 9,000 families need food aid.', 'needy'],
    ['The governor sent 300 firefighters to the border.', 'deployed'],
    ['Twelve miners, not nine, were killed.', 'dead'],
    ['Two remain in hospital.', 'hospitalized'],
    ['Two remain in hospital across the border.', 'hospitalized'],
    ['Five miners were in intensive care.', 'hospitalized'],
    ['Nine miners were still in critical condition.', 'hospitalized'],
    ['Rescuers are searching for 20 miners.', 'missing'],
    ['The sheriff was trying to account for 11 hikers.', 'missing'],
    ['The league suspended four referees.', 'suspended'],
    ['Six swimmers have been banned.', 'suspended'],
    ['Some 300 firefighters battled the blaze.', 'deployed'],
    ['A total of 140 firefighters were working on the fire.', 'deployed'],
    ['About 400 people chanted outside the bank.', 'gathered'],
    ['Thousands of people began filing into the square.', 'gathered'],
    ['Nobody is now unaccounted for.', 'missing'],
    ['The number of those killed in the raid rose to 35.', 'dead'],
    [
      'The number of people hurt when Flight 318 left the runway in Oslo on Tuesday has risen to 23.',
      'injured',
    ],
  ])('%s', (sentence, state) => {
    expect(quantityIn(sentence).states).toEqual([state]);
  });

  it('stands behind what is told of a part', () => {
    const [all] = quantitiesIn('Twenty skiers, including three guides, were killed.');
    expect(all?.states).toEqual(['dead']);
  });

  it.each([
    'Two officers who killed a boy in the park were cleared.',
    'Two gunmen killed the mayor.',
    'Some 800 clerks missed their train.',
    'Some 800 clerks are missing a paycheck.',
    'The governor signed 23 executive actions.',
    'Some 540 residents met the mayor of the town whose brother was killed.',
    'Three climbers descended the mountain.',
    'The protest was the idea of 12 students.',
    'Three soldiers wounded a shepherd.',
    'Five agents have arrested the banker.',
    'The officers fired eight shots.',
    'The nurses gave 300 people a flu shot.',
    'The troops shot down two drones.',
    'Someone shot at two officers.',
    'A rescue team of 80 people arrived.',
    'Some 300 people were allowed to return.',
    'Twelve people have not been found guilty.',
    'Police are searching for two suspects.',
    'The ministry accounts for 40 clerks.',
    'The agreement bars 12 companies.',
    'The 12 kettles are in hospital kitchens.',
    'Some 4,000 passengers booked flights.',
    'About 40 nomads crossed the desert.',
    'About 300 students wrote letters over the killing of a teacher.',
  ])('is nobody’s who only did it, or was missed: %s', (sentence) => {
    expect(quantityIn(sentence).states).toEqual([]);
  });

  it('is each number’s own', () => {
    expect(quantitiesIn('The fire left 12 dead and 30 injured.').map((q) => q.states)).toEqual([
      ['dead'],
      ['injured'],
    ]);
    expect(quantitiesIn('The outbreak has killed 412 and sickened 3,000.').map((q) => q.states)).toEqual([
      ['dead'],
      ['infected'],
    ]);
  });

  it('is known of hostages by what they are called', () => {
    expect(quantityIn('Twenty hostages were on the bus.').states).toEqual(['held']);
    expect(quantityIn('Twenty dentists were at the fair.').states).toEqual([]);
  });

  it('isn’t theirs where it is denied', () => {
    expect(quantityIn('None of the 150 passengers survived.').states).toEqual([]);
    expect(quantityIn('The 40 marchers were not arrested.').states).toEqual([]);
  });

  it('is none of sums and measures', () => {
    expect(quantityIn('After a two-year inquiry the mayor was charged.').states).toEqual([]);
    expect(quantityIn('The city freed $4 million.').states).toEqual([]);
  });

  it('needs more than a word that may mean something else', () => {
    expect(quantityIn('Trucks carried 80 tables to the beach.').states).toEqual([]);
    expect(quantityIn('Two hospitals closed.').states).toEqual([]);
    expect(quantityIn('The museum gave 300 visitors free tickets.').states).toEqual([]);
    expect(quantityIn('The workers laid 300 tiles.').states).toEqual([]);
    expect(quantityIn('The farmers lost 300 sheep.').states).toEqual([]);
    expect(quantityIn('About 300 dentists came, and police arrested a thief.').states).toEqual([]);
    expect(quantityIn('Some 300 visitors saw the living room.').states).toEqual([]);
    expect(quantityIn('About 300 dentists remain in the region.').states).toEqual([]);
  });
});
