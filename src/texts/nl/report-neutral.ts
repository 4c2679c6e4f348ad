/** What a report calls things where the questionnaire is not about service. */
export const reportNeutral = {
  index: 'Index',
  level: 'Hoe hoog zijn de scores?',
  chain: 'Zo staan de afdelingen ervoor, thema voor thema.',
  leaders: 'Vragen voor leidinggevenden',
  leadersLead: 'Wat leidinggevenden zeggen. Alleen aan hen gevraagd.',
};

export type NeutralTexts = typeof reportNeutral;
