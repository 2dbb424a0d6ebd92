/**
 * The figure as one PNG: stage, labels, keys, charts and words drawn where they stand, the controls left out.
 * Text is taken from the page word by word, so that it is set as the reader sees it.
 */
import { css, type Theme } from "./theme";

export interface Subject { root: HTMLElement; canvas: HTMLCanvasElement; theme: Theme; title: string }

const MARGIN = 20;
const WORDS = ".rg-title, .rg-convention, .rg-key, .rg-frame, .rg-chart figcaption, .rg-aid:not(.rg-off), .rg-honesty, .rg-message, .rg-corner";
const DRAWINGS = ".rg-over, .rg-leaders, .rg-key svg, .rg-chart svg, .rg-aid:not(.rg-off) svg, .rg-honesty svg";

type Shift = (element: Element) => [dx: number, dy: number];

/** The picture on a canvas of its own, at the stage's resolution. */
export function compose({ root, canvas, theme }: Subject): HTMLCanvasElement {
  const box = root.getBoundingClientRect();
  const ratio = canvas.width / Math.max(1, canvas.clientWidth);
  const shift = shifts(root, box);
  const picture = document.createElement("canvas");
  const cut = removedHeight(root);
  picture.width = Math.round((box.width + 2 * MARGIN) * ratio);
  picture.height = Math.round((box.height - cut + 2 * MARGIN) * ratio);
  const target = picture.getContext("2d");
  if (!target) return picture;
  target.fillStyle = css(theme.paper);
  target.fillRect(0, 0, picture.width, picture.height);
  target.scale(ratio, ratio);
  const stage = canvas.getBoundingClientRect(), [dx, dy] = shift(canvas);
  target.drawImage(canvas, stage.left + dx, stage.top + dy, stage.width, stage.height);
  rule(target, root, shift);
  for (const svg of root.querySelectorAll<SVGSVGElement>(DRAWINGS)) drawSvg(target, svg, shift(svg));
  for (const element of root.querySelectorAll<HTMLElement>(WORDS)) drawWords(target, element, shift(element));
  return picture;
}

/** Offers the picture as a file. */
export function savePicture(subject: Subject): void {
  const name = subject.title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "").slice(0, 60) || "paths";
  compose(subject).toBlob((blob) => {
    if (!blob) return;
    const url = URL.createObjectURL(blob);
    const link = document.createElement("a");
    link.href = url;
    link.download = `${name}.png`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  });
}

/** The one rule of the figure, above the honesty line. */
function rule(target: CanvasRenderingContext2D, root: HTMLElement, shift: Shift): void {
  const foot = root.querySelector(".rg-foot");
  if (!foot) return;
  const box = foot.getBoundingClientRect(), [dx, dy] = shift(foot);
  target.fillStyle = getComputedStyle(foot).borderTopColor;
  target.fillRect(box.left + dx, box.top + dy, box.width, 1);
}

/** Height of the row of controls where it stands below the title: without it the rest moves up. */
function removedHeight(root: HTMLElement): number {
  const row = root.querySelector(".rg-controls")?.getBoundingClientRect(), words = root.querySelector(".rg-words")?.getBoundingClientRect();
  return row && words && row.top >= words.bottom - 1 ? row.bottom - words.bottom : 0;
}

function shifts(root: HTMLElement, box: DOMRect): Shift {
  const cut = removedHeight(root), head = root.querySelector(".rg-words");
  const line = root.querySelector(".rg-honesty");
  const left = line ? line.getBoundingClientRect().left - box.left : 0;
  return (element) => {
    const dx = MARGIN - box.left - (line?.contains(element) ? left : 0); // the range beside the line is left out
    return [dx, MARGIN - box.top - (head?.contains(element) ? 0 : cut)];
  };
}

function drawWords(target: CanvasRenderingContext2D, element: HTMLElement, [dx, dy]: [number, number]): void {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof HTMLSelectElement) {
      const box = node.getBoundingClientRect();
      drawWord(target, node, node.selectedOptions[0]?.text ?? "", box.left + 2 + dx, box.top + (box.height - 16) / 2 + dy);
    }
    const parent = node.parentElement;
    if (node.nodeType !== Node.TEXT_NODE || !parent || parent.closest("select, svg, style")) continue;
    for (const match of (node.textContent ?? "").matchAll(/\S+/g)) {
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      const box = range.getClientRects()[0];
      if (box?.width) drawWord(target, parent, match[0], box.left + dx, box.top + dy, box.width);
    }
  }
}

function drawWord(target: CanvasRenderingContext2D, parent: Element, word: string, x: number, top: number, width = 0): void {
  const style = getComputedStyle(parent);
  target.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  target.letterSpacing = style.letterSpacing === "normal" ? "0px" : style.letterSpacing;
  target.fillStyle = style.color;
  target.globalAlpha = opacityOf(parent);
  target.textAlign = "left";
  target.textBaseline = "alphabetic";
  const measured = target.measureText(word);
  // figures are tabular on the page and proportional here: the difference is spread over the word
  if (width) target.letterSpacing = `${parseFloat(target.letterSpacing) + (width - measured.width) / word.length}px`;
  target.fillText(word, x, top + measured.fontBoundingBoxAscent);
  target.globalAlpha = 1;
  target.letterSpacing = "0px";
}

const opacityOf = (element: Element): number => Number(getComputedStyle(element.closest(".rg-key") ?? element).opacity) || 1;

/** Paths, texts and circles of our own drawings, with the colours they have on the page. */
function drawSvg(target: CanvasRenderingContext2D, svg: SVGSVGElement, [dx, dy]: [number, number]): void {
  const box = svg.getBoundingClientRect();
  if (!box.width) return;
  const scale = svg.viewBox.baseVal?.width ? box.width / svg.viewBox.baseVal.width : 1;
  target.save();
  target.translate(box.left + dx, box.top + dy);
  target.scale(scale, scale);
  target.globalAlpha = opacityOf(svg);
  drawChildren(target, svg);
  target.restore();
}

function drawChildren(target: CanvasRenderingContext2D, parent: SVGElement): void {
  for (const child of parent.children) {
    if (child instanceof SVGGElement) {
      const { e, f } = child.transform.baseVal.consolidate()?.matrix ?? { e: 0, f: 0 };
      target.save();
      target.translate(e, f);
      drawChildren(target, child);
      target.restore();
    } else if (child instanceof SVGTextElement) drawText(target, child);
    else if (child instanceof SVGPathElement) drawShape(target, child, new Path2D(child.getAttribute("d") ?? ""));
    else if (child instanceof SVGCircleElement) {
      const path = new Path2D();
      path.arc(child.cx.baseVal.value, child.cy.baseVal.value, child.r.baseVal.value, 0, 2 * Math.PI);
      drawShape(target, child, path);
    }
  }
}

function drawShape(target: CanvasRenderingContext2D, element: SVGElement, path: Path2D): void {
  const style = getComputedStyle(element);
  target.save();
  target.globalAlpha *= Number(style.opacity);
  if (style.fill !== "none") { target.fillStyle = style.fill; target.fill(path); }
  if (style.stroke !== "none") {
    target.strokeStyle = style.stroke;
    target.lineWidth = parseFloat(style.strokeWidth);
    target.lineJoin = "round";
    target.setLineDash(style.strokeDasharray === "none" ? [] : style.strokeDasharray.split(",").map(parseFloat));
    target.stroke(path);
  }
  target.restore();
}

function drawText(target: CanvasRenderingContext2D, element: SVGTextElement): void {
  const style = getComputedStyle(element), text = element.textContent ?? "";
  const x = Number(element.getAttribute("x")), y = Number(element.getAttribute("y"));
  const turned = element.transform?.baseVal.consolidate()?.matrix;
  target.save();
  if (turned) target.transform(turned.a, turned.b, turned.c, turned.d, turned.e, turned.f);
  target.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  target.textAlign = style.textAnchor === "middle" ? "center" : style.textAnchor === "end" ? "right" : "left";
  target.textBaseline = "alphabetic";
  if (style.paintOrder.startsWith("stroke") && style.stroke !== "none") { // the paper halo
    target.strokeStyle = style.stroke;
    target.lineWidth = parseFloat(style.strokeWidth);
    target.lineJoin = "round";
    target.setLineDash([]);
    target.strokeText(text, x, y);
  }
  target.fillStyle = style.fill;
  target.fillText(text, x, y);
  target.restore();
}
