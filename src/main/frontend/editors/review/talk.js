import { api } from '../../behaviours/api.js';
import { word } from '../../behaviours/behaviour.js';
import { textOf } from '../../behaviours/work/hand.js';
import { entries, send } from '../../behaviours/work/thread.js';
import { isBlank } from '../../typed/text.js';

/** The dialogue beside the finding. Words that were not sent are kept like the rest of what is half written: `keep` sees to it. */
export function talk(article, work, keep) {
    const place = article.querySelector('[data-thread]');
    const { subject } = place.dataset;
    const area = place.querySelector('[data-remark]');
    const button = place.querySelector('[data-send]');
    show();

    async function show(dialogue) {
        const told = dialogue ?? (await api('GET', `/api/v1/assessment-requests/${work.id}/clauses/${subject}/dialogue`)).data;
        if (!told) return;
        place.querySelector('[data-entries]').replaceChildren(...entries(told));
        place.querySelector('[data-thread-count]').textContent = told.total;
        work.row(subject, { talks: told.total });
    }

    if (!area) return;
    area.addEventListener('input', () => keep());
    button.addEventListener('click', async () => {
        if (isBlank(area.value)) return area.focus();
        button.disabled = true;
        const sent = await send(work.id, subject, area.value);
        button.disabled = false;
        place.querySelector('[data-remark-error]').textContent = sent.refusal;
        if (!sent.ok) return;
        area.value = '';
        area.dispatchEvent(new Event('input', { bubbles: true }));
        work.say(word('review.script.sent'));
        show(sent.dialogue);
    });
}

/** The half-written words of the dialogue, which are kept with the half-written finding. */
export function words(article) {
    const area = article.querySelector('[data-remark]');
    return area ? textOf(area).trim() : '';
}

export function showWords(article, text) {
    const area = article.querySelector('[data-remark]');
    if (!area || area.value.trim() === text) return;
    area.value = text;
    area.dispatchEvent(new CustomEvent('shown'));
}
