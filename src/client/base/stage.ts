/** The place on a page where its screens appear, one after the other. */
export interface Stage {
  /** Shows a screen and takes keyboard and screen reader to its heading. */
  show(screen: HTMLElement): void;
  /** Puts a screen in the place of the one that is shown; nobody is moved. */
  redraw(screen: HTMLElement): void;
  /** Asks at leaving whether something would be lost: the browser then asks first. */
  guard(losing: () => boolean): void;
}

export function openStage(mount: HTMLElement): Stage {
  let loses = () => false;
  window.addEventListener('beforeunload', (event) => {
    if (!loses()) return;
    event.preventDefault();
    // Older browsers ask only when there is something here.
    event.returnValue = '-';
  });
  const redraw = (screen: HTMLElement) => {
    mount.replaceChildren(screen);
    mount.removeAttribute('aria-busy');
  };
  return {
    show(screen) {
      redraw(screen);
      const heading = screen.querySelector('h1');
      if (!heading) return;
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    },
    redraw,
    guard(losing) {
      loses = losing;
    },
  };
}
