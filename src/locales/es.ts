/** The texts in Spanish. What each is for stands in `en.ts`. */
import type { Translation } from './message-types.ts';

export const es = {
  language: {
    locale: 'es-ES',
    direction: 'ltr',
  },

  manifest: {
    name: 'Backstory',
    description:
      'Señala en cualquier página las personas, organizaciones y temas de las noticias, y muestra lo que se ha publicado.',
    nextMention: 'Abrir la siguiente mención de la página',
    previousMention: 'Abrir la mención anterior de la página',
    openPanel: 'Abrir el panel junto a la página',
  },

  action: {
    back: 'Volver',
    close: 'Cerrar',
    retry: 'Reintentar',
  },

  kind: {
    person: 'Persona',
    organization: 'Organización',
    place: 'Lugar',
    topic: 'Tema',
  },

  kinds: {
    person: 'Personas',
    organization: 'Organizaciones',
    place: 'Lugares',
    topic: 'Temas',
    article: 'Artículos',
    statement: 'Declaraciones',
  },

  brief: {
    loading: 'Buscando lo que se ha publicado…',
    failed: 'No se pudo leer este resumen.',
    extensionGone: 'Backstory se ha actualizado. Recarga esta página para seguir leyendo.',
    entityMissing: 'Los artículos ya no mencionan este nombre.',
    nothingReported: 'Ningún artículo cuenta nada sobre este nombre.',
    reported: 'Lo que se ha publicado',
    reportedIn: {
      one: 'Publicado en {reporting} de {count} artículo',
      many: 'Publicado en {reporting} de {count} de artículos',
      other: 'Publicado en {reporting} de {count} artículos',
    },
    moreClaims: {
      one: 'Mostrar {count} dato más',
      many: 'Mostrar {count} de datos más',
      other: 'Mostrar {count} datos más',
    },
    sentenceSources: {
      one: '{number}. Mostrar la declaración que lo respalda',
      many: '{number}. Mostrar los {count} de declaraciones que lo respaldan',
      other: '{number}. Mostrar las {count} declaraciones que lo respaldan',
    },
    related: 'Aparece junto con',
    sharedStatements: {
      one: '{count} declaración en común',
      many: '{count} de declaraciones en común',
      other: '{count} declaraciones en común',
    },
    moreRelated: {
      one: '{count} más',
      many: '{count} más',
      other: '{count} más',
    },
  },

  claim: {
    articles: {
      one: '{reporting} de {count} artículo',
      many: '{reporting} de {count} de artículos',
      other: '{reporting} de {count} artículos',
    },
    showArticles: 'Lo que dice cada artículo',
    difference: 'Las versiones difieren.',
  },

  source: {
    saidBy: 'Dicho por {speaker}',
    cites: 'citando a {outlet}',
    publisherUnknown: 'Medio no indicado',
    inferred: 'deducida',
    inferredWhy: 'Fecha deducida: {why}',
    happened: 'ocurrió: {date}',
    paragraph: 'párrafo {number}',
  },

  why: {
    question: '¿Por qué está resaltado?',
    answer: '«{words}»: {reason}.',
  },

  popup: {
    search: 'Buscar en lo publicado',
    placeholder: 'Personas, temas, artículos',
    clear: 'Borrar la búsqueda',
    options: 'Opciones',
    onPage: 'En esta página',
    names: {
      one: '{count} nombre',
      many: '{count} de nombres',
      other: '{count} nombres',
    },
    mentions: {
      one: '{count} mención en esta página',
      many: '{count} de menciones en esta página',
      other: '{count} menciones en esta página',
    },
    results: 'Resultados',
    resultCount: {
      one: '{count} resultado',
      many: '{count} de resultados',
      other: '{count} resultados',
    },
    nothingOnPage: 'En esta página no aparece nadie de quien hablen los artículos.',
    nothingOnPageHint: 'Busca para encontrar a alguien.',
    pageClosed: 'Esta página es del navegador y las extensiones no pueden leerla.',
    pageClosedHint: 'Aun así puedes buscar.',
    pageSilent: 'Backstory todavía no ha leído esta página.',
    pageSilentHint: 'Recarga la página para ver a quién menciona.',
    offHere: 'Backstory está desactivado en {site}.',
    offEverywhere: 'Backstory está desactivado.',
    offHint: 'Actívalo abajo para ver a quién menciona esta página. Aun así puedes buscar.',
    pageFailed: 'No se pudo consultar lo que menciona esta página.',
    nothingFound: 'No hay resultados para «{query}».',
    nothingFoundHint:
      'Prueba con un apellido, con menos palabras o con el nombre tal como se escribe en otro idioma.',
    searchFailed: 'La búsqueda no ha funcionado.',
    articleFailed: 'No se pudo leer este artículo.',
    articleMissing: 'Este artículo ya no está en el corpus.',
    brief: 'Resumen',
    article: 'Artículo',
    backToResults: 'Resultados de «{query}»',
    paragraph: 'Párrafo {number}',
    articleReports: 'Lo que cuenta',
    statements: {
      one: '{count} declaración',
      many: '{count} de declaraciones',
      other: '{count} declaraciones',
    },
    siteSwitch: 'En {site}',
    siteSwitchNoSite: 'En esta página',
    siteSwitchClosed: 'El navegador no admite extensiones aquí',
    siteSwitchFile: 'Los archivos locales no tienen sitio que desactivar',
    siteSwitchOverruled: 'Desactivado en todas partes',
    everywhereSwitch: 'En todas partes',
    settingsFailed: 'No se pudo guardar el ajuste. Inténtalo de nuevo.',
  },

  panel: {
    views: 'Qué muestra el panel',
    open: 'Abrir el panel junto a la página',
    page: 'En esta página',
    timeline: 'Cronología',
    connections: 'Conexiones',
    order: 'Orden',
    byPlace: 'Orden de la página',
    byWeight: 'Más mencionados',
    mentions: {
      one: '{count} mención',
      many: '{count} de menciones',
      other: '{count} menciones',
    },
    pageClosedHint: 'Vaya a una página web y el panel mostrará a quién menciona.',
    pageSilentHint: 'Recargue la página y el panel mostrará a quién menciona.',
    offHint: 'Mientras está desactivado, no se lee ni se marca nada.',
    switchOn: 'Activar',
    nothingHint:
      'La cronología y las conexiones muestran lo que publicaron los artículos, con o sin esta página.',
    reading: 'Leyendo la página…',
    mentionAt: 'Mención {number} de {total}',
    notOnPage: 'No está en esta página',
    previousMention: 'Mención anterior en la página',
    nextMention: 'Mención siguiente en la página',
    firstMention: 'Mostrar en la página',
    scope: 'Qué se muestra',
    everything: 'Todos los artículos',
    kinds: 'Tipos de nombres',
    pickOne: 'Solo un nombre o artículo',
    unpick: 'Mostrar todo de nuevo',
    shape: 'Imagen o tabla',
    picture: 'Imagen',
    table: 'Tabla',
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    zoomWhole: 'Mostrar todo',
    failed: 'No se pudo consultar lo que publicaron los artículos.',
    timelinePicture: 'Qué se publicó y cuándo. Las flechas pasan de una marca a otra, Intro abre una.',
    reported: 'Publicado',
    happened: 'Ocurrido',
    day: 'Día',
    statement: 'Afirmación',
    timelineHint: 'Cada punto es una afirmación. Señálela para leerla, haga clic para abrirla.',
    barsHint: 'Cada barra cuenta varias afirmaciones. Abra una, o filtre, para verlas una a una.',
    barSays: '{dates}: {reported} publicados, {happened} ocurridos',
    earlier: {
      one: '{count} antes',
      many: '{count} antes',
      other: '{count} antes',
    },
    later: {
      one: '{count} después',
      many: '{count} después',
      other: '{count} después',
    },
    noStatements: 'Ningún artículo publicó nada que encaje con esta selección.',
    wholeArticle: 'Todo lo que publicó este artículo',
    sameThing: 'Lo que dicen otros',
    named: 'A quién y qué nombra',
    netPicture: 'Quién aparece con quién. Las flechas pasan de un nombre a otro, Intro abre uno.',
    pickName: 'Solo en torno a un nombre',
    least: {
      one: 'Desde {count} afirmación común',
      many: 'Desde {count} de afirmaciones comunes',
      other: 'Desde {count} afirmaciones comunes',
    },
    connected: {
      one: '{count} conexión',
      many: '{count} de conexiones',
      other: '{count} conexiones',
    },
    netHint:
      'Los nombres que aparecen en las mismas afirmaciones están conectados. Un anillo marca los de esta página. Señale uno, haga clic para abrirlo.',
    leftOut: {
      one: 'Las {shown} más fuertes de {count} conexión, entre los nombres más citados.',
      many: 'Las {shown} más fuertes de {count} de conexiones, entre los nombres más citados.',
      other: 'Las {shown} más fuertes de {count} conexiones, entre los nombres más citados.',
    },
    noConnections: 'Ninguna afirmación nombra a dos que encajen con esta selección.',
    name: 'Nombre',
    reportedWith: 'Citado con',
  },

  toolbar: {
    names: {
      one: 'Backstory: {count} nombre en esta página',
      many: 'Backstory: {count} de nombres en esta página',
      other: 'Backstory: {count} nombres en esta página',
    },
    offHere: 'Backstory está desactivado en {site}',
    off: 'Backstory está desactivado',
  },

  welcome: {
    title: 'Te damos la bienvenida a Backstory',
    heading: 'La historia detrás de los nombres',
    what: 'Backstory señala, en cada página que lees, las personas, organizaciones y temas de sus artículos. Apunta a un nombre señalado y sabrás qué se ha publicado, quién lo hizo y cuándo. El botón de la barra de herramientas cuenta a quién menciona una página y busca en todo lo publicado.',
    try: 'Pruébalo aquí',
    tryHint: 'Apunta a un nombre señalado o haz clic en él.',
    keyHint: 'Con el teclado, {shortcut} lleva de uno a otro.',
    storyTitle: 'Un enviado y sus ofertas',
    storyStart:
      'Kirill Dmitriev se quedó dos días, invitado por Steve Witkoff. Dmitriev dirige el fondo soberano ruso RDIF; al final contó tres pasos adelante.',
    storyHeading: 'Metales, vuelos y Marte',
    storyEnd:
      'Lo primero de la lista eran las tierras raras. Dmitriev habló también de vuelos directos y de una misión a Marte con Elon Musk, cuya empresa, SpaceX, tendría que querer antes un socio.',
    choices: 'Tus preferencias',
    options: 'Todas las opciones',
  },

  options: {
    title: 'Opciones de Backstory',
    heading: 'Opciones',
    intro: 'Los cambios se guardan al instante y valen al instante en las páginas abiertas.',
    saved: 'Guardado',
    loadFailed: 'No se pudieron leer tus opciones.',
    enabled: 'Señalar nombres en las páginas',
    enabledHint: 'El interruptor general. La búsqueda funciona aunque esté desactivado.',
    kinds: 'Qué se señala',
    frequency: 'Con qué frecuencia',
    certainty: 'Con qué certeza',
    theme: 'Aspecto',
    sites: 'Sitios donde Backstory está desactivado',
    sitesHint: 'Allí no se señala nada ni se lee nada.',
    noSites: 'Ninguno. La ventana de la barra tiene un interruptor para el sitio en el que estás.',
    siteLabel: 'Sitio que se desactivará',
    sitePlaceholder: 'example.com',
    add: 'Añadir',
    remove: 'Quitar',
    removeSite: 'Quitar {site}',
    alreadyListed: '{site} ya está en la lista.',
    privacy: 'Privacidad',
    privacyText:
      'Todo ocurre en este equipo. Ningún texto, búsqueda ni clic sale de él; Backstory no hace ninguna petición de red.',
    saveFailed: 'No se pudo guardar.',
    saveFailedFull:
      'No se pudo guardar: el almacenamiento del navegador está lleno. Libera espacio e inténtalo de nuevo.',
  },

  frequency: {
    every: 'Cada mención',
    section: 'La primera de cada sección',
    page: 'La primera de la página',
  },
  frequencyHint: {
    every: 'Cada vez que un nombre aparece en la página.',
    section: 'Una vez bajo cada título. Discreto y nunca lejos de lo que lees.',
    page: 'Una sola vez, donde el nombre aparece primero.',
  },

  certainty: {
    cautious: 'Prudente',
    balanced: 'Equilibrado',
    eager: 'Generoso',
  },
  certaintyHint: {
    cautious: 'Solo donde difícilmente puede tratarse de otra persona.',
    balanced: 'Donde la página da una buena razón.',
    eager: 'También donde solo es probable. Se señala más y, a veces, a la persona equivocada.',
  },

  theme: {
    auto: 'Como el sistema',
    light: 'Claro',
    dark: 'Oscuro',
  },

  siteFault: {
    empty: 'Escribe un sitio, por ejemplo example.com.',
    'not-web': 'Solo se admiten sitios web. Sus direcciones empiezan por http o https.',
    'not-a-site': 'Eso no es un sitio. Escribe un nombre como example.com o pega la dirección de una página.',
  },
} as const satisfies Translation<'one' | 'many' | 'other'>;
