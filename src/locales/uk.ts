/** The texts in Ukrainian. What each is for stands in `en.ts`. Names are filled in as they are, so no sentence asks a case of them. */
import type { Translation } from './message-types.ts';

export const uk = {
  language: {
    locale: 'uk-UA',
    direction: 'ltr',
  },

  manifest: {
    name: 'Backstory',
    description:
      'Виділяє на будь-якій сторінці людей, організації та теми з новин і показує, що про них повідомляли.',
    nextMention: 'Відкрити наступне виділення на сторінці',
    previousMention: 'Відкрити попереднє виділення на сторінці',
    openPanel: 'Відкрити панель поруч зі сторінкою',
  },

  action: {
    back: 'Назад',
    close: 'Закрити',
    retry: 'Повторити',
  },

  kind: {
    person: 'Людина',
    organization: 'Організація',
    place: 'Місце',
    topic: 'Тема',
  },

  kinds: {
    person: 'Люди',
    organization: 'Організації',
    place: 'Місця',
    topic: 'Теми',
    article: 'Статті',
    statement: 'Повідомлення',
  },

  brief: {
    loading: 'Шукаємо, що повідомляли…',
    failed: 'Не вдалося прочитати довідку.',
    extensionGone: 'Backstory оновився. Перезавантажте сторінку, щоб читати далі.',
    entityMissing: 'У статтях цього імені більше немає.',
    nothingReported: 'Жодна стаття нічого про це не повідомляє.',
    reported: 'Що повідомляли',
    reportedIn: {
      one: 'Повідомляли: {reporting} із {count} статті',
      few: 'Повідомляли: {reporting} із {count} статей',
      many: 'Повідомляли: {reporting} із {count} статей',
      other: 'Повідомляли: {reporting} із {count} статті',
    },
    moreClaims: {
      one: 'Показати ще {count} факт',
      few: 'Показати ще {count} факти',
      many: 'Показати ще {count} фактів',
      other: 'Показати ще {count} факту',
    },
    sentenceSources: {
      one: '{number}. На чому ґрунтується: {count} повідомлення',
      few: '{number}. На чому ґрунтується: {count} повідомлення',
      many: '{number}. На чому ґрунтується: {count} повідомлень',
      other: '{number}. На чому ґрунтується: {count} повідомлення',
    },
    related: 'Згадується разом',
    sharedStatements: {
      one: '{count} спільне повідомлення',
      few: '{count} спільні повідомлення',
      many: '{count} спільних повідомлень',
      other: '{count} спільного повідомлення',
    },
    moreRelated: {
      one: 'Ще {count}',
      few: 'Ще {count}',
      many: 'Ще {count}',
      other: 'Ще {count}',
    },
  },

  claim: {
    articles: {
      one: '{reporting} із {count} статті',
      few: '{reporting} із {count} статей',
      many: '{reporting} із {count} статей',
      other: '{reporting} із {count} статті',
    },
    showArticles: 'Що пише кожна стаття',
    difference: 'Відомості розходяться.',
  },

  source: {
    saidBy: 'Слова: {speaker}',
    cites: 'з посиланням на {outlet}',
    publisherUnknown: 'Видання не вказано',
    inferred: 'за непрямими даними',
    inferredWhy: 'Дату визначено за непрямими даними: {why}',
    happened: 'подія: {date}',
    paragraph: 'абзац {number}',
  },

  why: {
    question: 'Чому це виділено?',
    answer: '«{words}»: {reason}.',
  },

  popup: {
    search: 'Пошук у повідомленнях',
    placeholder: 'Люди, теми, статті',
    clear: 'Очистити пошук',
    options: 'Налаштування',
    onPage: 'На цій сторінці',
    names: {
      one: '{count} ім’я',
      few: '{count} імені',
      many: '{count} імен',
      other: '{count} імені',
    },
    mentions: {
      one: '{count} згадка на цій сторінці',
      few: '{count} згадки на цій сторінці',
      many: '{count} згадок на цій сторінці',
      other: '{count} згадки на цій сторінці',
    },
    results: 'Результати',
    resultCount: {
      one: '{count} результат',
      few: '{count} результати',
      many: '{count} результатів',
      other: '{count} результату',
    },
    nothingOnPage: 'На цій сторінці немає нікого, про кого повідомляють статті.',
    nothingOnPageHint: 'Скористайтеся пошуком, щоб когось знайти.',
    pageClosed: 'Це сторінка самого браузера, розширення не можуть її читати.',
    pageClosedHint: 'Пошук однаково працює.',
    pageSilent: 'Backstory ще не прочитав цю сторінку.',
    pageSilentHint: 'Перезавантажте сторінку, щоб побачити, кого на ній згадано.',
    offHere: 'Backstory вимкнено на {site}.',
    offEverywhere: 'Backstory вимкнено.',
    offHint: 'Увімкніть його нижче, щоб побачити, кого тут згадано. Пошук однаково працює.',
    pageFailed: 'Не вдалося дізнатися, кого згадано на цій сторінці.',
    nothingFound: 'За запитом «{query}» нічого не знайдено.',
    nothingFoundHint: 'Спробуйте прізвище, менше слів або ім’я так, як його пишуть іншою мовою.',
    searchFailed: 'Пошук не спрацював.',
    articleFailed: 'Не вдалося прочитати цю статтю.',
    articleMissing: 'Цієї статті більше немає в добірці.',
    brief: 'Довідка',
    article: 'Стаття',
    backToResults: 'Результати за запитом «{query}»',
    paragraph: 'Абзац {number}',
    articleReports: 'Що в ній повідомляється',
    statements: {
      one: '{count} повідомлення',
      few: '{count} повідомлення',
      many: '{count} повідомлень',
      other: '{count} повідомлення',
    },
    siteSwitch: 'На {site}',
    siteSwitchNoSite: 'На цій сторінці',
    siteSwitchClosed: 'Браузер не пускає сюди розширення',
    siteSwitchFile: 'Локальні файли не мають сайту, який можна вимкнути',
    siteSwitchOverruled: 'Вимкнено всюди',
    everywhereSwitch: 'Всюди',
    settingsFailed: 'Не вдалося зберегти налаштування. Спробуйте ще раз.',
  },

  panel: {
    open: 'Відкрити панель поруч зі сторінкою',
    page: 'На цій сторінці',
    order: 'Порядок',
    byPlace: 'Як на сторінці',
    byWeight: 'За числом згадок',
    mentions: {
      one: '{count} згадка',
      few: '{count} згадки',
      many: '{count} згадок',
      other: '{count} згадки',
    },
    pageClosedHint: 'Відкрийте вебсторінку, і панель покаже, кого вона згадує.',
    pageSilentHint: 'Перезавантажте сторінку, і панель покаже, кого вона згадує.',
    offHint: 'Поки він вимкнений, нічого не читається й не виділяється.',
    switchOn: 'Увімкнути',
    nothingHint: 'Кнопка на панелі інструментів шукає в усіх повідомленнях.',
    reading: 'Читаємо сторінку…',
    mentionAt: 'Згадка {number} з {total}',
    notOnPage: 'Немає на цій сторінці',
    previousMention: 'Попередня згадка на сторінці',
    nextMention: 'Наступна згадка на сторінці',
    firstMention: 'Показати на сторінці',
  },

  toolbar: {
    names: {
      one: 'Backstory: {count} ім’я на цій сторінці',
      few: 'Backstory: {count} імені на цій сторінці',
      many: 'Backstory: {count} імен на цій сторінці',
      other: 'Backstory: {count} імені на цій сторінці',
    },
    offHere: 'Backstory вимкнено на {site}',
    off: 'Backstory вимкнено',
  },

  welcome: {
    title: 'Вітаємо в Backstory',
    heading: 'Історія за кожним ім’ям',
    what: 'Backstory виділяє на будь-якій сторінці, яку ви читаєте, людей, організації та теми своїх статей. Наведіть вказівник на виділене ім’я — і дізнаєтеся, що повідомляли, хто і коли. Кнопка на панелі інструментів рахує, кого згадує сторінка, і шукає в усьому, що повідомляли.',
    try: 'Спробуйте тут',
    tryHint: 'Наведіть вказівник на виділене ім’я або натисніть на нього.',
    keyHint: 'З клавіатури {shortcut} веде від одного до іншого.',
    storyTitle: 'Посланець і його пропозиції',
    storyStart:
      'Кирило Дмитрієв гостював два дні; приймав його Стів Віткофф. Дмитрієв очолює РФПІ; наприкінці він нарахував три кроки вперед.',
    storyHeading: 'Метали, рейси й Марс',
    storyEnd:
      'Першими в списку були рідкоземельні метали. Дмитрієв говорив і про прямі рейси, і про політ на Марс: ракети будує Ілон Маск, але його SpaceX іще має захотіти партнера.',
    choices: 'Ваш вибір',
    options: 'Усі налаштування',
  },

  options: {
    title: 'Налаштування Backstory',
    heading: 'Налаштування',
    intro: 'Зміни зберігаються одразу й одразу діють на відкритих сторінках.',
    saved: 'Збережено',
    loadFailed: 'Не вдалося прочитати ваші налаштування.',
    enabled: 'Виділяти імена на сторінках',
    enabledHint: 'Загальний вимикач. Пошук працює, навіть коли його вимкнено.',
    kinds: 'Що виділяти',
    frequency: 'Як часто',
    certainty: 'Наскільки впевнено',
    theme: 'Вигляд',
    sites: 'Сайти, де Backstory вимкнено',
    sitesHint: 'Там нічого не виділяється і нічого не читається.',
    noSites: 'Таких немає. У вікні на панелі є вимикач для поточного сайту.',
    siteLabel: 'Сайт, який слід вимкнути',
    sitePlaceholder: 'example.com',
    add: 'Додати',
    remove: 'Вилучити',
    removeSite: 'Вилучити {site}',
    alreadyListed: '{site} уже в списку.',
    privacy: 'Приватність',
    privacyText:
      'Усе відбувається на цьому комп’ютері. Ні текст сторінок, ні запити, ні натискання його не покидають; Backstory не звертається до мережі.',
    saveFailed: 'Не вдалося зберегти.',
    saveFailedFull: 'Не вдалося зберегти: сховище браузера заповнене. Звільніть місце й спробуйте ще раз.',
  },

  frequency: {
    every: 'Кожна згадка',
    section: 'Перша в кожному розділі',
    page: 'Перша на сторінці',
  },
  frequencyHint: {
    every: 'Щоразу, коли ім’я трапляється на сторінці.',
    section: 'Один раз під кожним заголовком. Ненав’язливо й завжди поруч із тим, що ви читаєте.',
    page: 'Один раз, там, де ім’я трапляється вперше.',
  },

  certainty: {
    cautious: 'Обережно',
    balanced: 'Зважено',
    eager: 'Щедро',
  },
  certaintyHint: {
    cautious: 'Лише там, де навряд чи може йтися про когось іншого.',
    balanced: 'Там, де сторінка дає вагому підставу.',
    eager: 'І там, де це лише ймовірно. Виділяється більше, але часом і не та людина.',
  },

  theme: {
    auto: 'Як у системі',
    light: 'Світлий',
    dark: 'Темний',
  },

  siteFault: {
    empty: 'Введіть сайт, наприклад example.com.',
    'not-web': 'До списку можна внести лише сайти. Їхні адреси починаються з http або https.',
    'not-a-site': 'Це не сайт. Введіть назву на зразок example.com або вставте адресу сторінки.',
  },
} as const satisfies Translation<'one' | 'few' | 'many' | 'other'>;
