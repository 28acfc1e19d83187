// 退回所选: the lead ticks which of the clauses to be supplemented go back to the enterprise; all of them at first.
import { api, reason } from '../../behaviours/api.js';
import { element, word } from '../../behaviours/behaviour.js';
import * as drafts from '../../behaviours/work/drafts.js';
import { textOf } from '../../behaviours/work/hand.js';
import { flushAll } from '../../behaviours/work/saver.js';

/** What goes back and what stays, of the clauses to be supplemented; those left out are named, so that a new one goes back. */
export function split(clauses, left) {
    const out = new Set(left);
    return { chosen: clauses.filter(each => !out.has(each)), kept: clauses.filter(each => out.has(each)) };
}

export function sendingBack(place, id) {
    const opener = place.querySelector('[data-send-back]');
    if (!opener) return;
    const boxes = [...place.querySelectorAll('[data-tick]')];
    const whole = place.querySelector('[data-tick-all]');
    const dialog = document.getElementById('send-back');
    const form = dialog.querySelector('form');
    const error = form.querySelector('[data-send-back-error]');
    const sure = form.querySelector('[data-send-back-sure]');
    const key = `${id}:send-back`;
    const clauses = boxes.map(box => box.value);
    const now = () => split(clauses, boxes.filter(box => !box.checked).map(box => box.value));

    count();
    drafts.ready.then(() => {
        const half = drafts.find(key)?.content ?? {};
        split(clauses, half.left ?? []).kept.forEach(clause => { boxes.find(box => box.value === clause).checked = false; });
        form.elements.reason.value = half.reason ?? '';
        count();
    });

    boxes.forEach(box => box.addEventListener('change', changed));
    whole.addEventListener('change', () => {
        boxes.forEach(box => { box.checked = whole.checked; });
        changed();
    });
    form.addEventListener('input', changed);
    opener.addEventListener('click', () => {
        const { chosen, kept } = now();
        error.textContent = '';
        form.querySelector('[data-chosen]').replaceChildren(...chosen.map(clause => element('li', {}, name(clause))));
        const rest = form.querySelector('[data-kept-back]');
        rest.hidden = !kept.length;
        rest.textContent = word('review.script.kept-back', kept.length);
        sure.textContent = word('review.script.send-back-sure', chosen.length);
        dialog.showModal();
        form.elements.reason.focus();
    });
    form.addEventListener('submit', async event => {
        event.preventDefault();
        if (sure.disabled) return;
        sure.disabled = true;
        await flushAll();
        const answer = await api('POST', form.dataset.sendBackForm, {
            body: { outcome: 'RECTIFY', clauses: now().chosen, reason: form.elements.reason.value } });
        if (answer.ok) {
            drafts.drop(key);
            location.assign(form.dataset.next);
            return;
        }
        sure.disabled = false;
        error.textContent = reason(answer.problem) || word('portal.script.offline');
        form.elements.reason.focus();
        error.scrollIntoView({ block: 'nearest' });
    });

    function changed() {
        const left = now().kept;
        const written = textOf(form.elements.reason);
        if (left.length || written) drafts.keep(key, { content: { left, reason: written } });
        else drafts.drop(key);
        count();
    }

    function count() {
        const { chosen, kept } = now();
        whole.checked = chosen.length > 0;
        whole.indeterminate = chosen.length > 0 && kept.length > 0;
        place.querySelector('[data-ticked]').textContent = word('review.script.ticked', chosen.length, clauses.length);
        opener.textContent = word('review.script.send-back', chosen.length);
        opener.disabled = !chosen.length;
    }

    function name(clause) {
        const line = [...place.querySelectorAll('[data-row]')].find(each => each.dataset.row === clause);
        return `${line.querySelector('.review__no').textContent} ${line.title}`;
    }
}
