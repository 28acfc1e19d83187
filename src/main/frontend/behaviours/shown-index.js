import { word } from './behaviour.js';

/** An index as it is read, as the server shows one: one decimal, all four where that would equal a threshold that it misses. */
export function shownIndex(index, thresholds) {
    if (index == null) return '';
    const exact = parts(index);
    const shown = Math.round(exact / 1000) * 1000;
    const misleading = thresholds.map(parts).some(threshold => exact < threshold && shown >= threshold);
    return misleading ? index : (shown / 10_000).toFixed(1);
}

/** Index and score know nothing of a ceiling that took the level down. */
export function beforeLimit(text, overall) {
    return overall.binding.some(each => each.startsWith('CEILING_')) ? word('shared.script.before-limit', text) : text;
}

/** Ten-thousandths, which are whole numbers. */
function parts(index) {
    return Math.round(Number(index) * 10_000);
}
