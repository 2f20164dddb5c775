/**
 * How Windows words its socket errors where a program prints no code. Fragments, long enough that nothing else says
 * the same, and short enough to stand on one line of a wrapped text; blanks stand for any white space, and case does
 * not matter, since asyncio and Go change it.
 */
export const winsockTexts: Readonly<Record<10048 | 10055 | 10013 | 10049, readonly string[]>> = {
  10048: [
    'Only one usage of each socket address',
    'Normalerweise darf jede Socketadresse',
    'Une seule utilisation de chaque adresse de socket',
    'se permite un uso de cada dirección de socket',
    'consentito un solo utilizzo di ogni indirizzo di socket',
    'apenas uma utilização de cada endereço de soquete',
    'разрешается только одно использование адреса сокета',
    'Tylko jedno użycie każdego adresu gniazda',
    '通常每个套接字地址',
    '一次只能用一個通訊端位址',
    '各ソケット アドレスに対してプロトコル',
    '각 소켓 주소',
  ],
  10055: [
    'system lacked sufficient buffer space or because a queue was full',
    'no tiene suficiente espacio de búfer o porque una cola',
    'ne disposait pas de suffisamment d’espace dans la mémoire tampon',
    "ne disposait pas de suffisamment d'espace dans la mémoire tampon",
    'da das System nicht über ausreichend Pufferspeicher verfügte',
    '由于系统缓冲区空间不足或队列已满',
    '系統緩衝區空間不足或佇列已滿',
    'システムのバッファー領域が不足',
    '버퍼 공간이 부족하거나',
    'буфер слишком мал или очередь переполнена',
    'o sistema não tinha espaço suficiente no buffer',
  ],
  10013: [
    'access a socket in a way forbidden by its access permissions',
    'Zugriff auf einen Socket war aufgrund der Zugriffsrechte des Sockets',
    'd’accès à un socket de manière interdite par ses autorisations',
    "d'accès à un socket de manière interdite par ses autorisations",
    'Intento de acceso a un socket no permitido por sus permisos',
    'попытка доступа к сокету методом, запрещенным правами доступа',
    'dostępu do gniazda w sposób zabroniony przez przypisane',
    'acesso a um soquete de uma maneira que é proibida',
    '以一种访问权限不允许的方式做了一个访问套接字的尝试',
    '嘗試存取通訊端被拒絕',
    'アクセス許可で禁じられた方法でソケットにアクセス',
    '액세스 권한에 의해 숨겨진 소켓에 액세스',
  ],
  10049: [
    'requested address is not valid in its context',
    'angeforderte Adresse ist in diesem Kontext ungültig',
    'adresse demandée n’est pas valide dans son contexte',
    "adresse demandée n'est pas valide dans son contexte",
    'dirección solicitada no es válida en este contexto',
    'Требуемый адрес для своего контекста неверен',
    '在其上下文中，该请求的地址无效',
    '要求したアドレスのコンテキストが無効',
  ],
};

/**
 * The part of 10048 that is the same in most languages: (protocol/network address/port). It is what tells the error
 * in a language that is not in the list above.
 */
export const socketAddressParts =
  /\(\s*(?:prot|прот|πρωτ|iletişim|协议|通訊協定|プロトコル|프로토콜)[^()/\n]{0,24}\/[^()/\n]{0,24}(?:net|réseau|\bred\b|rede?\b|rete\b|siec|сет|мреж|мереж|síť|sieť|hálóz|ağ\s|nät|verk|reţ|reț|rețe|mrež|δικτ|网络|網路|ネットワーク|네트워크)[^()/\n]{0,24}\/[^()/\n]{2,30}\)/iu;

/** How the Tcpip provider words its events, in English; in other languages they are known by their ids. */
export const tcpipEventTexts: Readonly<Record<4226 | 4227 | 4231, string>> = {
  4227: 'TCP/IP failed to establish an outgoing connection because the selected local endpoint',
  4231: 'request to allocate an ephemeral port number from the global TCP port space has failed',
  4226: 'TCP/IP has reached the security limit imposed on the number of concurrent',
};
