import { api } from '../../behaviours/api.js';
import { word } from '../../behaviours/behaviour.js';
import { entries, send } from '../../behaviours/work/thread.js';

/** The dialogue beside the finding. Words that were not sent are kept like the rest of what is half written. */
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
    const key = `${work.id}:talk:${subject}`;
    const half = localStorageText(key);
    if (half && !area.value) area.value = half;
    area.addEventListener('input', () => {
        localStorageText(key, area.value);
        keep();
    });
    button.addEventListener('click', async () => {
        if (!area.value.trim()) return area.focus();
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

function localStorageText(key, text) {
    try {
        if (text === undefined) return localStorage.getItem(`zh:${key}`) ?? '';
        if (text) localStorage.setItem(`zh:${key}`, text);
        else localStorage.removeItem(`zh:${key}`);
    } catch {
        // Storage switched off: the server keeps it.
    }
    return '';
}
