import { busy } from './queue.js';
import { Upload } from './upload.js';

/**
 * Takes files in by button, drag and paste and sends them to `url`, each with a line in `list`. `place` is where files
 * may be dropped and has an <input type=file> and a button [data-choose]; a paste is heard within `scope`.
 * stored(item, line) is called for each file that arrived. Returns choose(), which opens the choice of files.
 */
export function uploader(place, { url, list, stored, scope = place }) {
    const input = place.querySelector('input[type=file]');
    const button = place.querySelector('[data-choose]');
    const choose = () => input.click();
    const add = files => [...files].forEach(file => new Upload(file, { url, list, stored, largest: Number(input.dataset.largest), dismissed: () => button.focus() }));
    const over = on => event => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        place.toggleAttribute('data-over', on);
    };
    button.addEventListener('click', choose);
    input.addEventListener('change', () => { add(input.files); input.value = ''; });
    place.addEventListener('dragover', over(true));
    place.addEventListener('dragleave', over(false));
    place.addEventListener('drop', event => { over(false)(event); add(event.dataTransfer.files); });
    scope.addEventListener('paste', event => {
        const { files, types } = event.clipboardData;
        // Office programs add a picture of what was copied: in a field for text, the text is meant.
        if (!files.length || types.includes('text/plain') && event.target.closest('input, textarea')) return;
        event.preventDefault();
        add(files);
    });
    return choose;
}

function holdsFiles(event) {
    return event.dataTransfer?.types.includes('Files');
}

addEventListener('beforeunload', event => {
    if (!busy() && !document.querySelector('[data-unsent]')) return;
    event.preventDefault();
    // Chromium before 119 asks only for this.
    event.returnValue = true;
});

// A file dropped beside its place would open instead of the page.
document.addEventListener('dragover', event => {
    if (event.defaultPrevented || !holdsFiles(event)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'none';
});
