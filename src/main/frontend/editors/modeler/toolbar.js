// The toolbar: undo, check, play, compare, files in and out.
import { element as made, word } from '../../behaviours/behaviour.js';
import { toast } from '../../behaviours/toast.js';
import { fit } from './board.js';

/** As the vetting has it. */
const LARGEST = 2 * 1024 * 1024;

/** @param acts by the names of the buttons' data-tool */
export function toolbar(place, modeler, acts) {
    const stack = modeler.get('commandStack');
    const button = name => place.querySelector(`[data-tool=${name}]`);
    const all = { undo: () => stack.undo(), redo: () => stack.redo(), fit: () => fit(modeler.get('canvas')), ...acts };
    for (const [name, act] of Object.entries(all)) {
        const pressed = button(name);
        pressed?.addEventListener('click', async () => {
            pressed.disabled = true;
            try { await act(); } finally { pressed.disabled = false; reach(); }
        });
    }
    const reach = () => {
        if (button('undo')) button('undo').disabled = !stack.canUndo();
        if (button('redo')) button('redo').disabled = !stack.canRedo();
    };
    modeler.on('commandStack.changed', reach);
    reach();
}

/** Files lie in memory only: nothing leaves the machine. */
export function download(name, text) {
    const link = made('a', { href: URL.createObjectURL(new Blob([text], { type: 'application/xml' })), download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** A model of this process in place of what is drawn; it can be undone by nothing but the last draft, so it is asked for. */
export async function importFile(modeler, file, process) {
    if (file.size > LARGEST) {
        toast(word('administration.editor.import.large'));
        return false;
    }
    const text = await file.text();
    const before = (await modeler.saveXML()).xml;
    try {
        await modeler.importXML(text);
        if (processes(modeler).includes(process)) {
            if (text.includes('<!--')) toast(word('administration.editor.import.comments'));
            return true;
        }
        toast(word('administration.editor.import.other', process));
    } catch {
        toast(word('administration.editor.import.unreadable'));
    }
    await modeler.importXML(before);
    return false;
}

function processes(modeler) {
    return modeler.getDefinitions().rootElements.filter(each => each.$type === 'bpmn:Process').map(each => each.id);
}
