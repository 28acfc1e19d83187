/** Single keys outside of inputs; Ctrl+S everywhere. `acts`: key → function. */
export function keys(acts, save) {
    document.addEventListener('keydown', event => {
        if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
            event.preventDefault();
            save();
            return;
        }
        if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || document.querySelector('dialog[open]')) return;
        const typing = event.target.closest('textarea, select, [contenteditable], input:not([type=radio]):not([type=checkbox])');
        const act = acts[event.key];
        if (typing || !act) return;
        event.preventDefault();
        act();
    });
}
