import { api, reason } from '../api.js';
import { behaviour, word } from '../behaviour.js';

/** 修改: opens a part that was declared complete and shows the page anew. @return why it was refused */
export async function reopen(assessment, item) {
    const answer = await api('POST', `/api/v1/self-assessments/${assessment}/revisions`, { body: { item } });
    // A colleague may have been quicker.
    if (answer.ok || answer.problem?.type?.endsWith('/part-not-completed')) return location.reload();
    return reason(answer.problem) || word('portal.script.offline');
}

// <button data-reopen="item" data-assessment="id" data-error="id">
behaviour('[data-reopen]', button => button.addEventListener('click', async () => {
    button.disabled = true;
    const refusal = await reopen(button.dataset.assessment, button.dataset.reopen);
    button.disabled = !refusal;
    document.getElementById(button.dataset.error).textContent = refusal ?? '';
}));
