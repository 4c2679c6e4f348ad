/** Where the next person on a shared device begins. */
export const kioskPath = '/kiosk';

/** Said before a shared device leaves a page, so that nothing asks whether to stay. */
export const kioskLeaves = 'geleding-kiosk-leaves';

/** Whether this page stands on a shared device, on which nothing is kept. */
export function isKiosk(document: Document): boolean {
  return document.querySelector('[data-kiosk]') !== null;
}
