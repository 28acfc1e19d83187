import { csrf, withNewToken } from '../api.js';

/**
 * Sends one file as multipart and tells the part sent so far, 0 to 1: {answer, cancel}. `answer` becomes what api() gives,
 * {ok, status, data, problem}, and stays open for ever once cancelled.
 */
export function send(url, file, progress) {
    let request;
    const answer = withNewToken(() => {
        // XMLHttpRequest, because fetch does not tell how much has been sent.
        request = new XMLHttpRequest();
        return attempt(request, url, file, progress);
    });
    return { answer, cancel: () => request.abort() };
}

function attempt(request, url, file, progress) {
    const answer = new Promise(resolve => {
        request.onload = () => {
            const json = parse(request.responseText);
            // A page instead of an item, such as the one for signing in, is no success.
            const ok = (request.status === 200 || request.status === 201) && json?.id !== undefined;
            resolve(ok ? { ok, status: request.status, data: json } : { ok, status: request.status, problem: json });
        };
        request.onerror = () => resolve({ ok: false, status: 0 });
    });
    request.upload.onprogress = event => progress(event.loaded / event.total);
    request.open('POST', url);
    Object.entries({ Accept: 'application/json', ...csrf() }).forEach(([name, value]) => request.setRequestHeader(name, value));
    const body = new FormData();
    body.append('file', file);
    request.send(body);
    return answer;
}

function parse(text) {
    try {
        return JSON.parse(text);
    } catch {
        return undefined;
    }
}
