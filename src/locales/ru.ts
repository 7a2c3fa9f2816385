/** The texts in Russian. What each is for stands in `en.ts`. Names are filled in as they are, so no sentence asks a case of them. */
import type { Translation } from './message-types.ts';

export const ru = {
  language: {
    locale: 'ru-RU',
    direction: 'ltr',
  },

  manifest: {
    name: 'Backstory',
    description:
      'Выделяет на любой странице людей, организации и темы из новостей и показывает, что о них сообщалось.',
    nextMention: 'Открыть следующее выделение на странице',
    previousMention: 'Открыть предыдущее выделение на странице',
    openPanel: 'Открыть панель рядом со страницей',
  },

  action: {
    back: 'Назад',
    close: 'Закрыть',
    retry: 'Повторить',
  },

  kind: {
    person: 'Человек',
    organization: 'Организация',
    place: 'Место',
    topic: 'Тема',
  },

  kinds: {
    person: 'Люди',
    organization: 'Организации',
    place: 'Места',
    topic: 'Темы',
    article: 'Статьи',
    statement: 'Сообщения',
  },

  brief: {
    loading: 'Ищем, что сообщалось…',
    failed: 'Не удалось прочитать справку.',
    extensionGone: 'Backstory обновился. Перезагрузите страницу, чтобы читать дальше.',
    entityMissing: 'В статьях этого имени больше нет.',
    nothingReported: 'Ни одна статья ничего об этом не сообщает.',
    reported: 'Что сообщалось',
    reportedIn: {
      one: 'Сообщалось: {reporting} из {count} статьи',
      few: 'Сообщалось: {reporting} из {count} статей',
      many: 'Сообщалось: {reporting} из {count} статей',
      other: 'Сообщалось: {reporting} из {count} статьи',
    },
    moreClaims: {
      one: 'Показать ещё {count} факт',
      few: 'Показать ещё {count} факта',
      many: 'Показать ещё {count} фактов',
      other: 'Показать ещё {count} факта',
    },
    sentenceSources: {
      one: '{number}. На чём основано: {count} сообщение',
      few: '{number}. На чём основано: {count} сообщения',
      many: '{number}. На чём основано: {count} сообщений',
      other: '{number}. На чём основано: {count} сообщения',
    },
    related: 'Упоминается вместе',
    sharedStatements: {
      one: '{count} общее сообщение',
      few: '{count} общих сообщения',
      many: '{count} общих сообщений',
      other: '{count} общего сообщения',
    },
    moreRelated: {
      one: 'Ещё {count}',
      few: 'Ещё {count}',
      many: 'Ещё {count}',
      other: 'Ещё {count}',
    },
  },

  claim: {
    articles: {
      one: '{reporting} из {count} статьи',
      few: '{reporting} из {count} статей',
      many: '{reporting} из {count} статей',
      other: '{reporting} из {count} статьи',
    },
    showArticles: 'Что пишет каждая статья',
    difference: 'Сведения расходятся.',
  },

  source: {
    saidBy: 'Слова: {speaker}',
    cites: 'со ссылкой на {outlet}',
    publisherUnknown: 'Издание не указано',
    inferred: 'по косвенным данным',
    inferredWhy: 'Дата определена по косвенным данным: {why}',
    happened: 'событие: {date}',
    paragraph: 'абзац {number}',
  },

  why: {
    question: 'Почему это выделено?',
    answer: '«{words}»: {reason}.',
  },

  popup: {
    search: 'Поиск по сообщениям',
    placeholder: 'Люди, темы, статьи',
    clear: 'Очистить поиск',
    options: 'Настройки',
    onPage: 'На этой странице',
    names: {
      one: '{count} имя',
      few: '{count} имени',
      many: '{count} имён',
      other: '{count} имени',
    },
    mentions: {
      one: '{count} упоминание на этой странице',
      few: '{count} упоминания на этой странице',
      many: '{count} упоминаний на этой странице',
      other: '{count} упоминания на этой странице',
    },
    results: 'Результаты',
    resultCount: {
      one: '{count} результат',
      few: '{count} результата',
      many: '{count} результатов',
      other: '{count} результата',
    },
    nothingOnPage: 'На этой странице нет никого, о ком сообщают статьи.',
    nothingOnPageHint: 'Воспользуйтесь поиском, чтобы кого-нибудь найти.',
    pageClosed: 'Это страница самого браузера, расширения не могут её читать.',
    pageClosedHint: 'Поиск всё равно работает.',
    pageSilent: 'Backstory ещё не прочитал эту страницу.',
    pageSilentHint: 'Перезагрузите страницу, чтобы увидеть, кто на ней упомянут.',
    offHere: 'Backstory выключен на {site}.',
    offEverywhere: 'Backstory выключен.',
    offHint: 'Включите его ниже, чтобы увидеть, кто здесь упомянут. Поиск всё равно работает.',
    pageFailed: 'Не удалось узнать, кто упомянут на этой странице.',
    nothingFound: 'По запросу «{query}» ничего не найдено.',
    nothingFoundHint: 'Попробуйте фамилию, меньше слов или имя так, как его пишут на другом языке.',
    searchFailed: 'Поиск не сработал.',
    articleFailed: 'Не удалось прочитать эту статью.',
    articleMissing: 'Этой статьи больше нет в подборке.',
    brief: 'Справка',
    article: 'Статья',
    backToResults: 'Результаты по запросу «{query}»',
    paragraph: 'Абзац {number}',
    articleReports: 'Что в ней сообщается',
    statements: {
      one: '{count} сообщение',
      few: '{count} сообщения',
      many: '{count} сообщений',
      other: '{count} сообщения',
    },
    siteSwitch: 'На {site}',
    siteSwitchNoSite: 'На этой странице',
    siteSwitchClosed: 'Браузер не пускает сюда расширения',
    siteSwitchFile: 'У локальных файлов нет сайта, который можно выключить',
    siteSwitchOverruled: 'Выключено везде',
    everywhereSwitch: 'Везде',
    settingsFailed: 'Не удалось сохранить настройку. Попробуйте ещё раз.',
  },

  panel: {
    open: 'Открыть панель рядом со страницей',
    page: 'На этой странице',
    order: 'Порядок',
    byPlace: 'Как на странице',
    byWeight: 'По числу упоминаний',
    mentions: {
      one: '{count} упоминание',
      few: '{count} упоминания',
      many: '{count} упоминаний',
      other: '{count} упоминания',
    },
    pageClosedHint: 'Откройте веб-страницу, и панель покажет, кого она упоминает.',
    pageSilentHint: 'Перезагрузите страницу, и панель покажет, кого она упоминает.',
    offHint: 'Пока он выключен, ничего не читается и не выделяется.',
    switchOn: 'Включить',
    nothingHint: 'Кнопка на панели инструментов ищет по всем сообщениям.',
    reading: 'Читаем страницу…',
    mentionAt: 'Упоминание {number} из {total}',
    notOnPage: 'Нет на этой странице',
    previousMention: 'Предыдущее упоминание на странице',
    nextMention: 'Следующее упоминание на странице',
    firstMention: 'Показать на странице',
  },

  toolbar: {
    names: {
      one: 'Backstory: {count} имя на этой странице',
      few: 'Backstory: {count} имени на этой странице',
      many: 'Backstory: {count} имён на этой странице',
      other: 'Backstory: {count} имени на этой странице',
    },
    offHere: 'Backstory выключен на {site}',
    off: 'Backstory выключен',
  },

  welcome: {
    title: 'Добро пожаловать в Backstory',
    heading: 'История за каждым именем',
    what: 'Backstory выделяет на любой странице, которую вы читаете, людей, организации и темы своих статей. Наведите указатель на выделенное имя — и узнаете, что сообщалось, кем и когда. Кнопка на панели инструментов считает, кого упоминает страница, и ищет по всему, что сообщалось.',
    try: 'Попробуйте здесь',
    tryHint: 'Наведите указатель на выделенное имя или нажмите на него.',
    keyHint: 'С клавиатуры {shortcut} ведёт от одного к другому.',
    storyTitle: 'Посланник и его предложения',
    storyStart:
      'Кирилл Дмитриев пробыл в гостях два дня; принимал его Стив Уиткофф. Дмитриев возглавляет РФПИ; под конец он насчитал три шага вперёд.',
    storyHeading: 'Металлы, рейсы и Марс',
    storyEnd:
      'Первыми в списке стояли редкоземельные металлы. Дмитриев говорил и про прямые рейсы, и про полёт на Марс: ракеты строит Илон Маск, но его SpaceX ещё должна захотеть партнёра.',
    choices: 'Ваш выбор',
    options: 'Все настройки',
  },

  options: {
    title: 'Настройки Backstory',
    heading: 'Настройки',
    intro: 'Изменения сохраняются сразу и сразу действуют на открытых страницах.',
    saved: 'Сохранено',
    loadFailed: 'Не удалось прочитать ваши настройки.',
    enabled: 'Выделять имена на страницах',
    enabledHint: 'Общий выключатель. Поиск работает, даже когда он выключен.',
    kinds: 'Что выделять',
    frequency: 'Как часто',
    certainty: 'Насколько уверенно',
    theme: 'Оформление',
    sites: 'Сайты, где Backstory выключен',
    sitesHint: 'Там ничего не выделяется и ничего не читается.',
    noSites: 'Таких нет. В окне на панели есть выключатель для текущего сайта.',
    siteLabel: 'Сайт, который нужно выключить',
    sitePlaceholder: 'example.com',
    add: 'Добавить',
    remove: 'Удалить',
    removeSite: 'Удалить {site}',
    alreadyListed: '{site} уже в списке.',
    privacy: 'Конфиденциальность',
    privacyText:
      'Всё происходит на этом компьютере. Ни текст страниц, ни запросы, ни нажатия его не покидают; Backstory не обращается к сети.',
    saveFailed: 'Не удалось сохранить.',
    saveFailedFull:
      'Не удалось сохранить: хранилище браузера заполнено. Освободите место и попробуйте ещё раз.',
  },

  frequency: {
    every: 'Каждое упоминание',
    section: 'Первое в каждом разделе',
    page: 'Первое на странице',
  },
  frequencyHint: {
    every: 'Каждый раз, когда имя встречается на странице.',
    section: 'Один раз под каждым заголовком. Ненавязчиво и всегда рядом с тем, что вы читаете.',
    page: 'Один раз, там, где имя встречается впервые.',
  },

  certainty: {
    cautious: 'Осторожно',
    balanced: 'Взвешенно',
    eager: 'Щедро',
  },
  certaintyHint: {
    cautious: 'Только там, где едва ли может иметься в виду кто-то другой.',
    balanced: 'Там, где страница даёт веское основание.',
    eager: 'И там, где это лишь вероятно. Выделяется больше, но иногда и не тот человек.',
  },

  theme: {
    auto: 'Как в системе',
    light: 'Светлое',
    dark: 'Тёмное',
  },

  siteFault: {
    empty: 'Введите сайт, например example.com.',
    'not-web': 'В список можно внести только сайты. Их адреса начинаются с http или https.',
    'not-a-site': 'Это не сайт. Введите имя вроде example.com или вставьте адрес страницы.',
  },
} as const satisfies Translation<'one' | 'few' | 'many' | 'other'>;
