/**
 * Where everything stands: cells, labels, brackets of groups, the colour bar and the card's home. Pure: sizes in px in,
 * places out; widths of texts come from `measure`. Nothing here depends on the pointer, so nothing shifts on hover.
 */
import type { Matrix } from "./data";

export type Measure = (text: string, font: { size: number; weight: number }) => number;
export interface Room { width: number; narrow: boolean; wide: boolean; /** Device pixels per px. */ ratio: number; /** Asked height, 0: by width. */ height: number; /** Numbers beside the value on the card. */ beside: number; measure: Measure }

/** How labels stand along the columns. */
export type Turn = "level" | "slanted" | "upright";
export interface Labels { texts: string[]; size: number; /** Every n-th is shown. */ every: number; turn: Turn }
export interface Bracket { text: string; from: number; to: number; shown: boolean }
export interface Groups { brackets: Bracket[]; turn: Turn; depth: number }
export interface Geometry {
  width: number; height: number;
  /** The cells: top left corner, side of a cell, paper between two cells. */
  x: number; y: number; cell: number; gap: number;
  rows: number; columns: number;
  rowLabels: Labels; columnLabels: Labels;
  rowGroups: Groups | null; columnGroups: Groups | null;
  /** Panel with the colour bar (top), and home of the card. */
  panel: { x: number; y: number; width: number };
  bar: { x: number; y: number; width: number; height: number };
  card: { x: number; y: number; width: number };
  /** Where the row pointed at is drawn as a line, below the card; null where there is no room. */
  profile: { x: number; y: number; width: number; height: number } | null;
}

export const GROUP_SIZE = 11, GROUP_WEIGHT = 500;
const BAR_TOP = 24, NULL_ROOM = 20, BAR = 10, TICKS = 18, KEY_ROOM = 18, PANEL_GAP = 16; // px of the panel's parts, from its top
const GAP = 8; // px between labels and cells
const BRACKET = 12; // px from the cells to a group's name
const SLANT = Math.SQRT1_2;
const SIZES = { narrow: { cell: 44, label: 10.5, most: 96 }, usual: { cell: 56, label: 11.5, most: 150 }, wide: { cell: 78, label: 12, most: 190 } };
const SIDE = { narrow: Infinity, usual: 600, wide: 760 }; // px that cells may take
const PROFILE = { least: 110, most: 180 }; // px of height
const LEAST_LABEL = 9;
const MOST_ASIDE = 150; // px: a matrix of few rows stays near its title
const CARD = { head: 20, line: 17.5, rest: 56 }; // px of a narrow card: a name, two numbers, its padding and last line

/** Cuts the middle out of a text wider than `most`: names of one family differ at their ends. */
export function shorten(text: string, most: number, width: (text: string) => number): string {
  if (width(text) <= most) return text;
  const letters = [...text];
  for (let kept = letters.length - 1; kept > 1; kept--) {
    const head = Math.ceil(kept / 2), cut = `${letters.slice(0, head).join("")}…${letters.slice(letters.length - kept + head).join("")}`;
    if (width(cut) <= most) return cut;
  }
  return `${letters[0] ?? ""}…`;
}

export function layOut(matrix: Matrix, room: Room): Geometry {
  const { names: rows, groups: rowGroups } = matrix.rows, { names: columns, groups: columnGroups } = matrix.columns;
  const barTop = BAR_TOP + (matrix.has("null") ? NULL_ROOM : 0);
  const panelHeight = barTop + BAR + TICKS + (matrix.hasGaps ? KEY_ROOM : 0) + PANEL_GAP;
  const kind = room.narrow ? "narrow" : room.wide ? "wide" : "usual", size = SIZES[kind];
  const panelWidth = room.narrow ? room.width : room.wide ? 300 : 216;
  const most = room.narrow ? 0.27 * room.width : size.most;
  const widest = (texts: readonly string[], font: number, weight = 600) => Math.max(0, ...texts.map((text) => room.measure(text, { size: font, weight })));
  const named = (groups: string[] | null) => (groups && groups.some(Boolean) ? runs(groups) : null);
  const rowRuns = named(rowGroups), columnRuns = named(columnGroups);
  const groupMost = room.narrow ? 0.2 * room.width : 150;
  const right = rowRuns ? BRACKET + 4 + Math.min(groupMost, widest(rowRuns.map((run) => run.text), GROUP_SIZE)) : 0;
  let left = 0, cell = size.cell;
  for (let round = 0; round < 3; round++) { // smaller labels leave more room for cells, and cells make labels larger
    const font = fit(cell, size.label).size;
    left = Math.min(most, widest(rows, font)) + GAP;
    const across = room.width - left - right - (room.narrow ? 0 : panelWidth + 34);
    const side = Math.min(SIDE[kind], room.height ? room.height - 0.7 * Math.min(most, widest(columns, font)) - 20 : Infinity);
    const free = Math.min(across / columns.length, side / Math.max(rows.length, columns.length), size.cell);
    cell = Math.max(2, Math.floor(free * room.ratio) / room.ratio);
  }
  const { size: font, every } = fit(cell, size.label);
  left = Math.min(most, widest(rows, font)) + GAP;
  const labelsOf = (texts: string[], turn: Turn, step: number): Labels =>
    ({ texts: texts.map((text) => shorten(text, most, (t) => room.measure(t, { size: font, weight: 600 }))), size: font, every: step, turn });
  const rowLabels = labelsOf(rows, "level", every);
  const turn: Turn = widest(columns, font) <= cell - 6 ? "level" : cell >= 1.45 * font ? "slanted" : "upright";
  const columnLabels = labelsOf(columns, turn, turn === "level" ? 1 : every);
  const reach = widest(columnLabels.texts, columnLabels.size);
  const underneath = turn === "level" ? font + 10 : turn === "slanted" ? SLANT * (reach + font) + 8 : reach + GAP + 2;
  const rowNames = rowRuns && bracketsOf(rowRuns, "level", cell, (text) => shorten(text, groupMost, (t) => room.measure(t, { size: GROUP_SIZE, weight: 600 })), right);
  const columnNames = columnRuns && topBrackets(columnRuns, cell, room, groupMost);
  // slanted names of the first columns reach out to the left
  const least = Math.max(left, turn === "slanted" ? SLANT * reach - cell / 2 + 4 : 0);
  // the panel keeps to the right edge, as the charts of a path plot do, and the matrix to the middle of what is left
  const spare = room.narrow ? 0 : Math.max(0, room.width - panelWidth - 34 - least - columns.length * cell - right);
  const x = least + Math.floor(Math.min(spare / 2, MOST_ASIDE));
  const gap = cell >= 14 ? 1 : 0;
  const top = (room.narrow ? panelHeight : 0) + (columnNames?.depth ?? 0) + 4;
  const bottom = top + rows.length * cell + underneath;
  const panel = room.narrow ? { x: 0, y: 0, width: panelWidth } : { x: Math.min(room.width - panelWidth, x + columns.length * cell + right + 34 + 2 * MOST_ASIDE), y: columnRuns ? 0 : top - 2, width: panelWidth };
  const card = room.narrow ? { x: 0, y: bottom + 8, width: room.width } : { x: panel.x, y: panel.y + panelHeight, width: panelWidth };
  const cardBelow = 2 * CARD.head + Math.ceil((1 + room.beside) / 2) * CARD.line + CARD.rest;
  const height = Math.ceil(Math.max(bottom, room.narrow ? bottom + cardBelow : panel.y + panelHeight + 190));
  const below = card.y + 4 * CARD.head + (1 + room.beside) * CARD.line + CARD.rest, spareBelow = top + rows.length * cell - below;
  const profile = room.narrow || spareBelow < PROFILE.least || columns.length < 3 ? null : { x: panel.x, y: below, width: panel.width, height: Math.min(PROFILE.most, spareBelow) };
  return {
    width: room.width, height,
    x, y: top, cell, gap, rows: rows.length, columns: columns.length, rowLabels, columnLabels, rowGroups: rowNames, columnGroups: columnNames,
    panel, bar: { x: panel.x, y: panel.y + barTop, width: panel.width, height: BAR }, card, profile,
  };
}

/** Size of labels, and which of them: all where each has its line, else every second, third, ... */
function fit(cell: number, most: number): { size: number; every: number } {
  const every = Math.max(1, Math.ceil((LEAST_LABEL + 0.2) / cell));
  return { size: Math.max(LEAST_LABEL, Math.min(most, every * cell - 0.8)), every };
}

interface Run { text: string; from: number; to: number }

/** Neighbours of one group, by their first and last place. */
export function runs(groups: string[]): Run[] {
  const found: Run[] = [];
  groups.forEach((text, i) => {
    const last = found.at(-1);
    if (last && last.text === text) last.to = i;
    else found.push({ text, from: i, to: i });
  });
  return found;
}

/** Names that would lie on each other are left out; a hovered one is shown all the same. */
function bracketsOf(all: Run[], turn: Turn, cell: number, cut: (text: string) => string, depth: number): Groups {
  let free = -Infinity;
  const brackets = all.filter((run) => run.text).map((run) => {
    const middle = (cell * (run.from + run.to + 1)) / 2, shown = middle >= free;
    if (shown) free = middle + GROUP_SIZE + 2;
    return { ...run, text: cut(run.text), shown };
  });
  return { brackets, turn, depth };
}

/** Above the columns: level where every name fits over its group, else slanted. */
function topBrackets(all: Run[], cell: number, room: Room, most: number): Groups {
  const width = (text: string) => room.measure(text, { size: GROUP_SIZE, weight: 600 });
  const fits = all.every((run) => width(run.text) <= cell * (run.to - run.from + 1) - 6);
  if (fits) return { brackets: all.filter((run) => run.text).map((run) => ({ ...run, shown: true })), turn: "level", depth: BRACKET + GROUP_SIZE + 6 };
  const cut = (text: string) => shorten(text, room.narrow ? Math.min(most, 70) : most, width);
  const widest = Math.max(...all.map((run) => width(cut(run.text))));
  const made = bracketsOf(all, "slanted", cell, cut, BRACKET + SLANT * (widest + GROUP_SIZE) + 2);
  let free = -Infinity; // slanted lines of text need more room than level ones
  for (const bracket of made.brackets) {
    const middle = (cell * (bracket.from + bracket.to + 1)) / 2;
    bracket.shown = middle >= free;
    if (bracket.shown) free = middle + 1.45 * GROUP_SIZE;
  }
  return made;
}
