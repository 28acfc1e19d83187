const WHILE_TYPING = ['Ctrl+Enter', 'Escape'];

/** Single keys outside of inputs, a few within them too; Ctrl+S everywhere. `acts`: key → function. */
export function keys(acts, save) {
    document.addEventListener('keydown', event => {
        const control = event.ctrlKey || event.metaKey;
        if (control && event.key.toLowerCase() === 's') {
            event.preventDefault();
            save();
            return;
        }
        if (event.altKey || event.isComposing || document.querySelector('dialog[open]')) return;
        const key = `${control ? 'Ctrl+' : ''}${event.key}`;
        const typing = event.target.closest('textarea, select, [contenteditable], input:not([type=radio]):not([type=checkbox])');
        if (!acts[key] || typing && !WHILE_TYPING.includes(key)) return;
        event.preventDefault();
        acts[key]();
    });
}
