import { element, word } from '../behaviour.js';

const CHOICES = ['conformity', 'verdict', 'applicable'];
let last = Promise.resolve();

/**
 * Shows, field by field, both texts: 保留我的, 采用对方, 合并编辑. One dialog at a time; closing it keeps mine, since
 * what a person typed here never goes without a word.
 */
export function decide(thing, fields, content, theirs) {
    const answer = last.then(async () => {
        const decided = { ...content };
        for (const field of fields) decided[field] = await ask(thing, field, content[field], theirs);
        return decided;
    });
    last = answer.catch(() => {});
    return answer;
}

function ask(thing, field, mine, theirs) {
    return new Promise(resolve => {
        const say = value => thing.say?.(field, value) ?? value ?? '';
        const text = typeof mine === 'string' && !CHOICES.includes(field);
        const editor = element('textarea', { class: 'form-control', rows: 6, 'aria-label': word('assessment.script.conflict.merged') });
        editor.value = `${say(mine)}\n${say(theirs.content[field])}`;
        const edit = element('div', { class: 'conflict__merge', hidden: true }, editor);
        let choice = mine;
        const close = value => { choice = value; dialog.close(); };
        const merging = element('button', { type: 'button', class: 'btn btn-secondary', onclick: () => {
            if (!edit.hidden) return close(editor.value);
            edit.hidden = false;
            merging.textContent = word('assessment.script.conflict.use-merged');
            merging.className = 'btn btn-primary';
            editor.focus();
        } }, word('assessment.script.conflict.merge'));
        const dialog = element('dialog', { class: 'dialog--wide', 'aria-labelledby': 'conflict-title' },
            element('div', { class: 'dialog__head' }, element('h2', { id: 'conflict-title' },
                word('assessment.script.conflict.title', thing.title, thing.label(field)))),
            element('div', { class: 'dialog__body' },
                element('p', { class: 'muted' }, word('assessment.script.conflict.text', theirs.savedBy || word('assessment.script.conflict.somebody'))),
                element('div', { class: 'conflict' },
                    side(word('assessment.script.conflict.mine'), say(mine)),
                    side(word('assessment.script.conflict.theirs', theirs.savedBy ?? ''), say(theirs.content[field]))),
                edit),
            element('div', { class: 'dialog__foot' },
                element('button', { type: 'button', class: 'btn btn-secondary', onclick: () => close(theirs.content[field]) }, word('assessment.script.conflict.take-theirs')),
                text ? merging : null,
                element('button', { type: 'button', class: 'btn btn-secondary', autofocus: true, onclick: () => close(mine) }, word('assessment.script.conflict.keep-mine'))));
        dialog.addEventListener('close', () => { dialog.remove(); resolve(choice); });
        document.body.append(dialog);
        dialog.showModal();
    });
}

function side(title, text) {
    return element('section', { class: 'conflict__side' }, element('h3', {}, title), element('p', { class: 'pre' }, text || '—'));
}
