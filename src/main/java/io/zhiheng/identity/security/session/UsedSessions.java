package io.zhiheng.identity.security.session;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** Reads a session once for each request, and writes it when something changed. */
final class UsedSessions<S extends Session> implements FindByIndexNameSessionRepository<UsedSession<S>> {

    private final FindByIndexNameSessionRepository<S> kept;
    private final ThreadLocal<SessionsOfRequest> ofRequest;

    /** @param ofRequest what this thread's request has read by now; null outside of requests */
    UsedSessions(FindByIndexNameSessionRepository<S> kept, ThreadLocal<SessionsOfRequest> ofRequest) {
        this.kept = kept;
        this.ofRequest = ofRequest;
    }

    @Override
    public UsedSession<S> createSession() {
        return UsedSession.created(kept.createSession());
    }

    @Override
    public void save(UsedSession<S> session) {
        if (session.isChanged()) {
            kept.save(session.kept());
            session.saved();
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public UsedSession<S> findById(String id) {
        var read = ofRequest.get();
        if (read == null) {
            return find(id, true);
        }
        var known = (UsedSession<S>) read.sessions().get(id);
        if (known == null || !known.getId().equals(id)) {
            known = find(id, read.attended());
            read.sessions().put(id, known);
        }
        return known;
    }

    private UsedSession<S> find(String id, boolean attended) {
        var found = kept.findById(id);
        return found == null ? null : UsedSession.found(found, attended);
    }

    @Override
    public void deleteById(String id) {
        kept.deleteById(id);
        var read = ofRequest.get();
        if (read != null) {
            read.sessions().remove(id);
        }
    }

    @Override
    public Map<String, UsedSession<S>> findByIndexNameAndIndexValue(String name, String value) {
        return kept.findByIndexNameAndIndexValue(name, value).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> UsedSession.found(each.getValue(), true)));
    }
}
