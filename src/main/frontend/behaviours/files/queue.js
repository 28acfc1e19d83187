const AT_ONCE = 2;
const waiting = [];
let running = 0;

/** Jobs are functions that call their argument when they are over; some run at once, the others wait their turn. */
export function enqueue(job) {
    waiting.push(job);
    next();
}

/** Takes back what has not begun. */
export function withdraw(job) {
    const at = waiting.indexOf(job);
    if (at >= 0) waiting.splice(at, 1);
}

export function busy() {
    return running > 0 || waiting.length > 0;
}

function next() {
    while (running < AT_ONCE && waiting.length) {
        running += 1;
        waiting.shift()(() => { running -= 1; next(); });
    }
}
