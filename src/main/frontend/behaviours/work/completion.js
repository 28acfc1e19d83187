import { api } from '../api.js';
import { behaviour, word } from '../behaviour.js';
import { anythingUnsaved, flushAll } from './autosave.js';

// 提交 6.2 指标: <form data-completion data-task="…" data-next="…"> in a dialog; errors stay beside the fields.
behaviour('form[data-completion]', form => form.addEventListener('submit', async event => {
    event.preventDefault();
    const error = form.querySelector('[data-error]');
    const button = form.querySelector('[data-send]');
    const body = { responsible: form.responsible.value.trim(), note: form.note.value.trim(), confirmed: form.confirmed.checked };
    const missing = [!body.responsible && 'responsible', !body.confirmed && 'confirmed'].filter(Boolean);
    if (missing.length) {
        error.textContent = missing.map(field => word(`assessment.script.completion.${field}`)).join('；');
        form[missing[0]].focus();
        return;
    }
    button.disabled = true;
    await flushAll();
    const answer = anythingUnsaved() ? { ok: false, problem: { detail: word('assessment.script.completion.unsaved') } }
        : await api('POST', `/api/v1/tasks/${encodeURIComponent(form.dataset.task)}/completion`, { body });
    if (answer.ok) {
        location.assign(form.dataset.next);
        return;
    }
    button.disabled = false;
    error.textContent = answer.problem?.errors?.map(each => each.message).join('；') || answer.problem?.detail || word('portal.script.offline');
}));

// 修改: <button data-reopen="item" data-assessment="id"> opens what was declared complete.
behaviour('[data-reopen]', button => button.addEventListener('click', async () => {
    button.disabled = true;
    const answer = await api('POST', `/api/v1/self-assessments/${button.dataset.assessment}/revisions`, { body: { item: button.dataset.reopen } });
    if (answer.ok) return location.reload();
    button.disabled = false;
    const place = document.getElementById(button.dataset.error);
    if (place) place.textContent = answer.problem?.detail ?? word('portal.script.offline');
    return undefined;
}));
