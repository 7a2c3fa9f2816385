import { describe, expect, it } from 'vitest';
import { findInDocument } from '../../../src/match/document.ts';
import { compileMatcher } from '../../../src/match/matcher.ts';
import { person } from '../../support/entities.ts';

/** A corpus's name, a text, and what of the text means that person. */
type Row = [name: string, text: string, marked: string[]];

const mark = (name: string, text: string): string[] =>
  findInDocument(compileMatcher([person(name)]), text).map(({ start, end }) => text.slice(start, end));

describe('from the name alone', () => {
  it.each<Row>([
    ['Sergey Lavrov', 'Außenminister Sergej Lawrow sagte', ['Sergej Lawrow']],
    ['Dmitry Medvedev', 'Dmitri Medwedew, Dimitri Medvédev', ['Dmitri Medwedew', 'Dimitri Medvédev']],
    [
      'Viktor Yushchenko',
      'Wiktor Juschtschenko, Viktor Iouchtchenko',
      ['Wiktor Juschtschenko', 'Viktor Iouchtchenko'],
    ],
    ['Nikita Khrushchev', 'Nikita Chruschtschow', ['Nikita Chruschtschow']],
    ['Štefan Füle', 'Stefan Fuele arrived', ['Stefan Fuele']],
    ['Andrew Strauss', 'England captain Andrew Struass', ['Andrew Struass']],
    ['John McCain', 'John Mc Cain spoke', ['John Mc Cain']],
    ['Muhammad Al-Ghanim', 'Muhammad AlGhanim spoke', ['Muhammad AlGhanim']],
    ['Kim Jong-un', 'Kim Jong Un and Kim Jong-un', ['Kim Jong Un', 'Kim Jong-un']],
    ['Xi Jinping', 'President Xi Jinping. Xi said', ['Xi Jinping', 'Xi']],
    [
      'Mario Vargas Llosa',
      'Mario Vargas Llosa won. Vargas Llosa wrote.',
      ['Mario Vargas Llosa', 'Vargas Llosa'],
    ],
    ['George H. W. Bush', 'George H.W. Bush came', ['George H.W. Bush']],
    ['Dale Earnhardt Jr.', 'Dale Earnhardt Jr. won.', ['Dale Earnhardt Jr.']],
    ['PAGLIA Giovanni', 'Giovanni Paglia spoke', ['Giovanni Paglia']],
    ['William Bradford Wilcox', 'Bradford Wilcox said so', ['Bradford Wilcox']],
    ['Herman Edwards', 'coach Herm Edwards said', ['Herm Edwards']],
    ['Steve Witkoff', 'Stephen Whitkoff came. Then Whitkoff left.', ['Stephen Whitkoff', 'Whitkoff']],
    ['Saddam Hussein', 'Saddam Hussein fell. Saddam was found.', ['Saddam Hussein', 'Saddam']],
    ['Arthur M Colder', 'Arthur M. Colder, M.D., and Arthur Colder', ['Arthur M. Colder', 'Arthur Colder']],
    ['Carl Innes', 'The goalkeeper Carl Jones came', []],
    ['Jean Forde', 'The novelist John P. Ford came', []],
    ['Joseph Boyden', 'The lawyer Joe Biden came', []],
    ['Pieter Danek', 'They praised Donick Pieter for it', []],
    ['A. Arvind Kumar', 'The director, Arvinda Kumar, spoke', ['Arvinda Kumar']],
    ['Jörg Läufer', 'Joerg Laeufer came. Laeufer left.', ['Joerg Laeufer', 'Laeufer']],
    ['JD Marlowe', 'J.D. Marlowe came. Marlowe left.', ['J.D. Marlowe', 'Marlowe']],
    ['James TAM Pei-chun', 'James Tam spoke', ['James Tam']],
    ['Ada Rowan, MSC', 'Ada Rowan spoke', ['Ada Rowan']],
  ])('%s is found in: %s', (name, text, marked) => {
    expect(mark(name, text)).toEqual(marked);
  });

  it.each<Row>([
    ['Alexei Navalny', 'Andrei Navalny spoke', []],
    ['Oleg Deripaska', 'Igor Deripaska spoke', []],
    ['Mario Draghi', 'Maria Draghi spoke', []],
    ['John Kerry', 'The spokesman John Haire came', []],
    ['Ferdinand Marquez', 'Ferdinand Marcos came', []],
    ['Ali Hassan Zamani', 'Mohammad Ali Zamani came', []],
    ['Daniel Marloque', 'Daniela Marloque spoke', []],
    ['Pascale Marloque', 'Pascal Marloque spoke', []],
    ['Salman Marloque', 'Sulaiman Marloque spoke', []],
    ['James Zelimov', 'Y. Zelimov spoke', []],
    ['William Zelimov', 'B. Zelimov spoke', []],
    ['George W. Bush', 'George H. W. Bush came', []],
    ['Murad Iraklievich Margoshvili', 'Murad Khasanovich Margoshvili came', []],
    ['Pak Il-kyu', 'Pak Yong-chun came', []],
    ['Park Geun-hye', 'Pak Chung-hee came', []],
    ['Kim Jong-un', 'Kim Jong-nam and Kim Yo-jong came', []],
    ['Lee Jae-myung', 'Yi Jae-yong came', []],
    ['Zhou Enlai', 'Chou Enming and Chou En came', []],
    ['Layla El', 'El País wrote so. El presidente came.', []],
    ['Jesse Jackson', 'Jesse Jackson Jr. came', []],
    ['Elon Musk', 'Moscow said so', []],
    ['Joe Costello', 'José Castillo spoke', []],
    ['Karim Nasr al-Tamimi', "Karim Shia' al-Tamimi spoke", []],
    ['Karim Nader Ahmed Haddad', 'Karim Nader Mohamed Haddad spoke', []],
    ['Ana Prats-Soler', 'Ana Ruiz Soler spoke', []],
    ['Ibrahim Tamimi', 'Yusuf bin Ibrahim Tamimi spoke', []],
    ['Ibrahim Tamimi', 'YUSUF BIN IBRAHIM TAMIMI', []],
    ['Ri Su-yong', 'Ri Yong-mu came', []],
    ['Clara Stone', 'Clara left. A stone fell.', []],
    ['John Glenn', 'The head of CNN, Jon Klein, said so', []],
    ['John Kerry', 'The court sentenced John Curry', []],
    ['Carl Innes', 'The goalkeeper Carl Jones came', []],
    ['Jean Forde', 'The novelist John P. Ford came', []],
    ['Joseph Boyden', 'The lawyer Joe Biden came', []],
    ['Pieter Danek', 'They praised Donick Pieter for it', []],
    ['A. Arvind Kumar', 'The director, Anand Kumar, spoke', []],
    ['John McCain', 'August 14 at Mohegan Sun Arena', []],
    ['Roland John', 'said the chairman, John R. Folder', []],
    ['Emma Chuan', 'said the minister, Lin Chuan', []],
    ['Lee Ying', 'said the president, Ma Ying-jeou', []],
    ['Ada San', 'fires in San Bernardino again', []],
    ['Jay-Z', 'The goal was shot by Z. Nielsen', []],
  ])('%s is not found in: %s', (name, text, marked) => {
    expect(mark(name, text)).toEqual(marked);
  });
});

describe('in its own script', () => {
  const find = (name: string, native: string, text: string): string[] =>
    findInDocument(compileMatcher([person(name, { native: [native] })]), text).map(({ start, end }) =>
      text.slice(start, end),
    );

  it.each([
    [
      'Sergey Lavrov',
      'Сергей Лавров',
      'Министр встретил Сергея Лаврова. Лаврову ответили.',
      ['Сергея Лаврова', 'Лаврову'],
    ],
    ['Kirill Dmitriev', 'Кирилл Дмитриев', 'с Кириллом Дмитриевым', ['Кириллом Дмитриевым']],
    [
      'Volodymyr Zelenskyy',
      'Володимир Зеленський',
      'зустрів Володимира Зеленського',
      ['Володимира Зеленського'],
    ],
    ['Pavel Zorin', 'Павел Зорин', 'видели Павла Зорина, о Павле Зорине', ['Павла Зорина', 'Павле Зорине']],
    ['Lev Ozerov', 'Лев Озёров', 'спросили Льва Озерова', ['Льва Озерова']],
    ['Petro Sadovyi', 'Петро Садовий', 'бачили Петра Садового', ['Петра Садового']],
    [
      'Maria Zorina',
      'Мария Зорина',
      'Мария Владимировна Зорина, М. В. Зорина и М.В. Зорину',
      ['Мария Владимировна Зорина', 'М. В. Зорина', 'М.В. Зорину'],
    ],
    ['Yulia Melnyk', 'Юлія Мельник', 'з Юлією Мельник. Ю. Мельник прийшла', ['Юлією Мельник', 'Ю. Мельник']],
    ['Sergei Zorin', 'Сергей Зорин', 'Зорин Сергей пришёл', ['Зорин Сергей']],
    ['Maria Zorina', 'Мария Зорина', 'Марина Зорина и Дарью Зорину', []],
    ['Alexei Zorin', 'Алексей Зорин', 'Александр Зорин и Олега Зорина', []],
    ['Xi Jinping', '习近平', '国家主席习近平说', ['习近平']],
    ['Bashar al-Assad', 'بشار الأسد', 'قال الرئيس بشار الاسد اليوم', ['بشار الاسد']],
    ['Shinzo Abe', '安倍晋三', '安倍晋三氏は', ['安倍晋三']],
  ])('%s', (name, native, text, expected) => {
    expect(find(name, native, text)).toEqual(expected);
  });
});
