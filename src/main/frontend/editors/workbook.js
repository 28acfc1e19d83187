// 导入 Excel: a workbook is sent, what it would change is looked at, and then written.
import { api, reason } from '../behaviours/api.js';
import { behaviour, element, word } from '../behaviours/behaviour.js';
import { send } from '../behaviours/files/send.js';
import { difference } from '../behaviours/work/difference.js';

const TROUBLE = ['CONFLICT', 'INVALID', 'NEW', 'CHANGED'];

behaviour('form[data-workbook]', form => {
    const error = form.querySelector('[data-error]');
    const button = form.querySelector('[data-send]');
    const sending = form.querySelector('[data-sending]');
    const bar = sending.querySelector('progress');
    let under;

    function rest(text) {
        sending.hidden = true;
        button.disabled = false;
        error.textContent = text;
        form.file.classList.toggle('is-invalid', Boolean(text));
        if (text) form.file.focus();
    }

    form.file.addEventListener('change', () => rest(''));
    form.querySelector('[data-stop]').addEventListener('click', () => { under?.cancel(); rest(''); });
    form.addEventListener('submit', async event => {
        event.preventDefault();
        const file = form.file.files[0];
        if (!file) return rest(word('assessment.workbook.script.file-missing'));
        rest('');
        button.disabled = true;
        sending.hidden = false;
        under = send(form.dataset.workbook, file, part => { bar.value = part; });
        const answer = await under.answer;
        if (answer.ok) return location.assign(form.dataset.next + answer.data.id);
        return rest(reason(answer.problem) || word(answer.status === 401 ? 'evidence.script.signed-out' : 'portal.script.offline'));
    });
});

behaviour('[data-preview]', page => {
    const rows = [...page.querySelectorAll('[data-row]')];
    page.querySelectorAll('[data-change]').forEach(mark);
    filter(page, rows);
    if (page.querySelector('[data-apply]')) decide(page);
});

/** Each side keeps its own words: what only it has is marked. */
function mark(change) {
    const [before, after] = ['before', 'after'].map(side => change.querySelector(`[data-${side}]`));
    if (!before) return;
    const parts = difference(before.textContent, after.textContent);
    const side = (kind, tag) => parts.filter(part => part.kind === 'same' || part.kind === kind)
        .map(part => part.kind === 'same' ? part.text : element(tag, {}, part.text));
    before.replaceChildren(...side('removed', 'del'));
    after.replaceChildren(...side('added', 'ins'));
}

/** At first everything that does something or needs somebody; which it is stays in the address. */
function filter(page, rows) {
    const buttons = [...page.querySelectorAll('[data-show]')];
    const none = page.querySelector('[data-none]');
    const show = state => {
        const wanted = row => state === 'ALL' || (state ? row.dataset.row === state : TROUBLE.includes(row.dataset.row));
        rows.forEach(row => { row.hidden = !wanted(row); });
        none.hidden = rows.some(row => !row.hidden);
        buttons.forEach(button => {
            const on = button.dataset.show === state;
            button.setAttribute('aria-pressed', on);
            button.classList.toggle('btn-primary', on);
            button.classList.toggle('btn-secondary', !on);
        });
    };
    buttons.forEach(button => button.addEventListener('click', () => {
        const state = button.getAttribute('aria-pressed') === 'true' ? '' : button.dataset.show;
        history.replaceState(null, '', state ? `?show=${state}` : location.pathname);
        show(state);
    }));
    show(new URLSearchParams(location.search).get('show') ?? '');
}

function decide(page) {
    const numbers = Object.fromEntries(['new', 'changed', 'invalid', 'conflict'].map(name => [name, Number(page.dataset[name])]));
    const button = page.querySelector('[data-apply]');
    const error = page.querySelector('[data-error]');
    const sum = page.querySelector('[data-sum]');
    const taken = () => [...page.querySelectorAll('[data-take]:checked')].map(choice => choice.dataset.take);

    function add() {
        const conflicts = taken().length;
        const written = numbers.new + numbers.changed + conflicts;
        sum.textContent = word('assessment.workbook.script.sum', written, numbers.new, numbers.changed, conflicts)
            + (numbers.invalid || numbers.conflict ? word('assessment.workbook.script.left', numbers.invalid, numbers.conflict - conflicts) : '');
        button.textContent = written ? word('assessment.workbook.script.apply', written) : word('assessment.workbook.script.apply', 0);
        button.disabled = !written;
    }

    page.addEventListener('change', add);
    page.querySelectorAll('[data-all]').forEach(all => all.addEventListener('click', () => {
        page.querySelectorAll(`.workbook__choice input[value=${all.dataset.all}]`).forEach(choice => { choice.checked = true; });
        add();
    }));
    button.addEventListener('click', async () => {
        button.disabled = true;
        button.textContent = word('assessment.workbook.script.applying');
        const answer = await api('POST', page.dataset.preview, { body: { take: taken() } });
        if (answer.ok) return location.reload();
        add();
        error.textContent = reason(answer.problem) || word('portal.script.offline');
        const anew = answer.problem?.preview?.id;
        if (anew) {
            error.append(' ', element('a', { href: page.dataset.again + anew }, word('assessment.workbook.script.changed')));
            button.disabled = true;
        }
        return undefined;
    });
    add();
}
