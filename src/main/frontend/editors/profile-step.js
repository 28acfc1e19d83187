// Step 1 of a self-assessment: what the profile's form has saved is confirmed by completing the task.
import { api } from '../behaviours/api.js';
import { behaviour, word } from '../behaviours/behaviour.js';

behaviour('[data-profile-task]', step => step.addEventListener('form-view:saved', async event => {
    const view = event.target.formView;
    const task = step.dataset.profileTask;
    if (!task) return;
    event.preventDefault();
    const answer = await api('POST', `/api/v1/tasks/${encodeURIComponent(task)}/completion`, { body: {} });
    if (answer.ok || answer.problem?.type?.endsWith('/task-not-open')) location.assign(step.dataset.next);
    else if (answer.problem?.errors) view.refused(answer.problem.errors);
    else view.notices.say('trouble', 'bad', answer.problem?.detail ?? word('portal.script.offline'));
}));
