// 检查: what is said against the draft; each finding leads to its field.
import { element, icon, word } from '../../behaviours/behaviour.js';

/** @param checked as the server answers; @param goTo is given a fault */
export function showFindings(place, count, checked, goTo) {
    const said = checked.refused + checked.schemeFaults.length;
    count.textContent = said || '';
    const more = checked.refused - checked.faults.length;
    place.replaceChildren(...said ? [
        element('ul', { class: 'sheets__findings' },
            ...checked.faults.map(fault => element('li', {}, element('button', { type: 'button', onclick: () => goTo(fault) },
                element('span', { class: 'muted small d-block' }, fault.place), fault.message))),
            ...checked.schemeFaults.map(fault => element('li', { class: 'notice notice--bad' }, fault))),
        more > 0 ? element('p', { class: 'muted' }, word('administration.catalogue.script.more', more)) : '',
    ] : [element('p', { class: 'sheets__good' }, icon('circle-check'), word('administration.catalogue.script.accepted'))]);
}
