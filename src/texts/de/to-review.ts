import type { ToReviewTexts } from '../nl/to-review.ts';

export const toReview: ToReviewTexts = {
  title: 'Vereinbarungen, die jetzt zu prüfen sind',
  lead: 'Der Tag ist da, an dem Sie sich diese Vereinbarungen ansehen wollten. Hat es geklappt? Halten Sie den Stand fest, oder wählen Sie einen neuen Tag.',
  line: '{owner}, {unit}. Nächster Blick am {day}.',
  organisation: 'ganze Organisation',
  more: 'Und noch {n}. Aktualisieren Sie zuerst diese.',
};
