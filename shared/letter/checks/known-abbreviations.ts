// Short forms that need no explanation, or hardly any.

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Of everyday life: nobody needs these spelled out. In capitals. */
export const everyday = words(
  'BV NV EU NL VS TV PC OV NS AOW BTW KVK PDF ICT IT HBO MBO WO VMBO HAVO VWO SMS APK CV WC USB IBAN EUR CONCEPT PS NB AUB SMART',
);

/** What every college in this field knows; an explanation is kind to other readers. In capitals. */
export const knownInTheField = words(
  'WMO GGD GGZ UWV VNG AVG CBS SVB CIZ CAK WLZ ZVW COA IND SCP RIVM ZZP LVB VN VWS SZW BSN BRP AWB',
);

/** Short forms of titles and references, which look like the abbreviation of a law. */
export const titles = words('Mr Dr Drs St Ds Mw Hr Dhr Hst Ps Nr Nrs Blz Vgl Zgn Stb Stcrt Trb');
