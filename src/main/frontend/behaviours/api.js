/** The header that protects against forged requests; read anew each time, since another tab may have signed in again. */
export function csrf() {
    const token = /(?:^|; )XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1];
    return token ? { 'X-XSRF-TOKEN': decodeURIComponent(token) } : {};
}

/** What a problem document says to the person, by field where it names some; '' if there is none. */
export function reason(problem) {
    return problem?.errors?.map(error => error.message).join('；') || problem?.detail || '';
}

/**
 * Calls the documented JSON API. Never throws: {ok, status, data, etag, problem}; status 0 means the server was not
 * reached, 401 that the session has ended. `problem` is the RFC 9457 document with its Chinese detail.
 */
export async function api(method, url, options = {}) {
    return withNewToken(() => call(method, url, options));
}

/**
 * A browser that lost its cookies has lost the token too. The refusal brings another, with which the server says what is
 * really the matter: mostly that nobody is signed in any more.
 */
export async function withNewToken(send) {
    const answer = await send();
    return answer.status === 403 && answer.problem?.type?.endsWith('/csrf-token-invalid') ? send() : answer;
}

/** `unattended`: the page asks by itself, which keeps nobody signed in. */
async function call(method, url, { body, ifMatch, signal, keepalive, unattended }) {
    const headers = { Accept: 'application/json', ...csrf() };
    if (body !== undefined && !(body instanceof FormData)) headers['Content-Type'] = 'application/json';
    if (unattended) headers['X-Unattended'] = '1';
    if (ifMatch !== undefined) headers['If-Match'] = `"${ifMatch}"`;
    try {
        const answer = await fetch(url, {
            method, headers, signal, keepalive, redirect: 'manual', credentials: 'same-origin',
            body: body === undefined || body instanceof FormData ? body : JSON.stringify(body),
        });
        if (answer.type === 'opaqueredirect') return { ok: false, status: 401 };
        const json = answer.headers.get('Content-Type')?.includes('json') ? await answer.json() : undefined;
        const etag = answer.headers.get('ETag')?.replace(/^W\//, '').replace(/"/g, '');
        return answer.ok ? { ok: true, status: answer.status, data: json, etag }
            : { ok: false, status: answer.status, problem: json };
    } catch (failure) {
        return { ok: false, status: 0, failure };
    }
}
