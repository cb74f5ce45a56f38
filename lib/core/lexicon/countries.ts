/**
 * Countries as news writes them, kept by hand: no package with a licence that allows shipping it lists
 * demonyms and the short forms of headlines. A row is `code|names|demonyms|capital`; several names or demonyms
 * are parted by `;`, the first name is the one that is shown.
 */

/** A country or territory that news treats as one. */
export interface Country {
  /** ISO 3166-1 alpha-2, or XK for Kosovo. */
  readonly code: string;
  readonly names: readonly string[];
  /** Adjectives and words for its people: "Libyan", "French". */
  readonly demonyms: readonly string[];
  /** '' where news names none. */
  readonly capital: string;
}

const ROWS = `AF|Afghanistan|Afghan|Kabul
AL|Albania|Albanian|Tirana
DZ|Algeria|Algerian|Algiers
AD|Andorra|Andorran|Andorra la Vella
AO|Angola|Angolan|Luanda
AR|Argentina|Argentine;Argentinian|Buenos Aires
AM|Armenia|Armenian|Yerevan
AU|Australia|Australian|Canberra
AT|Austria|Austrian|Vienna
AZ|Azerbaijan|Azerbaijani|Baku
BS|Bahamas|Bahamian|Nassau
BH|Bahrain|Bahraini|Manama
BD|Bangladesh|Bangladeshi|Dhaka
BB|Barbados|Barbadian|Bridgetown
BY|Belarus|Belarusian|Minsk
BE|Belgium|Belgian|Brussels
BZ|Belize|Belizean|Belmopan
BJ|Benin|Beninese|Porto-Novo
BM|Bermuda|Bermudian|Hamilton
BT|Bhutan|Bhutanese|Thimphu
BO|Bolivia|Bolivian|La Paz
BA|Bosnia and Herzegovina;Bosnia|Bosnian|Sarajevo
BW|Botswana|Botswanan|Gaborone
BR|Brazil|Brazilian|Brasilia
BN|Brunei|Bruneian|Bandar Seri Begawan
BG|Bulgaria|Bulgarian|Sofia
BF|Burkina Faso|Burkinabe|Ouagadougou
BI|Burundi|Burundian|Bujumbura
KH|Cambodia|Cambodian|Phnom Penh
CM|Cameroon|Cameroonian|Yaounde
CA|Canada|Canadian|Ottawa
CV|Cape Verde;Cabo Verde|Cape Verdean|Praia
CF|Central African Republic||Bangui
TD|Chad|Chadian|N'Djamena
CL|Chile|Chilean|Santiago
CN|China|Chinese|Beijing
CO|Colombia|Colombian|Bogota
KM|Comoros|Comorian|Moroni
CD|Democratic Republic of the Congo;Democratic Republic of Congo;Congo;DRC|Congolese|Kinshasa
CG|Republic of the Congo||Brazzaville
CR|Costa Rica|Costa Rican|San Jose
CI|Ivory Coast;Cote d'Ivoire|Ivorian|Abidjan
HR|Croatia|Croatian;Croat|Zagreb
CU|Cuba|Cuban|Havana
CY|Cyprus|Cypriot|Nicosia
CZ|Czech Republic;Czechia|Czech|Prague
DK|Denmark|Danish;Dane|Copenhagen
DJ|Djibouti|Djiboutian|Djibouti
DM|Dominica||Roseau
DO|Dominican Republic|Dominican|Santo Domingo
EC|Ecuador|Ecuadorean;Ecuadorian|Quito
EG|Egypt|Egyptian|Cairo
SV|El Salvador|Salvadoran|San Salvador
GQ|Equatorial Guinea||Malabo
ER|Eritrea|Eritrean|Asmara
EE|Estonia|Estonian|Tallinn
SZ|Eswatini;Swaziland|Swazi|Mbabane
ET|Ethiopia|Ethiopian|Addis Ababa
FJ|Fiji|Fijian|Suva
FI|Finland|Finnish;Finn|Helsinki
FR|France|French;Frenchman;Frenchwoman|Paris
GA|Gabon|Gabonese|Libreville
GM|Gambia|Gambian|Banjul
GE|Georgia|Georgian|Tbilisi
DE|Germany|German|Berlin
GH|Ghana|Ghanaian|Accra
GR|Greece|Greek|Athens
GL|Greenland|Greenlandic|Nuuk
GD|Grenada|Grenadian|St. George's
GU|Guam|Guamanian|Hagatna
GT|Guatemala|Guatemalan|Guatemala City
GN|Guinea|Guinean|Conakry
GW|Guinea-Bissau||Bissau
GY|Guyana|Guyanese|Georgetown
HT|Haiti|Haitian|Port-au-Prince
HN|Honduras|Honduran|Tegucigalpa
HK|Hong Kong||
HU|Hungary|Hungarian|Budapest
IS|Iceland|Icelandic;Icelander|Reykjavik
IN|India|Indian|New Delhi
ID|Indonesia|Indonesian|Jakarta
IR|Iran|Iranian|Tehran
IQ|Iraq|Iraqi|Baghdad
IE|Ireland|Irish;Irishman;Irishwoman|Dublin
IL|Israel|Israeli|Jerusalem
IT|Italy|Italian|Rome
JM|Jamaica|Jamaican|Kingston
JP|Japan|Japanese|Tokyo
JO|Jordan|Jordanian|Amman
KZ|Kazakhstan|Kazakh|Astana
KE|Kenya|Kenyan|Nairobi
XK|Kosovo|Kosovar|Pristina
KW|Kuwait|Kuwaiti|Kuwait City
KG|Kyrgyzstan|Kyrgyz|Bishkek
LA|Laos|Laotian|Vientiane
LV|Latvia|Latvian|Riga
LB|Lebanon|Lebanese|Beirut
LS|Lesotho||Maseru
LR|Liberia|Liberian|Monrovia
LY|Libya|Libyan|Tripoli
LI|Liechtenstein||Vaduz
LT|Lithuania|Lithuanian|Vilnius
LU|Luxembourg|Luxembourger|Luxembourg
MO|Macau;Macao||
MG|Madagascar|Malagasy|Antananarivo
MW|Malawi|Malawian|Lilongwe
MY|Malaysia|Malaysian|Kuala Lumpur
MV|Maldives|Maldivian|Male
ML|Mali|Malian|Bamako
MT|Malta|Maltese|Valletta
MR|Mauritania|Mauritanian|Nouakchott
MU|Mauritius|Mauritian|Port Louis
MX|Mexico|Mexican|Mexico City
MD|Moldova|Moldovan|Chisinau
MC|Monaco||Monaco
MN|Mongolia|Mongolian|Ulaanbaatar
ME|Montenegro|Montenegrin|Podgorica
MA|Morocco|Moroccan|Rabat
MZ|Mozambique|Mozambican|Maputo
MM|Myanmar;Burma|Burmese|Naypyidaw
NA|Namibia|Namibian|Windhoek
NP|Nepal|Nepalese;Nepali|Kathmandu
NL|Netherlands;Holland|Dutch;Dutchman;Dutchwoman|Amsterdam
NZ|New Zealand||Wellington
NI|Nicaragua|Nicaraguan|Managua
NE|Niger|Nigerien|Niamey
NG|Nigeria|Nigerian|Abuja
KP|North Korea|North Korean|Pyongyang
MK|North Macedonia;Macedonia|Macedonian|Skopje
NO|Norway|Norwegian|Oslo
OM|Oman|Omani|Muscat
PK|Pakistan|Pakistani|Islamabad
PS|Palestine;West Bank;Gaza Strip;Gaza|Palestinian|Ramallah
PA|Panama|Panamanian|Panama City
PG|Papua New Guinea||Port Moresby
PY|Paraguay|Paraguayan|Asuncion
PE|Peru|Peruvian|Lima
PH|Philippines|Philippine;Filipino|Manila
PL|Poland|Polish;Pole|Warsaw
PT|Portugal|Portuguese|Lisbon
PR|Puerto Rico|Puerto Rican|San Juan
QA|Qatar|Qatari|Doha
RO|Romania|Romanian|Bucharest
RU|Russia|Russian|Moscow
RW|Rwanda|Rwandan|Kigali
SA|Saudi Arabia|Saudi|Riyadh
SN|Senegal|Senegalese|Dakar
RS|Serbia|Serbian;Serb|Belgrade
SC|Seychelles||Victoria
SL|Sierra Leone|Sierra Leonean|Freetown
SG|Singapore|Singaporean|Singapore
SK|Slovakia|Slovak|Bratislava
SI|Slovenia|Slovenian;Slovene|Ljubljana
SO|Somalia|Somali|Mogadishu
ZA|South Africa|South African|Pretoria
KR|South Korea|South Korean|Seoul
SS|South Sudan|South Sudanese|Juba
ES|Spain|Spanish;Spaniard|Madrid
LK|Sri Lanka|Sri Lankan|Colombo
SD|Sudan|Sudanese|Khartoum
SR|Suriname|Surinamese|Paramaribo
SE|Sweden|Swedish;Swede|Stockholm
CH|Switzerland|Swiss|Bern
SY|Syria|Syrian|Damascus
TW|Taiwan|Taiwanese|Taipei
TJ|Tajikistan|Tajik|Dushanbe
TZ|Tanzania|Tanzanian|Dodoma
TH|Thailand|Thai|Bangkok
TG|Togo|Togolese|Lome
TT|Trinidad and Tobago;Trinidad|Trinidadian|Port of Spain
TN|Tunisia|Tunisian|Tunis
TR|Turkey;Turkiye|Turkish;Turk|Ankara
TM|Turkmenistan|Turkmen|Ashgabat
UG|Uganda|Ugandan|Kampala
UA|Ukraine;Crimea|Ukrainian|Kyiv
AE|United Arab Emirates;UAE;U.A.E.|Emirati|Abu Dhabi
GB|United Kingdom;Britain;Great Britain;UK;U.K.;England;Scotland;Wales;Northern Ireland|British;English;Scottish;Welsh;Briton;Scot;Englishman;Englishwoman;Welshman;Welshwoman|London
US|United States;United States of America;US;U.S.;USA;U.S.A.;America|American;US;U.S.|Washington
UY|Uruguay|Uruguayan|Montevideo
UZ|Uzbekistan|Uzbek|Tashkent
VA|Vatican City;Vatican||
VE|Venezuela|Venezuelan|Caracas
VN|Vietnam|Vietnamese|Hanoi
YE|Yemen|Yemeni|Sanaa
ZM|Zambia|Zambian|Lusaka
ZW|Zimbabwe|Zimbabwean|Harare`;

const list = (field: string | undefined): string[] => (field ? field.split(';') : []);

/** Every country, by code. */
export const countries: readonly Country[] = ROWS.split('\n').map((row) => {
  const [code = '', names, demonyms, capital = ''] = row.split('|');
  return { code, names: list(names), demonyms: list(demonyms), capital };
});
