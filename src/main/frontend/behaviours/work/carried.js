import { api, reason } from '../api.js';
import { word } from '../behaviour.js';
import { toast } from '../toast.js';
import { anythingUnsaved, flushAll } from './autosave.js';

/**
 * 沿用: the notice <div data-carried-bulk> counts what was carried over and not yet confirmed; its buttons
 * [data-confirm-bulk="indicator"][data-level] confirm it in one go.
 *
 * @param waiting () → how many on this page still wait
 * @returns to be called when that may have changed
 */
export function carried(place, waiting) {
    const note = place.querySelector('[data-carried-bulk]');
    if (!note) return () => {};
    note.querySelectorAll('[data-confirm-bulk]').forEach(button => button.addEventListener('click', async () => {
        if (note.getAttribute('aria-busy')) return;
        note.setAttribute('aria-busy', 'true');
        const refusal = await confirm(note.dataset.assessment, button.dataset);
        note.removeAttribute('aria-busy');
        note.querySelector('[data-error]').textContent = refusal;
    }));
    return () => {
        const here = waiting();
        const all = here + Number(note.dataset.elsewhere);
        note.hidden = all === 0;
        note.querySelector('[data-carried-words]').textContent = word('assessment.script.carried', here, all);
        const button = note.querySelector('[data-carried-here]');
        if (button) button.hidden = here === 0;
        const tag = place.querySelector('.tree a[aria-current=page] [data-to-confirm]');
        if (!tag) return;
        tag.hidden = here === 0;
        tag.textContent = word('assessment.script.carried-count', here);
    };
}

async function confirm(assessment, { confirmBulk, level }) {
    await flushAll();
    if (anythingUnsaved()) {
        toast(word('assessment.script.completion.unsaved'));
        return '';
    }
    const answer = await api('POST', `/api/v1/self-assessments/${assessment}/confirmations`, { body: { [level]: confirmBulk } });
    if (answer.ok) location.reload();
    return answer.ok ? '' : reason(answer.problem) || word('portal.script.offline');
}
