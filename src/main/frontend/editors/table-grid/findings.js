// 检查: what is said against the draft, table by table; each finding leads to its cell.
import { element, icon, word } from '../../behaviours/behaviour.js';

export class Findings {

    /** @param goTo is given table, row and column */
    constructor(place, count, sheets, goTo) {
        Object.assign(this, { place, count, sheets, goTo, all: [] });
    }

    of(table) {
        return this.all.filter(finding => finding.table === table);
    }

    show(findings) {
        this.all = findings;
        this.count.textContent = findings.length || '';
        this.place.replaceChildren(...findings.length ? this.sheets.flatMap(sheet => this.#sheet(sheet)) : [
            element('p', { class: 'sheets__good' }, icon('circle-check'), word('administration.tables.script.accepted'))]);
    }

    #sheet({ name, title }) {
        const findings = this.of(name);
        return findings.length ? [element('h3', {}, title), element('ul', { class: 'sheets__findings' }, ...findings.map(finding => this.#line(finding)))] : [];
    }

    #line({ table, row, column, message }) {
        const where = row === 0 ? word('administration.tables.script.whole')
            : column === 0 ? word('administration.tables.script.at-row', row) : word('administration.tables.script.at-cell', row, column);
        return element('li', {}, element('button', { type: 'button', onclick: () => this.goTo(table, row, column) },
            element('span', { class: 'muted small d-block' }, where), message));
    }
}
