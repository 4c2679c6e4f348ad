import type { RefusalTexts } from '../nl/refusals.ts';

export const refusals: RefusalTexts = {
  titles: {
    notFound: 'This page does not exist',
    refused: 'This is not possible here',
    mistake: 'Something is not right',
    trouble: 'Something went wrong on our side',
    notNow: 'This is not possible now',
    noMore: 'This is no longer possible',
    signedOut: 'You are not signed in',
  },
  fallback: 'Go back and try again. If that does not help, ask your contact person.',
  codes: {
    'page.unknown':
      'The address does not exist (any more). Check the link or start at the first page.',
    'link.unknown': 'We do not know this link. Check that you copied all of it.',
    'wave.unknown': 'This survey does not exist.',
    'wave.closed': 'This survey is closed.',
    'wave.cancelled': 'This survey is not going ahead.',
    'wave.not-yet': 'This survey is not open yet.',
    'request.malformed': 'The field “{field}” is missing or has a value we cannot read.',
    'request.cross-site':
      'This request came from another website and was refused. Nothing has changed.',
    'body.large': 'What you sent is too large. Nothing has changed.',
    busy: 'There were too many attempts in a short time. Wait a minute and try again.',
    'release.none': 'There is no report for you yet. Once there is, you will find it here.',
    internal: 'Try again in a few minutes. Nothing you did was left half done.',
  } as Record<string, string>,
};
