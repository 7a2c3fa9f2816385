/** The texts in French. What each is for stands in `en.ts`. */
import type { Translation } from './message-types.ts';

export const fr = {
  language: {
    locale: 'fr-FR',
    direction: 'ltr',
  },

  manifest: {
    name: 'Backstory',
    description:
      'Signale sur toute page les personnes, organisations et sujets de l’actualité, et montre ce qui en a été rapporté.',
    nextMention: 'Ouvrir la mention suivante sur la page',
    previousMention: 'Ouvrir la mention précédente sur la page',
    openPanel: 'Ouvrir le panneau à côté de la page',
  },

  action: {
    back: 'Retour',
    close: 'Fermer',
    retry: 'Réessayer',
  },

  kind: {
    person: 'Personne',
    organization: 'Organisation',
    place: 'Lieu',
    topic: 'Sujet',
  },

  kinds: {
    person: 'Personnes',
    organization: 'Organisations',
    place: 'Lieux',
    topic: 'Sujets',
    article: 'Articles',
    statement: 'Déclarations',
  },

  brief: {
    loading: 'Recherche de ce qui a été rapporté…',
    failed: 'Cette synthèse n’a pas pu être lue.',
    extensionGone: 'Backstory a été mis à jour. Rechargez cette page pour continuer la lecture.',
    entityMissing: 'Les articles ne mentionnent plus ce nom.',
    nothingReported: 'Aucun article ne rapporte quoi que ce soit sur ce nom.',
    reported: 'Ce qui a été rapporté',
    reportedIn: {
      one: 'Rapporté dans {reporting} article sur {count}',
      many: 'Rapporté dans {reporting} articles sur {count}',
      other: 'Rapporté dans {reporting} articles sur {count}',
    },
    moreClaims: {
      one: 'Afficher {count} information de plus',
      many: 'Afficher {count} d’informations de plus',
      other: 'Afficher {count} informations de plus',
    },
    sentenceSources: {
      one: '{number}. Afficher la déclaration à l’appui',
      many: '{number}. Afficher les {count} de déclarations à l’appui',
      other: '{number}. Afficher les {count} déclarations à l’appui',
    },
    related: 'Souvent cité avec',
    sharedStatements: {
      one: '{count} déclaration commune',
      many: '{count} de déclarations communes',
      other: '{count} déclarations communes',
    },
    moreRelated: {
      one: '{count} autre',
      many: '{count} d’autres',
      other: '{count} autres',
    },
  },

  claim: {
    articles: {
      one: '{reporting} article sur {count}',
      many: '{reporting} articles sur {count}',
      other: '{reporting} articles sur {count}',
    },
    showArticles: 'Ce que dit chaque article',
    difference: 'Les versions divergent.',
  },

  source: {
    saidBy: 'Propos de {speaker}',
    cites: 'citant {outlet}',
    publisherUnknown: 'Éditeur non précisé',
    inferred: 'déduite',
    inferredWhy: 'Date déduite : {why}',
    happened: 'faits du {date}',
    paragraph: 'paragraphe {number}',
  },

  why: {
    question: 'Pourquoi est-ce surligné ?',
    answer: '« {words} » : {reason}.',
  },

  popup: {
    search: 'Rechercher dans ce qui a été rapporté',
    placeholder: 'Personnes, sujets, articles',
    clear: 'Effacer la recherche',
    options: 'Options',
    onPage: 'Sur cette page',
    names: {
      one: '{count} nom',
      many: '{count} de noms',
      other: '{count} noms',
    },
    mentions: {
      one: '{count} mention sur cette page',
      many: '{count} de mentions sur cette page',
      other: '{count} mentions sur cette page',
    },
    results: 'Résultats',
    resultCount: {
      one: '{count} résultat',
      many: '{count} de résultats',
      other: '{count} résultats',
    },
    nothingOnPage: 'Cette page ne cite personne dont parlent les articles.',
    nothingOnPageHint: 'Lancez une recherche pour trouver quelqu’un.',
    pageClosed: 'Cette page appartient au navigateur, les extensions ne peuvent pas la lire.',
    pageClosedHint: 'La recherche reste possible.',
    pageSilent: 'Backstory n’a pas encore lu cette page.',
    pageSilentHint: 'Rechargez la page pour voir qui elle mentionne.',
    offHere: 'Backstory est désactivé sur {site}.',
    offEverywhere: 'Backstory est désactivé.',
    offHint: 'Activez-le ci-dessous pour voir qui cette page mentionne. La recherche reste possible.',
    pageFailed: 'Impossible de retrouver ce que mentionne cette page.',
    nothingFound: 'Aucun résultat pour « {query} ».',
    nothingFoundHint:
      'Essayez un nom de famille, moins de mots, ou le nom tel qu’on l’écrit dans une autre langue.',
    searchFailed: 'La recherche n’a pas fonctionné.',
    articleFailed: 'Cet article n’a pas pu être lu.',
    articleMissing: 'Cet article n’est plus dans le corpus.',
    brief: 'Synthèse',
    article: 'Article',
    backToResults: 'Résultats pour « {query} »',
    paragraph: 'Paragraphe {number}',
    articleReports: 'Ce qu’il rapporte',
    statements: {
      one: '{count} déclaration',
      many: '{count} de déclarations',
      other: '{count} déclarations',
    },
    siteSwitch: 'Sur {site}',
    siteSwitchNoSite: 'Sur cette page',
    siteSwitchClosed: 'Le navigateur n’admet aucune extension ici',
    siteSwitchFile: 'Les fichiers locaux n’ont pas de site à désactiver',
    siteSwitchOverruled: 'Désactivé partout',
    everywhereSwitch: 'Partout',
    settingsFailed: 'Le réglage n’a pas pu être enregistré. Réessayez.',
  },

  panel: {
    views: 'Ce que montre le panneau',
    open: 'Ouvrir le panneau à côté de la page',
    page: 'Sur cette page',
    timeline: 'Chronologie',
    connections: 'Relations',
    order: 'Ordre',
    byPlace: 'Ordre de la page',
    byWeight: 'Les plus cités',
    mentions: {
      one: '{count} mention',
      many: '{count} de mentions',
      other: '{count} mentions',
    },
    pageClosedHint: 'Allez sur une page web : le panneau montrera qui elle mentionne.',
    pageSilentHint: 'Rechargez la page : le panneau montrera qui elle mentionne.',
    offHint: 'Tant qu’il est désactivé, rien n’est lu ni surligné.',
    switchOn: 'Activer',
    nothingHint:
      'La chronologie et les relations montrent ce que les articles ont rapporté, avec ou sans cette page.',
    reading: 'Lecture de la page…',
    mentionAt: 'Mention {number} sur {total}',
    notOnPage: 'Pas sur cette page',
    previousMention: 'Mention précédente sur la page',
    nextMention: 'Mention suivante sur la page',
    firstMention: 'Montrer sur la page',
    scope: 'Ce qui est montré',
    everything: 'Tous les articles',
    kinds: 'Types de noms',
    pickOne: 'Un seul nom ou article',
    unpick: 'Tout montrer de nouveau',
    shape: 'Image ou tableau',
    picture: 'Image',
    table: 'Tableau',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    zoomWhole: 'Tout afficher',
    failed: 'Impossible de consulter ce que les articles ont rapporté.',
    timelinePicture:
      'Ce qui a été rapporté, et quand. Les flèches vont d’un repère à l’autre, Entrée en ouvre un.',
    reported: 'Rapporté',
    happened: 'Survenu',
    day: 'Jour',
    statement: 'Déclaration',
    timelineHint: 'Chaque point est une déclaration. Pointez-la pour la lire, cliquez pour l’ouvrir.',
    barsHint:
      'Chaque barre compte plusieurs déclarations. Ouvrez-en une, ou filtrez, pour les voir une à une.',
    barSays: '{dates} : {reported} rapportés, {happened} survenus',
    earlier: {
      one: '{count} plus tôt',
      many: '{count} plus tôt',
      other: '{count} plus tôt',
    },
    later: {
      one: '{count} plus tard',
      many: '{count} plus tard',
      other: '{count} plus tard',
    },
    noStatements: 'Aucun article n’a rien rapporté qui corresponde à ce choix.',
    wholeArticle: 'Tout ce que cet article a rapporté',
    sameThing: 'Ce que d’autres en disent',
    named: 'Qui et quoi y figure',
    netPicture: 'Qui est cité avec qui. Les flèches vont d’un nom à l’autre, Entrée en ouvre un.',
    pickName: 'Seulement autour d’un nom',
    least: {
      one: 'Dès {count} déclaration commune',
      many: 'Dès {count} de déclarations communes',
      other: 'Dès {count} déclarations communes',
    },
    connected: {
      one: '{count} relation',
      many: '{count} de relations',
      other: '{count} relations',
    },
    netHint:
      'Les noms cités dans les mêmes déclarations sont reliés. Un anneau marque ceux de cette page. Pointez-en un, cliquez pour l’ouvrir.',
    leftOut: {
      one: 'Les {shown} plus fortes de {count} relation, entre les noms les plus cités.',
      many: 'Les {shown} plus fortes de {count} de relations, entre les noms les plus cités.',
      other: 'Les {shown} plus fortes de {count} relations, entre les noms les plus cités.',
    },
    noConnections: 'Aucune déclaration ne cite deux noms qui correspondent à ce choix.',
    name: 'Nom',
    reportedWith: 'Cité avec',
  },

  toolbar: {
    names: {
      one: 'Backstory : {count} nom sur cette page',
      many: 'Backstory : {count} de noms sur cette page',
      other: 'Backstory : {count} noms sur cette page',
    },
    offHere: 'Backstory est désactivé sur {site}',
    off: 'Backstory est désactivé',
  },

  welcome: {
    title: 'Bienvenue dans Backstory',
    heading: 'L’histoire derrière les noms',
    what: 'Backstory signale, sur chaque page que vous lisez, les personnes, organisations et sujets de ses articles. Pointez un nom signalé, et vous saurez ce qui a été rapporté, par qui et quand. Le bouton de la barre d’outils compte qui une page mentionne, et cherche dans tout ce qui a été rapporté.',
    try: 'Essayez ici',
    tryHint: 'Pointez un nom signalé, ou cliquez dessus.',
    keyHint: 'Au clavier, {shortcut} mène de l’un à l’autre.',
    storyTitle: 'Un émissaire et ses offres',
    storyStart:
      'Kirill Dmitriev est resté deux jours, invité par Steve Witkoff. Dmitriev dirige le fonds souverain russe RDIF ; à la fin, il a compté trois pas en avant.',
    storyHeading: 'Des métaux, des vols et Mars',
    storyEnd:
      'En tête de liste, les terres rares. Dmitriev a aussi parlé de vols directs, et d’une mission vers Mars avec Elon Musk, dont la société SpaceX devrait d’abord vouloir d’un partenaire.',
    choices: 'Vos choix',
    options: 'Toutes les options',
  },

  options: {
    title: 'Options de Backstory',
    heading: 'Options',
    intro: 'Les changements sont enregistrés aussitôt et valent aussitôt pour les pages ouvertes.',
    saved: 'Enregistré',
    loadFailed: 'Vos options n’ont pas pu être lues.',
    enabled: 'Signaler les noms sur les pages',
    enabledHint: 'L’interrupteur général. La recherche fonctionne même s’il est désactivé.',
    kinds: 'Ce qui est signalé',
    frequency: 'À quelle fréquence',
    certainty: 'Avec quelle certitude',
    theme: 'Apparence',
    sites: 'Sites où Backstory est désactivé',
    sitesHint: 'Rien n’y est signalé, et rien n’y est lu.',
    noSites: 'Aucun. Le menu de la barre d’outils a un interrupteur pour le site affiché.',
    siteLabel: 'Site à désactiver',
    sitePlaceholder: 'example.com',
    add: 'Ajouter',
    remove: 'Retirer',
    removeSite: 'Retirer {site}',
    alreadyListed: '{site} est déjà dans la liste.',
    privacy: 'Confidentialité',
    privacyText:
      'Tout se passe sur cet ordinateur. Aucun texte de page, aucune recherche, aucun clic ne le quitte ; Backstory n’émet aucune requête réseau.',
    saveFailed: 'L’enregistrement a échoué.',
    saveFailedFull:
      'L’enregistrement a échoué : l’espace de stockage du navigateur est plein. Libérez de la place, puis réessayez.',
  },

  frequency: {
    every: 'Chaque mention',
    section: 'La première de chaque section',
    page: 'La première de la page',
  },
  frequencyHint: {
    every: 'Chaque fois qu’un nom figure sur la page.',
    section: 'Une fois sous chaque titre. Discret, et jamais loin de ce que vous lisez.',
    page: 'Une seule fois, là où le nom apparaît d’abord.',
  },

  certainty: {
    cautious: 'Prudent',
    balanced: 'Équilibré',
    eager: 'Généreux',
  },
  certaintyHint: {
    cautious: 'Seulement là où il ne peut guère s’agir de quelqu’un d’autre.',
    balanced: 'Là où la page donne une bonne raison.',
    eager: 'Même là où ce n’est que probable. Plus de noms sont signalés, et parfois la mauvaise personne.',
  },

  theme: {
    auto: 'Comme le système',
    light: 'Clair',
    dark: 'Sombre',
  },

  siteFault: {
    empty: 'Saisissez un site, par exemple example.com.',
    'not-web': 'Seuls des sites web peuvent être ajoutés. Leurs adresses commencent par http ou https.',
    'not-a-site': 'Ce n’est pas un site. Saisissez un nom comme example.com, ou collez l’adresse d’une page.',
  },
} as const satisfies Translation<'one' | 'many' | 'other'>;
