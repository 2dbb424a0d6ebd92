/** The front end of `rg.plot_paths`: an anywidget module. */
import type { RenderProps } from "@anywidget/types";
import { Cleanups } from "./dom";
import { Store } from "./state";
import { Figure } from "./view";
import style from "./widget.css";

/** Draws one view of the widget into `el`; the returned function leaves nothing behind. */
function render({ model, el }: RenderProps): () => void {
  const cleanups = new Cleanups();
  const store = new Store(model, cleanups);
  const figure = new Figure(store, cleanups, style);
  el.append(figure.root);
  return () => cleanups.run();
}

export default { render };
