// 改进计划: every row saves itself like an answer; what colleagues change meanwhile is joined or asked about.
import { api, reason } from '../behaviours/api.js';
import { behaviour, word } from '../behaviours/behaviour.js';
import { leaving } from '../behaviours/work/leaving.js';
import { keys } from '../behaviours/work/keys.js';
import { flushAll } from '../behaviours/work/autosave.js';
import { typed } from '../behaviours/work/figure-input.js';
import { Improvement } from './improvements/improvement.js';
import { arrived } from '../behaviours/work/plain-words.js';

behaviour('[data-plan]', place => {
    const rows = [...place.querySelectorAll('[data-improvement]')].map(row => new Improvement(row, uses));
    leaving();
    keys({}, flushAll);
    document.getElementById(location.hash.slice(1))?.focus();

    function uses() {
        return rows.map(({ place: row, evidence }) => ({ label: row.dataset.label, files: evidence.files }));
    }
});

behaviour('form[data-add]', form => {
    const clause = form.querySelector('[data-of-clause]');
    const figure = form.querySelector('[data-of-figure]');
    const error = form.querySelector('[data-error]');
    const unit = () => form.subject.selectedOptions[0]?.dataset.unit ?? '';
    form.subject.addEventListener('change', () => {
        clause.hidden = Boolean(unit());
        figure.hidden = !unit();
        form.querySelector('[data-unit]').textContent = unit() && `（${unit()}）`;
    });
    form.addEventListener('submit', async event => {
        event.preventDefault();
        if (!form.subject.value) {
            error.textContent = word('improvement.script.choose');
            form.subject.focus();
            return;
        }
        const to = unit() ? typed(form.value) || null : form.to.value;
        const answer = await api('POST', '/api/v1/improvements', { body: { subject: form.subject.value, to, measure: form.measure.value } });
        if (!answer.ok) {
            error.textContent = reason(answer.problem) || word('portal.script.offline');
            return;
        }
        arrived(form);
        await flushAll();
        location.assign(`/improvements#${answer.data.id}`);
        if (location.pathname === '/improvements' && !location.search) location.reload();
    });
});
