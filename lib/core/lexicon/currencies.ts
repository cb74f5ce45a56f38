/**
 * Currencies by their names, signs and codes: "450,000 Swiss francs", "SFr450,000" and "CHF 450,000" are one sum. After
 * ISO 4217, with the names that the Unicode CLDR has in English; those in use on 1 January 2024.
 */

/**
 * Nouns with the currencies that have them. The first code is meant where nothing tells which, '' for none; then, for each
 * other one, its code and the last words of the adjectives that name it.
 */
const NAMES: readonly (readonly [nouns: string, plain: string, named: string])[] = [
  [
    'dollar dollars bucks',
    'USD',
    'USD us u.s. american; AUD australian; CAD canadian; NZD zealand; HKD kong; SGD singapore singaporean; TWD taiwan taiwanese; BBD barbadian barbados; BMD bermudan bermudian; BND brunei bruneian; BSD bahamian; BZD belize belizean; FJD fijian fiji; GYD guyanese; JMD jamaican; KYD cayman; LRD liberian; NAD namibian; SBD solomon; SRD surinamese; TTD tobago trinidadian; XCD caribbean; ZWL zimbabwean zimbabwe',
  ],
  [
    'pound pounds',
    'GBP',
    'GBP british sterling; EGP egyptian; LBP lebanese; SDG sudanese; SYP syrian; GIP gibraltar; FKP falkland; SSP sudan',
  ],
  [
    'franc francs',
    'CHF',
    'CHF swiss; BIF burundian; CDF congolese; DJF djiboutian; GNF guinean; KMF comorian; RWF rwandan; XAF cfa; XPF cfp',
  ],
  [
    'peso pesos',
    'MXN',
    'MXN mexican; ARS argentine argentinian; CLP chilean; COP colombian; CUP cuban; DOP dominican; PHP philippine; UYU uruguayan',
  ],
  [
    'rupee rupees',
    'INR',
    'INR indian; PKR pakistani; LKR lankan; NPR nepalese nepali; MUR mauritian; SCR seychellois',
  ],
  [
    'dinar dinars',
    '',
    'KWD kuwaiti; BHD bahraini; IQD iraqi; JOD jordanian; RSD serbian; DZD algerian; TND tunisian; LYD libyan',
  ],
  ['ruble rubles rouble roubles', 'RUB', 'RUB russian; BYN belarusian'],
  ['krona kronor', 'SEK', 'SEK swedish; ISK icelandic'],
  ['krone kroner', 'NOK', 'NOK norwegian; DKK danish'],
  ['shilling shillings', 'KES', 'KES kenyan; TZS tanzanian; UGX ugandan; SOS somali'],
  ['rial rials', 'IRR', 'IRR iranian; OMR omani; YER yemeni'],
  ['riyal riyals', 'SAR', 'SAR saudi; QAR qatari'],
  ['dirham dirhams', 'AED', 'AED emirati uae; MAD moroccan'],
  ['lira liras', 'TRY', 'TRY turkish'],
  ['won', 'KRW', 'KRW korean'],
  ['leu lei', 'RON', 'RON romanian; MDL moldovan'],
  ['manat manats', 'AZN', 'AZN azerbaijani; TMT turkmen'],
  ['kwacha', 'ZMW', 'ZMW zambian; MWK malawian'],
  ['usd', 'USD', ''],
  ['euro euros', 'EUR', ''],
  ['yen', 'JPY', ''],
  ['yuan renminbi', 'CNY', ''],
  ['shekel shekels', 'ILS', ''],
  ['reais', 'BRL', ''],
  ['rand', 'ZAR', ''],
  ['naira', 'NGN', ''],
  ['cedi cedis', 'GHS', ''],
  ['birr', 'ETB', ''],
  ['baht', 'THB', ''],
  ['dong', 'VND', ''],
  ['ringgit', 'MYR', ''],
  ['rupiah', 'IDR', ''],
  ['taka', 'BDT', ''],
  ['zloty zlotys', 'PLN', ''],
  ['forint forints', 'HUF', ''],
  ['koruna korunas', 'CZK', ''],
  ['lev leva levs', 'BGN', ''],
  ['hryvnia hryvnias', 'UAH', ''],
  ['tenge', 'KZT', ''],
  ['somoni somonis', 'TJS', ''],
  ['afghani afghanis', 'AFN', ''],
  ['lempira lempiras', 'HNL', ''],
  ['bolivares', 'VES', ''],
  ['bolivianos', 'BOB', ''],
  ['kwanza kwanzas', 'AOA', ''],
  ['meticais', 'MZN', ''],
  ['cents', 'USD/100', ''],
];

const plain = new Map<string, string>();
const named = new Map<string, string>();
const codes = new Set<string>();
for (const [nouns, first, others] of NAMES) {
  const lists = others === '' ? [] : others.split('; ').map((list) => list.split(' '));
  if (first !== '') codes.add(first.slice(0, 3));
  for (const noun of nouns.split(' ')) {
    plain.set(noun, first);
    for (const [code = '', ...adjectives] of lists) {
      codes.add(code);
      for (const adjective of adjectives) named.set(`${adjective} ${noun}`, code);
    }
  }
}

/**
 * ISO 4217 code for a currency's name in lower case, '' where a name of several says none; `before`: the word before it.
 * "pounds" is money only where the caller knows it isn't weight. Cents have the code of dollars and `/100`.
 */
export const currencyOfWord = (word: string, before = ''): string | undefined =>
  named.get(`${before} ${word}`) ?? plain.get(word);

/** Whether a word before a currency's name says whose it is: "Swiss francs". */
export const tellsWhose = (word: string, noun: string): boolean => named.has(`${word} ${noun}`);

const SIGNS = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₪', 'ILS'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['₺', 'TRY'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['₫', 'VND'],
]);

/** Letters that stand for a currency before an amount, written so. */
const LETTERS = new Map([
  ['SFr', 'CHF'],
  ['SFr.', 'CHF'],
  ['Rs', 'INR'],
  ['Rs.', 'INR'],
  ['RMB', 'CNY'],
  ['RM', 'MYR'],
  ['Kč', 'CZK'],
]);

/** ISO 4217 code for a currency's sign, letters or code before an amount; a bare "$" is read as US dollars. */
export const currencyOfSign = (sign: string): string | undefined =>
  SIGNS.get(sign) ?? LETTERS.get(sign) ?? (codes.has(sign) ? sign : undefined);

/** Whose dollars are meant by what is written before the sign: "A$", "C$", "HK$". */
const DOLLARS = new Map([
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['hk', 'HKD'],
  ['nz', 'NZD'],
  ['s', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
  ['us', 'USD'],
  ['u.s.', 'USD'],
]);

/** ISO 4217 code of the dollars that letters before a dollar sign name, if they name any. */
export const dollarsOf = (letters: string): string | undefined => DOLLARS.get(letters);
