/** Puts text on the clipboard, also where the page came without encryption. @return whether it is there */
export async function copy(text) {
    try {
        await navigator.clipboard.writeText(text);
        return true;
    } catch {
        const area = document.createElement('textarea');
        area.value = text;
        (document.querySelector('dialog[open]') ?? document.body).append(area);
        area.select();
        const done = document.execCommand('copy');
        area.remove();
        return done;
    }
}
