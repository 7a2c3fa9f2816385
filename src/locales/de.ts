/** The texts in German. What each is for stands in `en.ts`. */
import type { Translation } from './message-types.ts';

export const de = {
  language: {
    locale: 'de-DE',
    direction: 'ltr',
  },

  manifest: {
    name: 'Backstory',
    description:
      'Hebt auf jeder Seite Personen, Organisationen und Themen aus Nachrichten hervor und zeigt, was berichtet wurde.',
    nextMention: 'Nächste Hervorhebung auf der Seite öffnen',
    previousMention: 'Vorige Hervorhebung auf der Seite öffnen',
    openPanel: 'Die Leiste neben der Seite öffnen',
  },

  action: {
    back: 'Zurück',
    close: 'Schließen',
    retry: 'Erneut versuchen',
    pin: 'Am Rand anheften',
    move: 'Mit den Pfeiltasten verschieben',
  },

  kind: {
    person: 'Person',
    organization: 'Organisation',
    place: 'Ort',
    topic: 'Thema',
  },

  kinds: {
    person: 'Personen',
    organization: 'Organisationen',
    place: 'Orte',
    topic: 'Themen',
    article: 'Artikel',
    statement: 'Aussagen',
  },

  brief: {
    loading: 'Wir sehen nach, was berichtet wurde …',
    failed: 'Die Übersicht konnte nicht gelesen werden.',
    extensionGone: 'Backstory wurde aktualisiert. Laden Sie diese Seite neu, um weiterzulesen.',
    entityMissing: 'Die Artikel erwähnen diesen Namen nicht mehr.',
    nothingReported: 'Kein Artikel berichtet etwas zu diesem Namen.',
    reported: 'Was berichtet wurde',
    reportedIn: {
      one: 'Genannt in {reporting} von {count} Artikel',
      other: 'Genannt in {reporting} von {count} Artikeln',
    },
    moreClaims: {
      one: '{count} weiteren Bericht zeigen',
      other: '{count} weitere Berichte zeigen',
    },
    latest: 'Neuester Bericht: {date}',
    sentenceSources: {
      one: '{number}. Die Aussage dahinter zeigen',
      other: '{number}. Die {count} Aussagen dahinter zeigen',
    },
    related: 'Gemeinsam erwähnt mit',
    sharedStatements: {
      one: '{count} gemeinsame Aussage',
      other: '{count} gemeinsame Aussagen',
    },
    relation: '{one} und {other}',
    openBrief: 'Übersicht zu {name} öffnen',
    moreRelated: {
      one: '{count} weiterer Eintrag',
      other: '{count} weitere Einträge',
    },
  },

  claim: {
    articles: {
      one: '{reporting} von {count} Artikel',
      other: '{reporting} von {count} Artikeln',
    },
    showArticles: 'Was die einzelnen Artikel sagen',
    difference: 'Die Angaben weichen voneinander ab.',
    sides: 'Die abweichenden Angaben nebeneinander',
  },

  timeline: {
    heading: 'Wann',
    asList: 'Als Liste',
    happenedKey: 'geschehen',
    reportedKey: 'berichtet',
    reported: {
      one: '{date}: berichtet in {count} Artikel',
      other: '{date}: berichtet in {count} Artikeln',
    },
    happened: '{date}: geschehen',
  },

  source: {
    saidBy: 'Aussage von {speaker}',
    cites: 'unter Berufung auf {outlet}',
    publisherUnknown: 'Herausgeber nicht angegeben',
    inferred: 'erschlossen',
    inferredWhy: 'Datum erschlossen: {why}',
    happened: 'geschehen {date}',
    paragraph: 'Absatz {number}',
  },

  why: {
    question: 'Warum ist das hervorgehoben?',
    answer: '„{words}“: {reason}.',
    more: '{reasons}; {more}',
  },

  reason: {
    full: 'voller Name',
    alike: 'der Name mit anders geschriebenen Vornamen',
    surname: 'Nachname',
    part: 'Teil des Nachnamens',
    shortName: 'Kurzname',
    name: 'Name',
    given: 'Vorname; der volle Name steht auf dieser Seite',
    sound: 'der Name in anderer Schreibweise',
    loneSound: 'Nachname in anderer Schreibweise',
    namedOnPage: 'der volle Name steht auf dieser Seite',
    otherNameOnPage: 'ein anderer Name dafür steht auf dieser Seite',
    title: 'davor steht ein Titel',
    ownTitle: 'daneben steht die Rolle dieser Person',
    company: 'diese Seite nennt auch {name}, worüber zusammen damit berichtet wurde',
    small: 'kleingeschrieben',
    everyday: 'auch ein Alltagswort',
    commonSurname: 'ein häufiger Nachname',
    givenNameToo: 'auch ein Vorname',
    otherNameToo: 'auch der Name von etwas anderem',
    commonWord: 'auch ein häufiges Wort',
    acronym: 'vielleicht eine Abkürzung',
    unknownBefore: 'davor steht ein unbekanntes Wort',
    nameGoesOn: 'dahinter geht ein Name weiter',
    usedAsThing: 'der Satz gebraucht es wie den Namen eines Orts oder einer Sache',
    otherBearer: 'auf dieser Seite steht jemand anderes mit diesem Nachnamen',
    othersNamed: 'diese Seite nennt noch andere mit diesem Nachnamen',
    needsContext: 'die Sammlung verlangt mehr Zusammenhang',
  },

  copy: {
    cite: 'Zitieren',
    text: 'Nur Text',
    markdown: 'Markdown',
    cslJson: 'CSL-JSON',
    title: '„{title}“',
    copied: 'Kopiert',
    save: 'Als Datei speichern',
    saved: 'Gespeichert',
    failed: 'Das konnte nicht kopiert werden.',
    mentions: 'Alle Erwähnungen exportieren',
    annotations: 'Web-Annotationen (JSON-LD)',
  },

  notThis: {
    person: 'Nicht diese Person',
    organization: 'Nicht diese Organisation',
    place: 'Nicht dieser Ort',
    topic: 'Nicht dieses Thema',
  },

  correction: {
    neverMark: '„{words}“ nie hervorheben',
    muteOnSite: 'Auf dieser Website stummschalten',
    muteEverywhere: 'Überall stummschalten',
    undo: 'Rückgängig',
    madeNotThis: '„{words}“ gilt nicht mehr als {name}.',
    madeNeverMark: '„{words}“ wird nie hervorgehoben.',
    madeMuteOnSite: '{name} ist auf {site} stummgeschaltet.',
    madeMuteEverywhere: '{name} ist überall stummgeschaltet.',
    failed: 'Das konnte nicht gespeichert werden; nichts hat sich geändert. Versuchen Sie es erneut.',
  },

  popup: {
    search: 'Berichte durchsuchen',
    placeholder: 'Personen, Themen, Artikel suchen',
    clear: 'Suche leeren',
    options: 'Einstellungen',
    onPage: 'Auf dieser Seite',
    names: {
      one: '{count} Name',
      other: '{count} Namen',
    },
    mentions: {
      one: '{count} Erwähnung auf dieser Seite',
      other: '{count} Erwähnungen auf dieser Seite',
    },
    results: 'Ergebnisse',
    resultCount: {
      one: '{count} Ergebnis',
      other: '{count} Ergebnisse',
    },
    nothingOnPage: 'Auf dieser Seite steht niemand, über den die Artikel berichten.',
    nothingOnPageHint: 'Suchen Sie, um jemanden nachzuschlagen.',
    pageClosed: 'Diese Seite gehört zum Browser, Erweiterungen können sie nicht lesen.',
    pageClosedHint: 'Suchen können Sie trotzdem.',
    preparing: 'Backstory bereitet seine Artikel vor.',
    preparingHint:
      'Das geschieht einmal und dauert bei sehr vielen Artikeln einige Minuten. Danach erscheint hier von selbst, was Sie suchen.',
    pageSilent: 'Backstory hat diese Seite noch nicht gelesen.',
    pageSilentHint: 'Laden Sie die Seite neu, um zu sehen, wen sie erwähnt.',
    offHere: 'Backstory ist auf {site} ausgeschaltet.',
    offEverywhere: 'Backstory ist ausgeschaltet.',
    offHint: 'Schalten Sie es unten ein, um zu sehen, wen diese Seite erwähnt. Suchen können Sie trotzdem.',
    pageFailed: 'Was diese Seite erwähnt, konnte nicht nachgeschlagen werden.',
    nothingFound: 'Nichts gefunden zu „{query}“.',
    nothingFoundHint:
      'Versuchen Sie einen Nachnamen, weniger Wörter oder den Namen in der Schreibweise einer anderen Sprache.',
    searchFailed: 'Die Suche hat nicht funktioniert.',
    brief: 'Übersicht',
    article: 'Artikel',
    backToResults: 'Ergebnisse für „{query}“',
    siteSwitch: 'Auf {site}',
    siteSwitchNoSite: 'Auf dieser Seite',
    siteSwitchClosed: 'Der Browser lässt hier keine Erweiterung zu',
    siteSwitchFile: 'Lokale Dateien haben keine Website zum Ausschalten',
    siteSwitchOverruled: 'Überall ausgeschaltet',
    everywhereSwitch: 'Überall',
    settingsFailed: 'Die Einstellung konnte nicht gespeichert werden. Versuchen Sie es erneut.',
  },

  article: {
    failed: 'Dieser Artikel konnte nicht gelesen werden.',
    missing: 'Dieser Artikel ist nicht mehr in der Sammlung.',
    reports: 'Was er berichtet',
    statements: {
      one: '{count} Aussage',
      other: '{count} Aussagen',
    },
    paragraph: 'Absatz {number}',
  },

  panel: {
    views: 'Was die Leiste zeigt',
    open: 'Leiste neben der Seite öffnen',
    page: 'Auf dieser Seite',
    timeline: 'Zeitleiste',
    connections: 'Verbindungen',
    order: 'Reihenfolge',
    byPlace: 'Wie auf der Seite',
    byWeight: 'Meistgenannte zuerst',
    mentions: {
      one: '{count} Erwähnung',
      other: '{count} Erwähnungen',
    },
    pageClosedHint: 'Öffnen Sie eine Webseite, dann zeigt die Leiste, wen sie erwähnt.',
    pageSilentHint: 'Laden Sie die Seite neu, dann zeigt die Leiste, wen sie erwähnt.',
    offHint: 'Solange es ausgeschaltet ist, wird nichts gelesen und nichts markiert.',
    switchOn: 'Einschalten',
    nothingHint:
      'Zeitleiste und Verbindungen zeigen, was die Artikel berichtet haben, auch ohne diese Seite.',
    reading: 'Die Seite wird gelesen …',
    mentionAt: 'Erwähnung {number} von {total}',
    notOnPage: 'Nicht auf dieser Seite',
    previousMention: 'Vorherige Erwähnung auf der Seite',
    nextMention: 'Nächste Erwähnung auf der Seite',
    firstMention: 'Auf der Seite zeigen',
    scope: 'Was gezeigt wird',
    everything: 'Alle Artikel',
    kinds: 'Arten von Namen',
    pickOne: 'Nur ein Name oder Artikel',
    unpick: 'Wieder alle zeigen',
    shape: 'Bild oder Tabelle',
    picture: 'Bild',
    table: 'Tabelle',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    zoomWhole: 'Alles zeigen',
    failed: 'Was die Artikel berichtet haben, konnte nicht nachgesehen werden.',
    timelinePicture:
      'Was wann berichtet wurde. Die Pfeiltasten führen von Zeichen zu Zeichen, die Eingabetaste öffnet eines.',
    reported: 'Berichtet',
    happened: 'Geschehen',
    day: 'Tag',
    statement: 'Aussage',
    timelineHint:
      'Jeder Punkt ist eine Aussage. Zeigen Sie darauf, um sie zu lesen, klicken Sie, um sie zu öffnen.',
    barsHint:
      'Jeder Balken zählt mehrere Aussagen. Öffnen Sie einen oder filtern Sie, um sie einzeln zu sehen.',
    barSays: '{dates}: {reported} berichtet, {happened} geschehen',
    earlier: {
      one: '{count} früher',
      other: '{count} früher',
    },
    later: {
      one: '{count} später',
      other: '{count} später',
    },
    noStatements: 'Kein Artikel hat etwas berichtet, das zu dieser Auswahl passt.',
    wholeArticle: 'Alles, was dieser Artikel berichtet hat',
    sameThing: 'Was andere dazu sagen',
    named: 'Wer und was darin vorkommt',
    netPicture:
      'Wer mit wem in Berichten steht. Die Pfeiltasten führen von Name zu Name, die Eingabetaste öffnet einen.',
    pickName: 'Nur rund um einen Namen',
    least: {
      one: 'Ab {count} gemeinsamer Aussage',
      other: 'Ab {count} gemeinsamen Aussagen',
    },
    connected: {
      one: '{count} Verbindung',
      other: '{count} Verbindungen',
    },
    netHint:
      'Namen, die in denselben Aussagen stehen, sind verbunden. Ringe markieren die auf dieser Seite. Zeigen Sie auf einen Namen oder eine Linie, ein Klick öffnet sie.',
    leftOut: {
      one: '{shown} von {count} Verbindung gezeichnet, die stärksten zuerst.',
      other: '{shown} von {count} Verbindungen gezeichnet, die stärksten zuerst.',
    },
    drawMore: 'Mehr zeichnen',
    drawFewer: 'Weniger zeichnen',
    noConnections: 'Keine zwei Namen dieser Auswahl stehen in derselben Aussage.',
    bothNamed: 'Aussagen, die beide nennen',
    connection: 'Verbindung',
    name: 'Name',
    reportedWith: 'Berichtet mit',
  },

  toolbar: {
    names: {
      one: 'Backstory: {count} Name auf dieser Seite',
      other: 'Backstory: {count} Namen auf dieser Seite',
    },
    offHere: 'Backstory ist auf {site} ausgeschaltet',
    off: 'Backstory ist ausgeschaltet',
  },

  welcome: {
    title: 'Willkommen bei Backstory',
    heading: 'Die Geschichte hinter den Namen',
    what: 'Backstory hebt auf jeder Seite, die Sie lesen, die Personen, Organisationen und Themen seiner Artikel hervor. Zeigen Sie auf eine Hervorhebung, und Sie erfahren, was berichtet wurde, von wem und wann. Die Schaltfläche in der Symbolleiste zählt, wen eine Seite erwähnt, und durchsucht alles, was berichtet wurde.',
    try: 'Probieren Sie es hier aus',
    tryHint: 'Zeigen Sie auf einen hervorgehobenen Namen, oder klicken Sie ihn an.',
    keyHint: 'Mit der Tastatur führt {shortcut} von einem zum nächsten.',
    storyTitle: 'Ein Gesandter und seine Angebote',
    storyStart:
      'Kirill Dmitrijew blieb zwei Tage, als Gast von Steve Witkoff. Dmitrijew leitet den russischen Staatsfonds RDIF; am Ende zählte er drei Schritte nach vorn.',
    storyHeading: 'Metalle, Flüge und der Mars',
    storyEnd:
      'Ganz oben auf der Liste standen Seltene Erden. Dmitrijew sprach auch von Direktflügen und von einer Reise zum Mars mit Elon Musk, dessen Firma SpaceX erst einmal einen Partner wollen müsste.',
    choices: 'Ihre Wahl',
    options: 'Alle Einstellungen',
  },

  filter: {
    open: 'Filter',
    clear: 'Filter aufheben',
    kinds: 'Arten',
    article: 'Artikel',
    anyArticle: 'Alle Artikel',
    from: 'Erschienen ab',
    to: 'Erschienen bis',
    inArticle: 'in „{title}“',
    between: '{from} bis {to}',
    since: 'ab {date}',
    until: 'bis {date}',
    nothingFound: 'Ohne den Filter findet sich vielleicht etwas.',
    searchAll: 'Ohne Filter suchen',
    searchArticle: 'In diesem Artikel suchen',
  },

  recent: {
    heading: 'Letzte Suchen',
    privacy: 'Nur auf diesem Computer gespeichert',
    clear: 'Löschen',
  },

  search: {
    title: 'Suche in Backstory',
    statement: 'Aussage',
    enter: 'Bestes Ergebnis öffnen',
    forSelection: '„%s“ in Backstory suchen',
    back: 'Suche',
  },

  options: {
    title: 'Einstellungen von Backstory',
    heading: 'Einstellungen',
    intro: 'Änderungen werden sofort gespeichert und gelten sofort auf allen offenen Seiten.',
    saved: 'Gespeichert',
    loadFailed: 'Ihre Einstellungen konnten nicht gelesen werden.',
    enabled: 'Namen auf Seiten hervorheben',
    enabledHint: 'Der Schalter für alles. Die Suche funktioniert auch, wenn er aus ist.',
    kinds: 'Was hervorgehoben wird',
    frequency: 'Wie oft',
    certainty: 'Wie sicher',
    theme: 'Darstellung',
    sites: 'Websites, auf denen Backstory aus ist',
    sitesHint: 'Dort wird nichts hervorgehoben und nichts gelesen.',
    noSites: 'Keine. Im Fenster der Symbolleiste gibt es einen Schalter für die aktuelle Website.',
    siteLabel: 'Website, die ausgeschaltet werden soll',
    sitePlaceholder: 'example.com',
    add: 'Hinzufügen',
    remove: 'Entfernen',
    removeSite: '{site} entfernen',
    alreadyListed: '{site} steht schon auf der Liste.',
    corrections: 'Was Sie berichtigt haben',
    correctionsHint:
      'Namen, die jemand anderen meinen, Wörter, die nie hervorgehoben werden, und wen Sie stummgeschaltet haben. Alles lässt sich rückgängig machen.',
    noCorrections: 'Nichts. Die Knöpfe dafür stehen unter „Warum ist das hervorgehoben?“.',
    undoCorrection: 'Rückgängig: {correction}',
    shortcuts: 'Tastatur',
    shortcutUnset: 'Nicht belegt',
    changeShortcuts: 'Tastenkürzel ändern',
    privacy: 'Datenschutz',
    privacyText:
      'Alles geschieht auf diesem Rechner. Kein Seitentext, keine Suche und kein Klick verlässt ihn je; Backstory stellt keine Netzwerkanfragen.',
    saveFailed: 'Das konnte nicht gespeichert werden.',
    saveFailedFull:
      'Das konnte nicht gespeichert werden: Der Speicher des Browsers ist voll. Schaffen Sie Platz und versuchen Sie es dann erneut.',
  },

  frequency: {
    every: 'Jede Erwähnung',
    section: 'Die erste in jedem Abschnitt',
    page: 'Die erste auf der Seite',
  },
  frequencyHint: {
    every: 'Jedes Mal, wenn ein Name auf der Seite steht.',
    section: 'Einmal unter jeder Überschrift. Ruhig und nie weit vom Text, den Sie lesen.',
    page: 'Einmal, wo ein Name zuerst steht.',
  },

  certainty: {
    cautious: 'Vorsichtig',
    balanced: 'Ausgewogen',
    eager: 'Großzügig',
  },
  certaintyHint: {
    cautious: 'Nur, wo kaum jemand anders gemeint sein kann.',
    balanced: 'Wo die Seite einen guten Grund dafür gibt.',
    eager:
      'Auch, wo es nur wahrscheinlich ist. Es wird mehr hervorgehoben, hin und wieder die falsche Person.',
  },

  theme: {
    auto: 'Wie das System',
    light: 'Hell',
    dark: 'Dunkel',
  },

  siteFault: {
    empty: 'Geben Sie eine Website ein, zum Beispiel example.com.',
    'not-web': 'Nur Websites können auf der Liste stehen. Ihre Adressen beginnen mit http oder https.',
    'not-a-site':
      'Das ist keine Website. Geben Sie einen Namen wie example.com ein oder fügen Sie die Adresse einer Seite ein.',
  },
} as const satisfies Translation<'one' | 'other'>;
