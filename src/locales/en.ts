/**
 * Every text that readers see, in English: what all other languages translate. A text is a whole sentence, never glued together
 * from words, so that a translator may order them as the language does. `{name}` is filled in; a number with `{count}` has the
 * language's plural forms, and is written in its own digits and groups. How to add one: `README.md` beside this file.
 */
import type { MessageTree } from './message-tree.ts';

export const en = {
  /** Of this file. `locale`: how dates and numbers are written for a reader whose browser speaks none of our languages. */
  language: {
    locale: 'en-GB',
    direction: 'ltr',
  },

  /** In the browser's own windows and in the stores; `description` has 132 characters at most. */
  manifest: {
    name: 'Backstory',
    description:
      'Marks the people, organizations and topics of a news corpus on any page, and says what was reported.',
    nextMention: 'Open the next highlight on the page',
    previousMention: 'Open the previous highlight on the page',
    openPanel: 'Open the panel beside the page',
  },

  action: {
    back: 'Back',
    close: 'Close',
    retry: 'Try again',
    /** Keeps a popover open at the side, while others open. */
    pin: 'Pin to the side',
    /** Of a pinned popover: its bar can be dragged, and moved with the arrow keys. */
    move: 'Move with the arrow keys',
  },

  /** What one entity is. */
  kind: {
    person: 'Person',
    organization: 'Organization',
    place: 'Place',
    topic: 'Topic',
  },

  /** Headings and choices: what several of a kind are called. */
  kinds: {
    person: 'People',
    organization: 'Organizations',
    place: 'Places',
    topic: 'Topics',
    article: 'Articles',
    statement: 'Statements',
  },

  brief: {
    loading: 'Looking up what was reported…',
    failed: 'This brief could not be read.',
    extensionGone: 'Backstory was updated. Reload this page to go on reading.',
    entityMissing: 'The articles no longer mention this name.',
    nothingReported: 'No article reports anything about this name.',
    reported: 'What was reported',
    reportedIn: {
      one: 'Named in {reporting} of {count} article',
      other: 'Named in {reporting} of {count} articles',
    },
    moreClaims: {
      one: 'Show {count} more report',
      other: 'Show {count} more reports',
    },
    /** Behind a sentence of the summary; `{number}` is the sentence's. */
    sentenceSources: {
      one: '{number}. Show the statement behind this',
      other: '{number}. Show the {count} statements behind this',
    },
    /** Below “What was reported”; how long ago that was stands behind it. */
    latest: 'Latest report: {date}',
    related: 'Reported together with',
    sharedStatements: {
      one: '{count} shared statement',
      other: '{count} shared statements',
    },
    /** Above the statements that name both. */
    relation: '{one} and {other}',
    openBrief: 'Open the brief of {name}',
    moreRelated: {
      one: '{count} more',
      other: '{count} more',
    },
  },

  claim: {
    /** How many of the corpus's articles report it. */
    articles: {
      one: '{reporting} of {count} article',
      other: '{reporting} of {count} articles',
    },
    showArticles: 'What each article says',
    difference: 'They differ.',
    /** Names a list, for screen readers alone. */
    sides: 'Where they differ, side by side',
  },

  /** When things were reported and when they happened. The two keys are read beside dots: one word each. */
  timeline: {
    heading: 'When',
    asList: 'As a list',
    happenedKey: 'happened',
    reportedKey: 'reported',
    reported: {
      one: '{date}: reported in {count} article',
      other: '{date}: reported in {count} articles',
    },
    happened: '{date}: happened',
  },

  source: {
    saidBy: 'Said by {speaker}',
    cites: 'citing {outlet}',
    publisherUnknown: 'Publisher not stated',
    inferred: 'inferred',
    inferredWhy: 'Date inferred: {why}',
    happened: 'happened {date}',
    paragraph: 'paragraph {number}',
  },

  why: {
    question: 'Why is this highlighted?',
    /** `{words}` as they stand on the page. */
    answer: '“{words}”: {reason}.',
    /** Reasons one after the other: `{reasons}` are those so far, `{more}` is one of the section `reason`. */
    more: '{reasons}; {more}',
  },

  /**
   * Why words on a page are taken for whom they are: one to five of these stand for `{reason}` above, put together by `why.more`.
   * First what the words are, then what the page says for it, then what speaks against it. `{name}`: a person, firm or topic.
   */
  reason: {
    full: 'full name',
    alike: 'the name with its given names in another form',
    surname: 'surname',
    part: 'part of the surname',
    shortName: 'short name',
    name: 'name',
    given: 'given name; the full name stands on this page',
    sound: 'the name in another spelling',
    loneSound: 'surname in another spelling',
    namedOnPage: 'the full name stands on this page',
    otherNameOnPage: 'another of its names stands on this page',
    title: 'a title stands before it',
    ownTitle: 'the role that stands beside it is this person’s',
    company: 'this page also names {name}, reported together with it',
    small: 'written small',
    everyday: 'also an everyday word',
    commonSurname: 'a common surname',
    givenNameToo: 'also a given name',
    otherNameToo: 'also the name of something else',
    commonWord: 'also a common word',
    acronym: 'perhaps an abbreviation',
    unknownBefore: 'an unknown word stands before it',
    nameGoesOn: 'a name goes on behind it',
    usedAsThing: 'the sentence uses it as the name of a place or a thing',
    otherBearer: 'somebody else of this surname stands on this page',
    othersNamed: 'this page names others of this surname',
    needsContext: 'the corpus asks for more context',
  },

  /** Copying a statement as a citation, or what a page mentions. */
  copy: {
    /** Stands at the end of a line, behind a date. */
    cite: 'Cite',
    text: 'Plain text',
    markdown: 'Markdown',
    cslJson: 'CSL-JSON',
    /** How a plain-text citation writes the title of an article. */
    title: '“{title}”',
    copied: 'Copied',
    /** Behind the name of a form that is copied: saves it instead. */
    save: 'Save as file',
    saved: 'Saved',
    failed: 'This could not be copied.',
    mentions: 'Export all mentions',
    annotations: 'Web Annotations (JSON-LD)',
  },

  /** Says that a highlight means somebody or something else. A button. */
  notThis: {
    person: 'Not this person',
    organization: 'Not this organization',
    place: 'Not this place',
    topic: 'Not this topic',
  },

  /** What a reader sets right about highlights. The first three are buttons; the others say what was done by them. */
  correction: {
    neverMark: 'Never mark “{words}”',
    muteOnSite: 'Mute on this site',
    muteEverywhere: 'Mute everywhere',
    undo: 'Undo',
    madeNotThis: '“{words}” is no longer taken for {name}.',
    madeNeverMark: '“{words}” is never marked.',
    madeMuteOnSite: '{name} is muted on {site}.',
    madeMuteEverywhere: '{name} is muted everywhere.',
    /** Above the same buttons again. */
    failed: 'This could not be saved, and nothing has changed. Try again.',
  },

  popup: {
    search: 'Search what was reported',
    placeholder: 'Search people, topics, articles',
    clear: 'Clear the search',
    options: 'Options',
    onPage: 'On this page',
    names: {
      one: '{count} name',
      other: '{count} names',
    },
    mentions: {
      one: '{count} mention on this page',
      other: '{count} mentions on this page',
    },
    results: 'Results',
    resultCount: {
      one: '{count} result',
      other: '{count} results',
    },
    nothingOnPage: 'Nobody on this page that the articles report on.',
    nothingOnPageHint: 'Search to look somebody up.',
    pageClosed: 'This page belongs to the browser, and extensions cannot read it.',
    pageClosedHint: 'You can still search.',
    preparing: 'Backstory is preparing its articles.',
    preparingHint:
      'This happens once, and takes a few minutes where there are very many. What you are looking for then appears here by itself.',
    pageSilent: 'Backstory has not read this page yet.',
    pageSilentHint: 'Reload the page to see whom it mentions.',
    offHere: 'Backstory is off on {site}.',
    offEverywhere: 'Backstory is off.',
    offHint: 'Switch it on below to see whom this page mentions. You can still search.',
    pageFailed: 'What this page mentions could not be looked up.',
    nothingFound: 'Nothing found for “{query}”.',
    nothingFoundHint: 'Try a surname, fewer words, or the name as another language writes it.',
    searchFailed: 'The search did not work.',
    brief: 'Brief',
    article: 'Article',
    backToResults: 'Results for “{query}”',
    siteSwitch: 'On {site}',
    siteSwitchNoSite: 'On this page',
    siteSwitchClosed: 'The browser lets no extension in here',
    siteSwitchFile: 'Local files have no site to switch off',
    siteSwitchOverruled: 'Off everywhere',
    everywhereSwitch: 'Everywhere',
    settingsFailed: 'The setting could not be saved. Try again.',
  },

  article: {
    failed: 'This article could not be read.',
    missing: 'The corpus no longer has this article.',
    reports: 'What it reported',
    statements: {
      one: '{count} statement',
      other: '{count} statements',
    },
    paragraph: 'Paragraph {number}',
  },

  /** Beside the page, in a column that may be as narrow as 320 pixels. */
  panel: {
    views: 'What the panel shows',
    /** In the popup: the button that opens it. */
    open: 'Open the panel beside the page',
    /** The tabs at its top: there is room for some 14 letters each. */
    page: 'On this page',
    timeline: 'Timeline',
    connections: 'Connections',
    order: 'Order',
    byPlace: 'Page order',
    byWeight: 'Most mentioned',
    mentions: {
      one: '{count} mention',
      other: '{count} mentions',
    },
    pageClosedHint: 'Go to a web page, and the panel shows whom it mentions.',
    pageSilentHint: 'Reload the page, and the panel shows whom it mentions.',
    offHint: 'Nothing is read or marked while it is off.',
    switchOn: 'Switch it on',
    nothingHint: 'The timeline and the connections show what the articles reported, page or no page.',
    reading: 'Reading the page…',
    /** Above a brief: which mention of the name the page stands at, of how many. */
    mentionAt: 'Mention {number} of {total}',
    notOnPage: 'Not on this page',
    previousMention: 'Previous mention on the page',
    nextMention: 'Next mention on the page',
    firstMention: 'Show on the page',

    /** What a picture is about; the other choice is “On this page”. */
    scope: 'What is shown',
    everything: 'All articles',
    kinds: 'Kinds of names',
    /** In a field that looks for one name or article to narrow a picture to, and on what was chosen. */
    pickOne: 'Only one name or article',
    unpick: 'Show all again',
    shape: 'Picture or table',
    picture: 'Picture',
    table: 'Table',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    zoomWhole: 'Show everything',
    failed: 'What the articles reported could not be looked up.',

    timelinePicture: 'What was reported when. The arrow keys move between the marks, Enter opens one.',
    /** Above and below the axis of dates; both are also headings of a table. */
    reported: 'Reported',
    happened: 'Happened',
    day: 'Day',
    statement: 'Statement',
    timelineHint: 'Each dot is one statement. Point at it to read it, click to open it.',
    barsHint: 'Each bar counts several statements. Open one, or filter, to see them singly.',
    /** `{dates}` is a day or several: “3–9 Apr 2025”. */
    barSays: '{dates}: {reported} reported, {happened} happened',
    /** How many marks lie before and behind the days in view. */
    earlier: {
      one: '{count} earlier',
      other: '{count} earlier',
    },
    later: {
      one: '{count} later',
      other: '{count} later',
    },
    noStatements: 'No article reported anything that fits this choice.',
    wholeArticle: 'Everything that this article reported',
    sameThing: 'What others say of it',
    named: 'Who and what it names',

    netPicture: 'Who is reported with whom. The arrow keys move between the names, Enter opens one.',
    /** In a field that looks for one name to narrow the picture to. */
    pickName: 'Only around one name',
    /** Beside a slider: how many statements two names must share to be connected. */
    least: {
      one: 'From {count} shared statement',
      other: 'From {count} shared statements',
    },
    connected: {
      one: '{count} connection',
      other: '{count} connections',
    },
    netHint:
      'Names that stand in the same statements are connected. Rings mark those on this page. Point at a name or a line, click to open it.',
    leftOut: {
      one: '{shown} of {count} connection is drawn, the strongest first.',
      other: '{shown} of {count} connections are drawn, the strongest first.',
    },
    drawMore: 'Draw more',
    drawFewer: 'Draw fewer',
    noConnections: 'No two names that fit this choice stand in the same statement.',
    /** The heading of the statements behind a line of the picture, which name both of its ends. */
    bothNamed: 'Statements that name both',
    connection: 'Connection',
    name: 'Name',
    reportedWith: 'Reported with',
  },

  /** What the toolbar button says when the pointer rests on it. */
  toolbar: {
    names: {
      one: 'Backstory: {count} name on this page',
      other: 'Backstory: {count} names on this page',
    },
    offHere: 'Backstory is off on {site}',
    off: 'Backstory is off',
  },

  /** The page that opens once, after the installation. */
  welcome: {
    title: 'Welcome to Backstory',
    heading: 'The story behind the names',
    /** Three sentences. */
    what: 'Backstory marks the people, organizations and topics of its articles on every page you read. Point at a mark, and it says what was reported, by whom and when. The button in the toolbar counts whom a page mentions, and searches everything that was reported.',
    try: 'Try it here',
    tryHint: 'Point at a marked name, or click it.',
    /** After `tryHint`; `{shortcut}` is a key or several. */
    keyHint: 'On the keyboard, {shortcut} leads from mark to mark.',
    /**
     * The text to try it on: the names must be written as the corpus knows them (`data/`), since they are really looked up.
     * `Dmitriev` stands in both paragraphs, once by surname alone, so that the choice of how often can be seen.
     */
    storyTitle: 'An envoy and a list of offers',
    storyStart:
      'Kirill Dmitriev stayed for two days, as the guest of Steve Witkoff. Dmitriev runs the Russian Direct Investment Fund; when it was over, he counted three steps forward.',
    storyHeading: 'Metals, flights and Mars',
    storyEnd:
      'First on the list were rare earth metals. Dmitriev spoke of direct flights, too, and of a mission to Mars with Elon Musk, whose SpaceX would have to want a partner first.',
    choices: 'Your choices',
    options: 'All options',
  },

  /** What a search is narrowed to. `clear` stands beside `open` in a row 400 pixels wide, with the summary before them. */
  filter: {
    open: 'Filter',
    clear: 'Clear filter',
    kinds: 'Kinds',
    article: 'Article',
    anyArticle: 'Any article',
    from: 'Published from',
    to: 'Published until',
    /** In the summary: “People · in “Title” · since 1 Apr 2025”. */
    inArticle: 'in “{title}”',
    between: '{from} to {to}',
    since: 'since {date}',
    until: 'until {date}',
    nothingFound: 'Something may be found without the filter.',
    searchAll: 'Search without the filter',
    searchArticle: 'Search in this article',
  },

  /** Searches to make again. All three stand in one or two lines of the popup. */
  recent: {
    heading: 'Recent searches',
    privacy: 'Kept on this computer only',
    clear: 'Clear',
  },

  /** The search outside the popup: a page of its own, the address bar, the menu of a selection (`%s`). */
  search: {
    title: 'Search in Backstory',
    /** What a line below the address bar is: “Statement, The Moscow Times, 1 Apr 2025”. */
    statement: 'Statement',
    /** In Firefox’s address bar: what Enter does with what is typed. */
    enter: 'Open the best result',
    forSelection: 'Search Backstory for “%s”',
    /** Leads from a brief back to the empty search. */
    back: 'Search',
  },

  options: {
    title: 'Backstory options',
    heading: 'Options',
    intro: 'Changes are saved at once and reach open pages at once.',
    saved: 'Saved',
    loadFailed: 'Your options could not be read.',
    enabled: 'Mark names on pages',
    enabledHint: 'The switch for everything. Search keeps working while it is off.',
    kinds: 'What is marked',
    frequency: 'How often',
    certainty: 'How sure',
    theme: 'Appearance',
    sites: 'Sites where Backstory is off',
    sitesHint: 'Nothing is marked there, and nothing is read.',
    noSites: 'None. The popup has a switch for the site you are on.',
    siteLabel: 'Site to switch off',
    sitePlaceholder: 'example.com',
    add: 'Add',
    remove: 'Remove',
    removeSite: 'Remove {site}',
    alreadyListed: '{site} is on the list already.',
    corrections: 'What you set right',
    correctionsHint:
      'Names that mean somebody else, words that are never marked, whom you muted. All of it can be undone.',
    noCorrections: 'Nothing. A popover asks “Why is this highlighted?”, and has the buttons for it.',
    /** The accessible name of a button that shows “Undo”. */
    undoCorrection: 'Undo: {correction}',
    shortcuts: 'Keyboard',
    /** In the place of a shortcut's keys. */
    shortcutUnset: 'Not set',
    changeShortcuts: 'Change shortcuts',
    privacy: 'Privacy',
    privacyText:
      'Everything happens on this computer. No page text, no search and no click ever leaves it; Backstory makes no network request.',
    saveFailed: 'This could not be saved.',
    saveFailedFull:
      'This could not be saved: the browser’s storage is full. Free some space, then try again.',
  },

  frequency: {
    every: 'Every mention',
    section: 'First in each section',
    page: 'First on the page',
  },
  frequencyHint: {
    every: 'Each time a name stands on the page.',
    section: 'Once under every heading. Calm, and never far from the text you read.',
    page: 'Once, where a name first stands.',
  },

  certainty: {
    cautious: 'Cautious',
    balanced: 'Balanced',
    eager: 'Eager',
  },
  certaintyHint: {
    cautious: 'Only where hardly anybody else can be meant.',
    balanced: 'Where the page gives a good reason.',
    eager: 'Also where it is only likely. More is marked, and now and then the wrong person.',
  },

  theme: {
    auto: 'Like the system',
    light: 'Light',
    dark: 'Dark',
  },

  /** What is wrong with a site that was typed. */
  siteFault: {
    empty: 'Type a site, such as example.com.',
    'not-web': 'Only sites of the web can be listed. Their addresses start with http or https.',
    'not-a-site': 'That is no site. Type a name such as example.com, or paste the address of a page.',
  },
} as const satisfies MessageTree<'one' | 'other'>;
