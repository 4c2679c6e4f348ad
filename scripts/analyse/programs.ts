/** A survey program whose exports are known. */
export interface Program {
  name: string;
  /** Columns of its own: about the sheet, never an answer. */
  own: RegExp;
  /** Whether a row was a trial of the questionnaire rather than somebody's answers. */
  trial: (cellOf: (heading: string) => string) => boolean;
}

const qualtrics: Program = {
  name: 'Qualtrics',
  own: /^(?:StartDate|EndDate|Status|IPAddress|Progress|Duration \(in seconds\)|Finished|RecordedDate|ResponseI[Dd]|ResponseSet|Recipient(?:LastName|FirstName|Email)|ExternalReference|ExternalDataReference|Location(?:Latitude|Longitude|Accuracy)|DistributionChannel|UserLanguage|V\d{1,2}|Q_[A-Za-z]\w*|\w+_NPS_GROUP|\w+_(?:First Click|Last Click|Page Submit|Click Count))$/,
  trial: (cellOf) =>
    /^(?:1|2|9|17|survey preview|survey test|preview)$/i.test(cellOf('Status') || cellOf('V7')) ||
    /^preview$/i.test(cellOf('DistributionChannel')),
};

const limeSurvey: Program = {
  name: 'LimeSurvey',
  own: /^(?:id|submitdate|lastpage|startlanguage|seed|token|startdate|datestamp|ipaddr|refurl|interviewtime|groupTime\d+|\w+Time|(?:id|submitdate|lastpage|startlanguage|seed)\. .*|Response ID|Date submitted|Last page|Start language|Seed|Token|Access code|Date started|Date last action|IP address|Referrer URL|Total time|(?:Group|Question) time: .*)$/,
  trial: () => false,
};

/** In the language of whoever made the form. */
const microsoftForms: Program = {
  name: 'Microsoft Forms',
  own: /^(?:ID|Start time|Completion time|Last modified time|Email|Name|Begintijd|Tijd van voltooien|Tijdstip van laatste wijziging|E-mail|Naam|Startzeit|Fertigstellungszeit|Uhrzeit der letzten Änderung|Heure de début|Heure de fin|Heure de la dernière modification|Adresse de messagerie|Nom|Total points|Quiz feedback|Grade posted time|Points - .+|Feedback - .+)$/,
  trial: () => false,
};
const microsoftTimes = [
  ['Start time', 'Completion time'],
  ['Begintijd', 'Tijd van voltooien'],
  ['Startzeit', 'Fertigstellungszeit'],
  ['Heure de début', 'Heure de fin'],
];

const googleForms: Program = {
  name: 'Google Forms',
  own: /^(?:Timestamp|Email Address|Username|Score|Tijdstempel|E-mailadres|Zeitstempel|E-Mail-Adresse|Horodateur|Adresse e-mail|Nom d'utilisateur)$/,
  trial: () => false,
};
const googleTimes = ['Timestamp', 'Tijdstempel', 'Zeitstempel', 'Horodateur'];

const surveyMonkey: Program = {
  name: 'SurveyMonkey',
  own: /^(?:Respondent ?ID|Collector ?ID|Start ?Date|End ?Date|IP Address|Email Address|First ?Name|Last ?Name|Custom Data(?: ?\d+)?)$/,
  trial: () => false,
};

const typeform: Program = {
  name: 'Typeform',
  own: /^(?:#|Response Type|(?:Start|Stage|Submit) Date \(UTC\)|Network ID|Tags|Ending)$/,
  trial: () => false,
};

/** The program that a first row of headings gives away; null for any other file. */
export function programOf(headings: readonly string[]): Program | null {
  if (microsoftTimes.some((times) => times.every((time) => headings.includes(time))))
    return microsoftForms;
  if (googleTimes.includes(headings[0] ?? '')) return googleForms;
  const has = (...names: string[]) => names.filter((name) => headings.includes(name)).length;
  if (has('Respondent ID', 'RespondentID', 'Collector ID', 'CollectorID') > 1) return surveyMonkey;
  if (has('Submit Date (UTC)', 'Network ID', 'Start Date (UTC)') > 1) return typeform;
  if (has('Response ID', 'Date submitted', 'Last page', 'Start language') > 2) return limeSurvey;
  if (has('ResponseId', 'ResponseID') > 0 && has('StartDate', 'RecordedDate', 'Finished') > 0)
    return qualtrics;
  if (has('V1', 'V7', 'V8', 'V9') === 4 && has('LocationLatitude', 'LocationLongitude') > 0)
    return qualtrics;
  const codes = headings.map((heading) => heading.replace(/\. .*$/s, ''));
  const own = ['submitdate', 'lastpage', 'startlanguage', 'seed'].filter((name) =>
    codes.includes(name),
  );
  return own.length > 1 || headings.some((heading) => /^\w+\[SQ\d+\]/.test(heading))
    ? limeSurvey
    : null;
}

/**
 * The code of a heading that also holds its question, as LimeSurvey writes both.
 * @example codeOf('G1[SQ001]. The work [I know what to do]') // 'G1[SQ001]'
 */
export function codeOf(heading: string): string {
  return /^([A-Za-z]\w*(?:\[[^\]]*\])*)\. \S/.exec(heading)?.[1] ?? heading;
}
