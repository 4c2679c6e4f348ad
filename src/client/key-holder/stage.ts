import { h } from '../base/dom.ts';

/** The place on the page where the steps appear. */
export interface Stage {
  /** Shows a screen and takes keyboard and screen reader to its heading. */
  show(screen: HTMLElement): void;
  /** Whether leaving the page now would lose something: the browser then asks first. */
  guard(losing: boolean): void;
  /** Prints a sheet and nothing else of the page. */
  print(sheet: HTMLElement): void;
}

export function openStage(mount: HTMLElement): Stage {
  let losing = false;
  window.addEventListener('beforeunload', (event) => {
    if (losing) event.preventDefault();
  });
  return {
    show(screen) {
      mount.replaceChildren(screen);
      const heading = screen.querySelector('h1');
      if (!heading) return;
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    },
    guard(now) {
      losing = now;
    },
    print(sheet) {
      document.querySelector('.print-sheet')?.remove();
      const page = h('section', { class: 'print-sheet' }, sheet);
      document.body.append(page);
      document.body.classList.add('prints-sheet');
      window.addEventListener(
        'afterprint',
        () => {
          document.body.classList.remove('prints-sheet');
          page.remove();
        },
        { once: true },
      );
      window.print();
    },
  };
}
