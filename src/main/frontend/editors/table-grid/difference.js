// 差异: what differs from what is in force, or what a file would change, row by row and cell by cell.
import { element, word } from '../../behaviours/behaviour.js';

/** @param goTo is given table, row and column; null where a row leads nowhere */
export function showDifference(place, tables, goTo) {
    place.replaceChildren(...tables.length ? tables.flatMap(table => [
        element('h3', {}, table.title), differingLines(table.lines, table.headings, goTo && ((row, column) => goTo(table.table, row, column)))])
        : [element('p', { class: 'muted' }, word('administration.tables.script.alike'))]);
}

export function differingLines(lines, headings, goTo) {
    return element('ul', { class: 'sheets__differences' }, ...lines.map(line => element('li', { class: `sheets__${line.change}` },
        element(goTo && line.after ? 'button' : 'div', goTo && line.after ? { type: 'button', onclick: () => goTo(line.after, changedColumn(line)) } : {},
            element('span', { class: 'muted small d-block' }, word(`administration.tables.script.${line.change}`, line.after || line.before)),
            ...line.change === 'CHANGED' ? cells(line, headings) : [line.cells.map(cell => cell.after ?? cell.before).filter(Boolean).join(' · ')]))));
}

function changedColumn(line) {
    return line.change === 'CHANGED' ? line.cells.findIndex(cell => cell.before !== cell.after) + 1 : 0;
}

function cells(line, headings) {
    return line.cells.flatMap((cell, at) => cell.before === cell.after ? [] : [
        element('span', { class: 'd-block' }, `${headings[at]}：`, element('del', {}, cell.before || '∅'), ' → ', element('ins', {}, cell.after || '∅'))]);
}
