/** Nouns that count people, so that "22 victims" and "22 miners" can be one count. */
const WORDS = new Set(
  (
    'people person persons men man women woman children child kids boys girls adults civilians residents citizens victims ' +
    'survivors hostages captives prisoners detainees inmates soldiers troops fighters militants rebels insurgents terrorists ' +
    'gunmen officers policemen guards marines sailors pilots workers employees staff staffers miners passengers crew migrants ' +
    'refugees asylum-seekers students pupils teachers patients doctors nurses protesters demonstrators activists journalists ' +
    'reporters voters supporters members lawmakers senators representatives delegates diplomats officials others dead wounded ' +
    'injured missing suspects attackers assailants bombers shoppers worshippers worshipers tourists visitors guests fans ' +
    'customers clients residents neighbors villagers farmers drivers firefighters rescuers volunteers experts scientists ' +
    'americans palestinians israelis iraqis iranians syrians afghans russians ukrainians chinese mexicans libyans egyptians ' +
    'nationals foreigners immigrants babies infants newborns mothers fathers parents families individuals personnel service-members ' +
    'servicemembers veterans athletes players pilgrims nuns priests relatives bystanders pedestrians cyclists'
  ).split(/\s+/),
);

/** True for a lower-case noun that counts people. */
export function isPersonNoun(word: string): boolean {
  return WORDS.has(word) || WORDS.has(`${word}s`);
}
