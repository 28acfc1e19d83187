import { csrf } from './api.js';
import { element, icon, word } from './behaviour.js';

const LARGEST = 50 * 1024 * 1024;
const AT_ONCE = 2;

/**
 * Sends files one by one to url and shows each as a line of list: progress, cancel, retry, the reason of a refusal.
 * stored(file, created) is called for each that arrived. Returns add(files).
 */
export function uploads(url, list, stored) {
    const waiting = [];
    let running = 0;

    const next = () => {
        while (running < AT_ONCE && waiting.length) {
            running += 1;
            send(waiting.shift(), () => { running -= 1; next(); });
        }
    };
    addEventListener('beforeunload', event => { if (running || waiting.length) event.preventDefault(); });

    function send({ file, line }, done) {
        const bar = element('progress', { max: 100, value: 0, 'aria-label': word('evidence.script.uploading', file.name) });
        // XMLHttpRequest, because fetch does not tell how much has been sent.
        const request = new XMLHttpRequest();
        const end = (...parts) => { show(line, file, ...parts); done(); };
        const again = () => button('evidence.script.retry', () => { waiting.push({ file, line }); show(line, file, word('evidence.script.waiting')); next(); });
        show(line, file, bar, dismiss('evidence.script.cancel', file, () => { request.abort(); line.remove(); done(); }));
        request.open('POST', url);
        Object.entries({ Accept: 'application/json', ...csrf() }).forEach(([name, value]) => request.setRequestHeader(name, value));
        request.upload.onprogress = event => { bar.value = event.loaded / event.total * 100; };
        request.onerror = () => end(refusal(line, word('evidence.script.offline')), again(), drop(file, line));
        request.onload = () => {
            const answer = parse(request.responseText);
            if (request.status === 200 || request.status === 201) {
                end(word(request.status === 201 ? 'evidence.script.stored' : 'evidence.script.known'));
                stored(answer, request.status === 201);
            } else if (request.status === 401) end(refusal(line, word('evidence.script.signed-out')), again(), drop(file, line));
            else if (request.status >= 500) end(refusal(line, answer?.detail ?? word('evidence.script.offline')), again(), drop(file, line));
            else end(refusal(line, answer?.detail ?? word('evidence.script.offline')), drop(file, line));
        };
        const body = new FormData();
        body.append('file', file);
        request.send(body);
    }

    return files => {
        for (const file of files) {
            const line = element('li', { class: 'upload-line' });
            list.append(line);
            const wrong = file.size > LARGEST ? 'evidence.script.too-large' : file.size === 0 ? 'evidence.script.empty' : null;
            if (wrong) show(line, file, refusal(line, word(wrong)), drop(file, line));
            else {
                show(line, file, word('evidence.script.waiting'));
                waiting.push({ file, line });
            }
        }
        next();
    };
}

/** Button, drag and paste: all three hand files to add. Paste is heard within scope. */
export function pick(place, add, scope = place) {
    const input = place.querySelector('input[type=file]');
    place.querySelector('[data-choose]').addEventListener('click', () => input.click());
    input.addEventListener('change', () => { add([...input.files]); input.value = ''; });
    const over = on => event => { event.preventDefault(); place.toggleAttribute('data-over', on); };
    place.addEventListener('dragover', over(true));
    place.addEventListener('dragleave', over(false));
    place.addEventListener('drop', event => { over(false)(event); add([...event.dataTransfer.files]); });
    scope.addEventListener('paste', event => {
        const files = [...event.clipboardData.files];
        if (!files.length) return;
        event.preventDefault();
        add(files);
    });
}

function show(line, file, ...parts) {
    line.classList.remove('upload-line--bad');
    if (parts.some(part => part.getAttribute?.('role') === 'alert')) line.classList.add('upload-line--bad');
    line.replaceChildren(icon('paperclip'), element('span', { class: 'upload-line__name' }, file.name), ...parts);
}

function refusal(line, text) {
    return element('span', { class: 'upload-line__reason', role: 'alert' }, text);
}

function drop(file, line) {
    return dismiss('evidence.script.dismiss', file, () => line.remove());
}

function dismiss(key, file, act) {
    return element('button', { type: 'button', class: 'upload-line__drop', 'aria-label': word(key, file.name), onclick: act }, icon('x', 'icon icon--small'));
}

function button(key, act) {
    return element('button', { type: 'button', class: 'btn btn-sm btn-quiet', onclick: act }, word(key));
}

function parse(text) {
    try {
        return JSON.parse(text);
    } catch {
        return undefined;
    }
}
