/** Acts when there was a pause since it was last asked to, and at the latest `atMost` after it was first asked. */
export function paced(act, pause, atMost) {
    let timer;
    let since;
    return {
        soon(wait = pause) {
            since ??= Date.now();
            clearTimeout(timer);
            timer = setTimeout(() => { since = undefined; act(); }, Math.max(0, Math.min(wait, since + atMost - Date.now())));
        },
        stop() {
            clearTimeout(timer);
            since = undefined;
        },
    };
}
