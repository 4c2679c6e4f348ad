/** What the demo's progress bars are called. */
export const stepTitles: Record<string, string> = {
  prepare: 'Building and making the database',
  start: 'Starting the Worker',
  plan: 'Importing staff and planning blocks',
  keys: 'Making ticket keys',
  links: 'Inviting staff',
  answers: 'Staff answering, each with a ticket and a sealed ballot',
  publish: 'Key holder opening the box',
  files: 'Writing the downloads',
  closed: 'Closing a wave whose box a visitor opens',
  letters: 'Answering and writing letters',
  history: 'Playing the nine months before',
};
