import { api, reason } from '../api.js';
import { behaviour, word } from '../behaviour.js';
import { anythingUnsaved, flushAll } from './autosave.js';
import { toast } from '../toast.js';

/**
 * 提交 6.2 指标: <dialog data-completion> with a form view inside shows the task's Camunda Form. Its code is fetched
 * when the dialog opens, so that filling in stays light.
 */
behaviour('dialog[data-completion]', dialog => {
    const place = dialog.querySelector('[data-form-lazy]');
    document.querySelector(`[data-complete="${dialog.id}"]`)?.addEventListener('click', async () => {
        await flushAll();
        if (anythingUnsaved()) {
            toast(word('assessment.script.completion.unsaved'));
            return;
        }
        dialog.showModal();
        if (!place.formView) await drawn(place);
    });
});

async function drawn(place) {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: place.dataset.css }));
    const { FormView } = await import('../../editors/form-view/view.js');
    return new FormView(place).open();
}

// 修改: <button data-reopen="item" data-assessment="id" data-error="id"> opens what was declared complete.
behaviour('[data-reopen]', button => button.addEventListener('click', async () => {
    button.disabled = true;
    const answer = await api('POST', `/api/v1/self-assessments/${button.dataset.assessment}/revisions`, { body: { item: button.dataset.reopen } });
    if (answer.ok) return location.reload();
    button.disabled = false;
    document.getElementById(button.dataset.error).textContent = reason(answer.problem) || word('portal.script.offline');
    return undefined;
}));
