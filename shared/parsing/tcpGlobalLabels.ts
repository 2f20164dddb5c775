import type { TcpGlobalRow } from './tcpGlobalOptions';

type Labels = Partial<Record<TcpGlobalRow, string>>;

/**
 * Labels as Windows prints them, taken from listings and never translated by us: a language or a row that
 * nobody has shown is not here. `fixtures/INDEX.tsv` says where each was seen.
 */
export const labelsOfLanguages: readonly Labels[] = [
  // English
  {
    rss: 'Receive-Side Scaling State',
    chimney: 'Chimney Offload State',
    netdma: 'NetDMA State',
    dca: 'Direct Cache Access (DCA)',
    autotuninglevel: 'Receive Window Auto-Tuning Level',
    congestionprovider: 'Add-On Congestion Control Provider',
    ecncapability: 'ECN Capability',
    timestamps: 'RFC 1323 Timestamps',
    initialrto: 'Initial RTO',
    rsc: 'Receive Segment Coalescing State',
    nonsackrttresiliency: 'Non Sack Rtt Resiliency',
    maxsynretransmissions: 'Max SYN Retransmissions',
    fastopen: 'Fast Open',
    fastopenfallback: 'Fast Open Fallback',
    hystart: 'HyStart',
    prr: 'Proportional Rate Reduction',
    pacingprofile: 'Pacing Profile',
  },
  // Simplified Chinese
  {
    rss: '接收方缩放状态',
    autotuninglevel: '接收窗口自动调节级别',
    congestionprovider: '加载项拥塞控制提供程序',
    ecncapability: 'ECN 功能',
    timestamps: 'RFC 1323 时间戳',
    initialrto: '初始 RTO',
    rsc: '接收段合并状态',
    nonsackrttresiliency: '非 Sack Rtt 复原',
    maxsynretransmissions: '最大 SYN 重新传输次数',
    fastopen: '快速打开',
    fastopenfallback: '快速打开回退',
    prr: '比例费率降低',
    pacingprofile: '节奏配置文件',
  },
  // Japanese
  {
    rss: 'Receive-Side Scaling 状態',
    chimney: 'Chimney オフロード状態',
    netdma: 'NetDMA 状態',
    autotuninglevel: '受信ウィンドウ自動チューニング レベル',
    congestionprovider: 'アドオン輻輳制御プロバイダー',
    ecncapability: 'ECN 機能',
    timestamps: 'RFC 1323 タイムスタンプ',
    initialrto: '初期 RTO',
    rsc: 'Receive Segment Coalescing 状態',
    nonsackrttresiliency: '非 Sack の Rtt 回復性',
    maxsynretransmissions: 'SYN の最大再送信数',
    fastopenfallback: 'Fast Open フォールバック',
    pacingprofile: 'ペーシング プロファイル',
  },
  // German
  {
    rss: 'Zustand der empfangsseitigen Skalierung',
    autotuninglevel: 'Autom. Abstimmungsgrad Empfangsfenster',
    congestionprovider: 'Add-On "Überlastungssteuerungsanbieter"',
    ecncapability: 'ECN-Funktion',
    timestamps: 'RFC 1323-Zeitstempel',
    initialrto: 'RTO (anfänglich)',
    rsc: 'Zustand der Empfangssegmentzusammenfügung',
    nonsackrttresiliency: 'Nicht-SACK-RTT-Widerstandsfähigkeit',
    maxsynretransmissions: 'Maximale SYN-Neuübertragungen',
    fastopenfallback: 'Fast Open-Fallback',
    prr: 'Proportionale Ratenreduzierung',
    pacingprofile: 'Schrittsteuerungsprofil',
  },
  // Russian
  {
    rss: 'Состояние масштабирования на стороне приема',
    autotuninglevel: 'Уровень автонастройки окна получения',
    congestionprovider: 'Поставщик дополнительного компонента контроля перегрузки',
    ecncapability: 'Мощность ECN',
    timestamps: 'Метки времени RFC 1323',
    initialrto: 'Начальное RTO',
    rsc: 'Состояние объединения сегментов приема',
    nonsackrttresiliency: 'Устойчивость RTT без SACK',
    maxsynretransmissions: 'Максимум повторных передач SYN',
    fastopenfallback: 'Откат для Fast Open',
    prr: 'Уменьшение коэффициента пропорции',
    pacingprofile: 'Профиль шагов',
  },
  // Spanish: only these two have been seen
  { rss: 'Estado de ajuste de escala en lado de recepción', chimney: 'Estado de descarga Chimney' },
];
