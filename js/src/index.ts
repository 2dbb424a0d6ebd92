/** The front end of every `rg.plot_*`: one anywidget module; the payload says which view it is for. */
import type { RenderProps } from "@anywidget/types";
import { Cleanups } from "./dom";
import fieldStyle from "./field/field.css";
import { FieldStore } from "./field/store";
import { FieldFigure } from "./field/view";
import matrixStyle from "./matrix/matrix.css";
import { MatrixStore } from "./matrix/store";
import { MatrixFigure } from "./matrix/view";
import linesStyle from "./lines/lines.css";
import { CurveStore } from "./lines/store";
import { CurveFigure } from "./lines/view";
import starStyle from "./star/star.css";
import { FrameStore } from "./star/store";
import { FrameFigure } from "./star/view";
import { Store } from "./state";
import { Figure } from "./view";
import style from "./widget.css";

type Open = (model: RenderProps["model"], cleanups: Cleanups) => { root: HTMLElement };

/** Views by the `kind` of their payload; a payload without one is of paths. */
const VIEWS: Record<string, Open> = {
  paths: (model, cleanups) => new Figure(new Store(model, cleanups), cleanups, style),
  curves: (model, cleanups) => new CurveFigure(new CurveStore(model, cleanups), cleanups, style + linesStyle),
  frames: (model, cleanups) => new FrameFigure(new FrameStore(model, cleanups), cleanups, style + linesStyle + matrixStyle + starStyle),
  field: (model, cleanups) => new FieldFigure(new FieldStore(model, cleanups), cleanups, style + matrixStyle + fieldStyle),
  matrix: (model, cleanups) => new MatrixFigure(new MatrixStore(model, cleanups), cleanups, style + matrixStyle),
};

/** Draws one view of the widget into `el`; the returned function leaves nothing behind. */
function render({ model, el }: RenderProps): () => void {
  const cleanups = new Cleanups();
  const kind = (model.get("_payload") as { kind?: string } | undefined)?.kind ?? "paths";
  const open = VIEWS[kind] ?? VIEWS.paths!;
  el.append(open(model, cleanups).root);
  return () => cleanups.run();
}

export default { render };
