/**
 * What readers type, and what they want to stand first when they search the bundled corpus. Where several results serve
 * equally well, all are named. Ids of entities, articles and statements.
 */
export type LabelledQuery = readonly [query: string, ...wanted: [string, ...string[]]];

export const BUNDLED_QUERIES: readonly LabelledQuery[] = [
  // Names, whole and in part
  ['Kirill Dmitriev', 'kirill-dmitriev'],
  ['dmitriev', 'kirill-dmitriev'],
  ['Dmitriev, Kirill', 'kirill-dmitriev'],
  ['Putin', 'vladimir-putin'],
  ['vladimir vladimirovich', 'vladimir-putin'],
  ['trump', 'donald-trump'],
  ['peskov', 'dmitry-peskov'],
  ['zelensky', 'volodymyr-zelenskyy'],
  ['selenskyj', 'volodymyr-zelenskyy'],
  ['le pen', 'marine-le-pen'],
  ['biden', 'joe-biden'],
  ['musk', 'elon-musk'],
  ['witkoff', 'steve-witkoff'],
  ['stephen witkoff', 'steve-witkoff'],
  ['kellogg', 'keith-kellogg'],
  ['roscosmos', 'roscosmos'],
  ['rosatom', 'rosatom'],
  ['spacex', 'spacex'],
  ['national rally', 'national-rally'],
  ['rassemblement', 'national-rally'],
  ['amcham', 'american-chamber-of-commerce-in-russia'],
  ['chamber of commerce', 'american-chamber-of-commerce-in-russia'],
  ['foreign ministry', 'russian-foreign-ministry'],
  ['geological survey', 'us-geological-survey'],
  ['renault', 'renault'],
  ['mcdonalds', 'mcdonalds'],
  ['direct investment fund', 'russian-direct-investment-fund'],

  // As far as typed
  ['kir', 'kirill-dmitriev'],
  ['dm', 'kirill-dmitriev'],
  ['pu', 'vladimir-putin'],
  ['zel', 'volodymyr-zelenskyy'],
  ['wit', 'steve-witkoff'],
  ['ros', 'roscosmos', 'rosatom'],
  ['dmitry p', 'dmitry-peskov'],
  ['arctic c', 'arctic-cooperation'],
  ['rare e', 'rare-earth-metals'],
  ['black s', 'black-sea-ceasefire'],

  // Typos
  ['dimitriev', 'kirill-dmitriev'],
  ['dmitrev', 'kirill-dmitriev'],
  ['dmitirev', 'kirill-dmitriev'],
  ['kiril dmitriyev', 'kirill-dmitriev'],
  ['putni', 'vladimir-putin'],
  ['trmup', 'donald-trump'],
  ['trupm', 'donald-trump'],
  ['witkof', 'steve-witkoff'],
  ['whitcoff', 'steve-witkoff'],
  ['zelinsky', 'volodymyr-zelenskyy'],
  ['zelenksy', 'volodymyr-zelenskyy'],
  ['peskow', 'dmitry-peskov'],
  ['kelog', 'keith-kellogg'],
  ['roskosmos', 'roscosmos'],
  ['rosatm', 'rosatom'],
  ['spaxex', 'spacex'],
  ['reanult', 'renault'],
  ['artic cooperation', 'arctic-cooperation'],
  ['rare erth', 'rare-earth-metals'],
  ['sanctoins', 'us-sanctions-on-russia'],
  ['moritorium', 'energy-strike-moratorium'],

  // Case, width, diacritics, punctuation
  ['DONALD TRUMP', 'donald-trump'],
  ['Ｍｕｓｋ', 'elon-musk'],
  ['Zélenskyy', 'volodymyr-zelenskyy'],
  ["McDonald's", 'mcdonalds'],
  ['McDonald’s', 'mcdonalds'],
  ['space-x', 'spacex'],
  ['ros cosmos', 'roscosmos'],

  // Other scripts
  ['Дмитриев', 'kirill-dmitriev'],
  ['путин', 'vladimir-putin'],
  ['трамп', 'donald-trump'],
  ['Зеленський', 'volodymyr-zelenskyy'],
  ['маск', 'elon-musk'],
  ['виткофф', 'steve-witkoff'],
  ['роскосмос', 'roscosmos'],
  ['РФПИ', 'russian-direct-investment-fund'],
  ['перемирие', 'ukraine-ceasefire', 'black-sea-ceasefire'],

  // First letters
  ['rdif', 'russian-direct-investment-fund'],
  ['kd', 'kirill-dmitriev'],
  ['d t', 'donald-trump'],
  ['usgs', 'us-geological-survey'],
  ['mlp', 'marine-le-pen'],

  // Topics, also in other words
  ['rare earths', 'rare-earth-metals'],
  ['rare earth minerals', 'rare-earth-metals'],
  ['cooperation in the arctic', 'arctic-cooperation'],
  ['flight to mars', 'mars-mission'],
  ['mars', 'mars-mission'],
  ['direct flights', 'direct-flights'],
  ['air links', 'direct-flights'],
  ['sanctions', 'us-sanctions-on-russia'],
  ['tariffs', 'us-tariffs'],
  ['peace talks', 'peace-talks'],
  ['black sea', 'black-sea-ceasefire'],
  ['truce', 'black-sea-ceasefire', 'energy-strike-moratorium'],
  ['energy strikes', 'energy-strike-moratorium'],
  ['riyadh', 'saudi-arabia-talks'],
  ['western firms', 'western-firms-return'],
  ['le pen verdict', 'le-pen-conviction'],
  ['phone call', 'trump-putin-call'],
  ['nuclear', 'nuclear-technology'],
  ['2027', 'french-presidential-election-2027'],

  // Roles and outlets
  ['president of ukraine', 'volodymyr-zelenskyy'],
  ['kremlin spokesman', 'dmitry-peskov'],
  ['carmaker', 'renault'],
  ['moscow times', 'envoy-to-visit'],
  ['newsmax', 'us-firms-want-niches', 'niches-of-european-firms:11'],

  // Articles
  ['moscow makes overtures', 'overtures-to-business'],
  ['putin messenger', 'niches-of-european-firms'],

  // Phrases from statements
  ['harvard', 'overtures-to-business:25'],
  ['four years in prison', 'le-pen-prison'],
  ['train has left the station', 'overtures-to-business:40'],
  ['3.8 million metric tons', 'usgs-reserves'],
  ['unique leader', 'musk-unique-leader'],
  ['three steps forward', 'three-steps-forward:2', 'three-steps-forward'],

  ['who is dmitriev', 'kirill-dmitriev'],

  // Two names together
  ['putin witkoff', 'witkoff-met-putin', 'witkoff-peace-effort'],
  ['peskov zelensky', 'peskov-plays-down-criticism'],
  ['musk roscosmos', 'musk-roscosmos-rosatom'],
  ['renault henkel', 'buyback-options', 'buyback-terms-unknown'],
  ['biden dmitriev', 'dmitriev-biden-and-trump'],
  ['wittkoff kellog', 'witkoff-replaces-kellogg'],
];
