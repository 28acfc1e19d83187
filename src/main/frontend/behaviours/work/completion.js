import { api } from '../api.js';
import { behaviour, word } from '../behaviour.js';
import { anythingUnsaved, flushAll } from './autosave.js';

/**
 * 提交 6.2 指标: <dialog data-completion data-task="…" data-next="…"> shows the task's Camunda Form. Its code is
 * fetched when the dialog opens, so that filling in stays light.
 */
behaviour('dialog[data-completion]', dialog => {
    const place = dialog.querySelector('[data-form]');
    const error = dialog.querySelector('[data-error]');
    const send = dialog.querySelector('[data-send]');
    let form;

    document.querySelector(`[data-complete="${dialog.id}"]`)?.addEventListener('click', async () => {
        dialog.showModal();
        await flushAll();
        form ??= await drawn(place);
    });

    send.addEventListener('click', async () => {
        if (!form) return;
        const { data, errors } = form.submit();
        if (Object.keys(errors).length) {
            place.querySelector('.fjs-has-errors input, .fjs-has-errors textarea')?.focus();
            return;
        }
        send.disabled = true;
        await flushAll();
        const answer = anythingUnsaved() ? { ok: false, problem: { detail: word('assessment.script.completion.unsaved') } }
            : await api('POST', `/api/v1/tasks/${encodeURIComponent(dialog.dataset.task)}/completion`, { body: data });
        if (answer.ok) {
            location.assign(dialog.dataset.next);
            return;
        }
        send.disabled = false;
        error.textContent = said(answer);
    });
});

async function drawn(place) {
    if (place.dataset.css) {
        document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: place.dataset.css }));
    }
    const { draw } = await import('../forms/camunda-form.js');
    const schema = JSON.parse(document.getElementById(place.dataset.schema).textContent);
    return draw(place, schema, JSON.parse(place.dataset.values || '{}'));
}

function said(answer) {
    const problem = answer.problem;
    return problem?.errors?.map(each => each.message).join('；') || problem?.detail || word('portal.script.offline');
}

// 修改: <button data-reopen="item" data-assessment="id" data-error="id"> opens what was declared complete.
behaviour('[data-reopen]', button => button.addEventListener('click', async () => {
    button.disabled = true;
    const answer = await api('POST', `/api/v1/self-assessments/${button.dataset.assessment}/revisions`, { body: { item: button.dataset.reopen } });
    if (answer.ok) return location.reload();
    button.disabled = false;
    document.getElementById(button.dataset.error).textContent = said(answer);
    return undefined;
}));
