import { behaviour, start, word } from './behaviour.js';
import { csrf } from './api.js';
import { toast } from './toast.js';

// <form method="post" data-in-place>: a refusal is shown without leaving the page, so that the password, which the server
// never sends back, need not be typed again, nor files chosen again. Without a script the form works as any other. Stands before form.js.
behaviour('form[data-in-place]', form => form.addEventListener('submit', async event => {
    event.preventDefault();
    if (form.getAttribute('aria-busy')) return;
    form.setAttribute('aria-busy', 'true');
    const problem = await send(form).catch(() => word('portal.script.offline'));
    form.removeAttribute('aria-busy');
    if (problem) toast(problem);
}));

/** @returns what to say when the form stays as it is */
async function send(form) {
    const answer = await fetch(form.action, { method: 'POST', headers: csrf(), body: filled(form) });
    if (answer.redirected) return void location.assign(answer.url);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const content = page.getElementById('content');
    if (!content || ![200, 410, 422].includes(answer.status)) {
        return content?.querySelector('h1')?.textContent ?? word('portal.script.offline');
    }
    show(content, new Map([...form.querySelectorAll('.reveal input')].map(input => [input.id, input.value])),
        new Map([...form.querySelectorAll('input[type=file]')].map(input => [input.id, input.files])));
    return null;
}

function filled(form) {
    const data = new FormData(form);
    return form.enctype === 'multipart/form-data' ? data : new URLSearchParams(data);
}

/** A page cannot send passwords back, nor choose files: both stay as they were. */
function show(content, passwords, files) {
    for (const image of content.querySelectorAll('[data-captcha]')) {
        image.setAttribute('src', `${image.getAttribute('src')}?t=${Date.now()}`);
    }
    const main = document.getElementById('content');
    main.replaceChildren(...content.childNodes);
    passwords.forEach((value, id) => { if (document.getElementById(id)) document.getElementById(id).value = value; });
    files.forEach((chosen, id) => { if (document.getElementById(id)) document.getElementById(id).files = chosen; });
    start(main);
}
