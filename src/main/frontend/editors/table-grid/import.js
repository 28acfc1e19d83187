// A file for a table of the draft: what it would change is shown before anything is taken.
import { csrf, reason } from '../../behaviours/api.js';
import { element, word } from '../../behaviours/behaviour.js';
import { differingLines } from './difference.js';

const LARGEST = 2 * 1024 * 1024;

/** @return the rows that may be taken; undefined where the file is refused or changes nothing */
export async function previewFile(url, file, sheet, place) {
    const say = (...children) => place.replaceChildren(...children);
    if (file.size > LARGEST) return say(element('p', { class: 'notice notice--bad' }, word('administration.tables.script.file-large')));
    say(element('p', { class: 'muted' }, word('administration.tables.script.reading')));
    const answer = await sent(url, file);
    if (!answer.ok) return say(element('p', { class: 'notice notice--bad', role: 'alert' }, answer.why || word('portal.script.offline')));
    const { rows, findings, lines } = answer.data;
    const headings = sheet.columns.map(column => column.heading);
    say(...[findings.length && faults(findings, rows.length > 0),
        rows.length > 0 && (lines.length ? differingLines(lines, headings) : element('p', { class: 'muted' }, word('administration.tables.script.same')))].filter(Boolean));
    return rows.length && lines.length ? rows : undefined;
}

function faults(findings, taken) {
    return element('div', { class: 'notice notice--warn' }, element('div', {},
        element('p', {}, word(taken ? 'administration.tables.script.file-faults' : 'administration.tables.script.file-refused', findings.length)),
        element('ul', {}, ...findings.slice(0, 20).map(({ row, column, message }) => element('li', {},
            row ? word('administration.tables.script.at-cell', row, column) : word('administration.tables.script.whole'), '：', message)))));
}

async function sent(url, file) {
    try {
        const answer = await fetch(url, { method: 'POST', body: file, headers: { Accept: 'application/json', 'Content-Type': 'application/octet-stream', ...csrf() } });
        const data = await answer.json();
        return answer.ok ? { ok: true, data } : { why: reason(data) };
    } catch (failure) {
        return { failure };
    }
}
