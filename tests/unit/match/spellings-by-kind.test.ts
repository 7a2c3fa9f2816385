/** Every kind of spelling that is found from a person's name alone, each in a sentence, and nothing else in it. */
import { describe, expect, it } from 'vitest';
import { findInDocument } from '../../../src/match/document.ts';
import { compileMatcher } from '../../../src/match/matcher.ts';
import { person } from '../../support/entities.ts';

/** The corpus's name, and spellings with `|` between them. */
type Row = [name: string, spellings: string];

const KINDS: Readonly<Record<string, readonly Row[]>> = {
  'initials, middle names, patronymics, present or absent': [
    ['Vladimir Vladimirovich Zorin', 'Vladimir Zorin|V. Zorin|V Zorin|V. V. Zorin|V.V. Zorin|VV Zorin|Zorin'],
    ['Vladimir Zorin', 'Vladimir Vladimirovich Zorin|Vladimir V. Zorin|V. V. Zorin|V.V. Zorin'],
    ['Yuri Zelimov', 'Yu. Zelimov|Ju. Zelimow|J. Zelimov|Y. Zelimov'],
    ['Yevgeny Zelimov', 'Ye. Zelimov|E. Zelimov|J. Selimow'],
    ['Vladimir Zelimov', 'W. Zelimov|W. Selimow|V. Zelimoff'],
    ['Ada Marie Rowan', 'Ada Rowan|A. Rowan|A.M. Rowan|A. M. Rowan|AM Rowan|Ada M. Rowan'],
  ],
  'Jr., Sr., III behind it': [
    ['Peter Hale III', 'Peter Hale III|Peter Hale|P. Hale III'],
    ['Peter Halden Jr.', 'Peter Halden Jr.|Peter Halden, Jr.|Peter Halden Jr|Peter Halden'],
    ['Peter Halden Sr.', 'Peter Halden Sr.|Peter Halden, Sr.|Peter Halden'],
  ],
  'the surname first': [
    ['Ada Marie Rowan', 'Rowan, Ada|Rowan, Ada Marie|ROWAN Ada|ROWAN Ada Marie'],
    ['ROWAN Ada', 'Ada Rowan|Rowan, Ada|A. Rowan'],
    ['Rowan, Ada', 'Ada Rowan|Rowan, Ada|ROWAN Ada'],
  ],
  'particles with and without capitals': [
    ['Karin von der Lohe', 'Karin von der Lohe|Karin Von Der Lohe|von der Lohe|Von der Lohe|VON DER LOHE'],
    ['Jan van den Berge', 'Jan van den Berge|Jan Van den Berge|van den Berge|Van den Berge'],
    ['Marie Le Goff', 'Marie Le Goff|Marie le Goff|Le Goff|Marie LE GOFF'],
    ['Rafael de la Rosa', 'Rafael de la Rosa|Rafael De La Rosa|De la Rosa|de la Rosa'],
    [
      'Omar al-Tamimi',
      'Omar al-Tamimi|Omar Al Tamimi|Omar Tamimi|al-Tamimi|Tamimi|Omar el-Tamimi|Omar el Tamimi',
    ],
    ['Khalid bin Salim', 'Khalid bin Salim|Khalid Bin Salim|Khalid ibn Salim|bin Salim'],
  ],
  'double surnames, whole or their usual part': [
    [
      'Anna Keller-Voss',
      'Anna Keller-Voss|Anna Keller Voss|Keller-Voss|Anna Keller|Anna Voss|A. Keller-Voss',
    ],
    [
      'Aníbal Cavaco Marlanda',
      'Aníbal António Cavaco Marlanda|Cavaco Marlanda|Aníbal Cavaco|Aníbal Marlanda|A. Cavaco Marlanda',
    ],
    ['Pedro Santillán Ibarra', 'Pedro Santillán Ibarra|Pedro Santillan|Santillán Ibarra|P. Santillán'],
  ],
  'familiar forms': [
    ['Stephen Marlowe', 'Steve Marlowe|Steven Marlowe'],
    ['Joseph Tarrant', 'Joe Tarrant|Joey Tarrant'],
    ['Bill Oakhurst', 'William Oakhurst|Will Oakhurst|Billy Oakhurst'],
    ['Elizabeth Crane', 'Liz Crane|Beth Crane|Betty Crane'],
    ['Alberto Marlanda', 'Beto Marlanda'],
    ['Ignacio Marlanda', 'Nacho Marlanda'],
    ['Mikhail Zorin', 'Misha Zorin|Mischa Zorin'],
    ['Alexander Zorin', 'Sasha Zorin|Sascha Zorin'],
    ['Johann Rehwald', 'Hansi Rehwald|Hans Rehwald'],
    ['Małgorzata Zielna', 'Gosia Zielna|Margaret Zielna'],
    ['Jonas Halden Jr.', 'Jonas Halden Junior'],
  ],
  'Russian and Ukrainian names in German, French, Polish, Dutch, Spanish and Italian': [
    [
      'Dmitry Medvedev',
      'Dmitrij Medwedew|Dmitri Medvédev|Dmitrij Miedwiediew|Dmitri Medvedjev|Dmitriy Medvedyev',
    ],
    [
      'Sergey Lavrov',
      'Sergej Lawrow|Sergueï Lavrov|Siergiej Ławrow|Sergej Lavrov|Serguéi Lavrov|Serghej Lavrov',
    ],
    [
      'Viktor Yushchenko',
      'Wiktor Juschtschenko|Viktor Iouchtchenko|Wiktor Juszczenko|Viktor Joesjtsjenko|Víktor Yúshchenko|Viktor Juščenko',
    ],
    [
      'Nikita Khrushchev',
      'Nikita Chruschtschow|Nikita Khrouchtchev|Nikita Chruszczow|Nikita Chroesjtsjov|Nikita Jrushchov|Nikita Krusciov',
    ],
    [
      'Mikhail Gorbachev',
      'Michail Gorbatschow|Mikhaïl Gorbatchev|Michaił Gorbaczow|Michail Gorbatsjov|Mijaíl Gorbachov|Michail Gorbaciov',
    ],
    ['Maya Zoritskaya', 'Maja Zorizkaja|Maja Zoritskaja|Maja Zoricka'],
    ['Boris Nemtsov', 'Boris Niemcow|Boris Nemzow|Boris Nemcov'],
    [
      'Mikhail Khodorkovsky',
      'Michail Chodorkowski|Mijaíl Jodorkovski|Mihail Hodorkovski|Michaił Chodorkowski|Mixail Xodorkovski',
    ],
    ['Boris Yeltsin', 'Boris Jelzin|Boris Eltsine|Borys Jelcyn|Boris Jeltsin|Borís Yeltsin|Boris Eltsin'],
    ['Volodymyr Zelenskyy', 'Wolodymyr Selenskyj|Volodymyr Zelensky|Wołodymyr Zełenski|Volodímir Zelenski'],
  ],
  'Arabic, Greek and Chinese names': [
    [
      'Muammar Gaddafi',
      'Muammar al-Gaddafi|Mouammar Kadhafi|Moammar Khadafy|Muammar Gheddafi|Muamar el Gadafi',
    ],
    ['Bashar al-Assad', 'Baschar al-Assad|Bachar el-Assad|Bassar el-Asad|Baszar al-Asad|Bashar Assad|Assad'],
    ['Abdelaziz Bouharid', 'Abd al-Aziz Bouharid|Abdul Aziz Bouharid|Abdulaziz Buharid'],
    ['Javad Zamani', 'Mohammad Javad Zamani'],
    ['Mohammad Javad Zamani', 'Javad Zamani'],
    ['Saddam Hussein', 'Saddam Husajn|Saddam Hussain|Sadam Husein'],
    ['Alexis Tsipras', 'Aleksis Tsipras|Aléxis Tsípras|Alexis Zipras'],
    ['Kyriakos Mitsotakis', 'Kyriákos Mitsotákis|Kiriakos Mitsotakis'],
    ['Mao Zedong', 'Mao Tse-tung|Mao Tsetung|Mao Ze Dong'],
    ['Deng Xiaoping', "Deng Xiao Ping|Deng Xiao-ping|Teng Hsiao-p'ing|Teng Hsiao-ping"],
    ['Zhou Enlai', 'Chou En-lai|Zhou En-lai'],
    ['Hsu Jung-chi', 'Xu Rongji|Xu Rong Ji'],
    ['Peng Dehuai', 'Peng Teh-huai'],
    ['Lu Xun', 'Lu Hsun'],
    ['Hou Hsiao-hsien', 'Hou Xiaoxian'],
    ['Ye Jianying', 'Yeh Chien-ying'],
    ['Tsai Ing-wen', 'Tsai Ingwen|Cai Yingwen'],
  ],
  'Korean names': [
    ['Park Geun-hye', 'Park Geun Hye|Pak Kŭn-hye|Park Gun-hye|Geun-hye Park'],
    ['Yoon Suk-yeol', 'Yoon Seok-youl|Yun Suk-yeol|Yun Seok-yeol'],
    ['Han Duck-soo', 'Han Duk-soo|Han Deok-su|Han Tŏk-su'],
    ['Chun Doo-hwan', 'Chon Du-hwan|Jeon Du-hwan'],
    ['Bong Jung-hee', 'Pong Chŏng-hŭi|Bong Jeong-hui'],
    ['Kim Dae-jung', 'Kim Taejung|Kim Tae-jung'],
    ['Lee Myung-bak', 'Yi Myŏng-bak|Lee Myeong-bak'],
  ],
  'Georgian names': [
    ['Irakli Zoridze', 'Irakli Soridse|Irakli Zoridzé'],
    ['Nino Burjanadze', 'Nino Burdschanadse|Nino Bourdjanadze|Nino Burdżanadze'],
  ],
  'names of the Balkans': [
    ['Novak Đoković', 'Novak Djokovic|Novak Djoković|Novak Đokovic'],
    ['Ratko Mladić', 'Ratko Mladitsch|Ratko Mladitch|Ratko Mladich'],
  ],
  'slips of a letter in a long name': [
    ['Steve Witkoff', 'Steve Witkof|Steve Wittkoff|Steve Whitkoff|Steven Witkov'],
    ['Arnold Schwarzenegger', 'Arnold Schwarzeneger|Arnold Schwartzenegger|Arnold Schwarznegger'],
    ['Sergio Mattarella', 'Sergio Matarella|Sergio Mattarela'],
    ['Keith Kellogg', 'Keith Kelogg'],
    ['Andrew Strauss', 'Andrew Struass'],
    ['Phillip Hammond', 'Philip Hammond|Philip Hamond'],
  ],
};

const CASES = Object.entries(KINDS).flatMap(([kind, rows]) =>
  rows.flatMap(([name, spellings]) => spellings.split('|').map((it) => ({ kind, name, spelling: it }))),
);

describe('from a name alone', () => {
  it.each(CASES)('$kind: $name is found as $spelling', ({ name, spelling }) => {
    const text = `Then ${spelling} said so at the table.`;
    const found = findInDocument(compileMatcher([person(name)]), text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([spelling]);
  });

  it.each([
    ['a right-to-left script', 'بنيامين نتنياهو', 'قال بنيامين نتنياهو اليوم', 'بنيامين نتنياهو'],
    ['Hebrew', 'בנימין נתניהו', 'אמר בנימין נתניהו היום', 'בנימין נתניהו'],
    ['Thai, without spaces', 'ทักษิณ ชินวัตร', 'นายทักษิณ ชินวัตร กล่าว', 'ทักษิณ ชินวัตร'],
    ['Greek', 'Αλέξης Τσίπρας', 'ο ΑΛΕΞΗΣ ΤΣΙΠΡΑΣ είπε', 'ΑΛΕΞΗΣ ΤΣΙΠΡΑΣ'],
  ])('%s is read in its own script', (_, native, text, marked) => {
    const found = findInDocument(compileMatcher([person('Ada Rowan', { native: [native] })]), text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([marked]);
  });
});
