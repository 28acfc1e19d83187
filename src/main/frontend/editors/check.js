// 提交前检查: explanations that are not lost, and the submission.
import { api } from '../behaviours/api.js';
import { behaviour, word } from '../behaviours/behaviour.js';
import * as drafts from '../behaviours/work/drafts.js';
import '../behaviours/work/leftovers.js';

behaviour('[data-check]', place => {
    const id = place.dataset.check;
    const key = `explain:${id}`;
    const areas = [...place.querySelectorAll('[data-explain]')];
    const dialog = document.getElementById('submit-dialog');
    const error = dialog.querySelector('[data-error]');
    const button = dialog.querySelector('[data-submit]');
    const kept = drafts.find(key)?.texts ?? {};
    areas.forEach(area => {
        area.value = kept[area.dataset.explain] ?? '';
        area.dispatchEvent(new Event('input'));
        area.addEventListener('input', () => drafts.keep(key, { texts: texts() }));
    });

    function texts() {
        return Object.fromEntries(areas.filter(area => area.value.trim()).map(area => [area.dataset.explain, area.value.trim()]));
    }

    document.querySelector('[data-dialog-open=submit-dialog]')?.addEventListener('click', () => {
        const open = areas.length - Object.keys(texts()).length;
        dialog.querySelector('[data-unexplained]').textContent = open ? word('assessment.script.unexplained', open) : '';
    });
    button.addEventListener('click', async () => {
        button.disabled = true;
        const answer = await api('POST', `/api/v1/self-assessments/${id}/submission`, { body: { explanations: texts() } });
        if (answer.ok) {
            drafts.drop(key);
            location.assign(`/self-assessments/${id}/result`);
            return;
        }
        button.disabled = false;
        error.textContent = answer.problem?.detail ?? word('portal.script.offline');
        if (answer.problem?.type?.endsWith('/open-points')) setTimeout(() => location.reload(), 2_000);
    });
});
