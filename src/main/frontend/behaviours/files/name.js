/** The name in a Content-Disposition, as the server writes it for names that are not plain letters; null if there is none. */
export function nameIn(disposition) {
    const coded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
    const plain = /filename="([^"]*)"/i.exec(disposition ?? '')?.[1];
    try {
        return coded ? decodeURIComponent(coded) : plain || null;
    } catch {
        return plain || null;
    }
}

/** How the file at this address is called, without fetching it; null while nobody can tell. */
export async function nameAt(url) {
    try {
        const answer = await fetch(url, { method: 'HEAD', redirect: 'manual', credentials: 'same-origin' });
        return answer.ok ? nameIn(answer.headers.get('Content-Disposition')) : null;
    } catch {
        return null;
    }
}
