// 批量同意: of the clauses listed, whatever was answered to them, the reader ticks those that he agrees to.
import { api, reason } from '../../behaviours/api.js';
import { element, word } from '../../behaviours/behaviour.js';
import { toast } from '../../behaviours/toast.js';
import { agreeable, ticked } from './rows.js';

const ANSWERS = ['CONFORM', 'PARTIAL', 'NONCONFORM', 'NA'];

/** `listed(second)`: the rows of the list as it is filtered, of one second-level indicator or of all. */
export function agreeing(place, id, listed, done) {
    const dialog = document.getElementById('agree');
    const part = name => dialog.querySelector(`[data-agree-${name}]`);
    const sure = part('sure');
    let boxes = [];

    place.addEventListener('click', event => {
        const button = event.target.closest('[data-agree]');
        if (!button) return;
        part('refused').hidden = true;
        fill(listed(button.dataset.in));
        dialog.showModal();
    });
    dialog.addEventListener('change', event => {
        const { answer } = event.target.dataset;
        if (answer) boxes.filter(box => box.dataset.declared === answer).forEach(box => { box.checked = event.target.checked; });
        count();
    });
    sure.addEventListener('click', async () => {
        const clauses = boxes.filter(box => box.checked).map(box => ({ clause: box.value, version: Number(box.dataset.version) }));
        sure.disabled = true;
        const answer = await api('POST', `/api/v1/assessment-requests/${id}/findings/agreements`, { body: { clauses } });
        sure.disabled = false;
        if (!answer.ok) {
            part('error').textContent = reason(answer.problem) || word('portal.script.offline');
            return;
        }
        if (answer.data.clauses.length) toast(word('review.script.agreed', answer.data.clauses.length));
        await done(answer.data.clauses);
        if (!answer.data.refused.length) return dialog.close();
        return refused(answer.data.refused);
    });

    function refused(rows) {
        const names = new Set(rows.map(row => row.clause));
        const left = boxes.filter(box => !box.checked || names.has(box.value)).map(box => box.value);
        part('refused').querySelector('ul').replaceChildren(...rows.map(row => element('li', {}, `${row.displayNo} ${row.reason}`)));
        part('refused').hidden = false;
        fill(listed().filter(row => left.includes(row.subject)));
    }

    function fill(all) {
        const { rows, apart } = agreeable(all);
        const chosen = ticked(rows);
        boxes = rows.map(row => element('input', { type: 'checkbox', class: 'form-check-input', value: row.subject,
            checked: chosen.includes(row), 'data-declared': row.declared, 'data-version': row.version }));
        part('rows').replaceChildren(...rows.map((row, at) => element('li', {}, element('label', { class: 'agree__row' }, boxes[at],
            element('span', { class: 'agree__no' }, row.no), element('b', { class: 'verdict', 'data-conformity': row.declared }, said(row.declared)),
            element('span', { class: 'agree__name' }, row.name)))));
        part('answers').replaceChildren(...ANSWERS.filter(answer => rows.some(row => row.declared === answer)).map(answer =>
            element('label', { class: 'agree__answer' }, element('input', { type: 'checkbox', class: 'form-check-input', 'data-answer': answer }), element('span'))));
        part('apart').hidden = !apart.length;
        part('apart').querySelector('ul').replaceChildren(...[...new Set(apart.map(row => row.why))].map(why =>
            element('li', {}, word('review.script.apart', word(`review.script.apart.${why}`), apart.filter(row => row.why === why).map(row => row.no).join('、')))));
        part('error').textContent = '';
        count();
    }

    function count() {
        part('answers').querySelectorAll('[data-answer]').forEach(each => {
            const of = boxes.filter(box => box.dataset.declared === each.dataset.answer);
            const many = of.filter(box => box.checked).length;
            each.checked = many === of.length;
            each.indeterminate = many > 0 && many < of.length;
            each.nextElementSibling.textContent = word('review.script.agree-answer', said(each.dataset.answer), many, of.length);
        });
        const many = boxes.filter(box => box.checked).length;
        sure.textContent = word('review.script.agree-sure', many);
        sure.disabled = !many;
    }
}

function said(answer) {
    return word(`assessment.script.conformity.${answer}`);
}
