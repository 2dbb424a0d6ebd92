/** What every control offers: its element, and a way to show the trait's value. */
export interface Control {
  readonly element: HTMLElement;
  show(value: unknown): void;
}
