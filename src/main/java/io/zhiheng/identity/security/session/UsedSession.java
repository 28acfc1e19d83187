package io.zhiheng.identity.security.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.springframework.session.Session;

/**
 * A session that knows whether anything is to be written. That it was used counts at most once a minute, so that
 * reading a page writes nothing; idle time is therefore counted to the minute.
 */
final class UsedSession<S extends Session> implements Session {

    private static final Duration SELDOM = Duration.ofMinutes(1);

    private final S kept;
    private final boolean attended;
    private boolean changed;

    private UsedSession(S kept, boolean attended, boolean changed) {
        this.kept = kept;
        this.attended = attended;
        this.changed = changed;
    }

    static <S extends Session> UsedSession<S> created(S session) {
        return new UsedSession<>(session, true, true);
    }

    /** @param attended whether it is a person's doing; what pages ask by themselves is no use of a session */
    static <S extends Session> UsedSession<S> found(S session, boolean attended) {
        return new UsedSession<>(session, attended, false);
    }

    S kept() {
        return kept;
    }

    boolean isChanged() {
        return changed;
    }

    void saved() {
        changed = false;
    }

    @Override
    public void setLastAccessedTime(Instant time) {
        if (!attended) {
            return;
        }
        if (changed || !time.isBefore(kept.getLastAccessedTime().plus(SELDOM))) {
            kept.setLastAccessedTime(time);
            changed = true;
        }
    }

    @Override
    public String changeSessionId() {
        changed = true;
        return kept.changeSessionId();
    }

    @Override
    public void setAttribute(String name, Object value) {
        changed = true;
        kept.setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        changed = true;
        kept.removeAttribute(name);
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        changed = true;
        kept.setMaxInactiveInterval(interval);
    }

    @Override
    public String getId() {
        return kept.getId();
    }

    @Override
    public <T> T getAttribute(String name) {
        return kept.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return kept.getAttributeNames();
    }

    @Override
    public Instant getCreationTime() {
        return kept.getCreationTime();
    }

    @Override
    public Instant getLastAccessedTime() {
        return kept.getLastAccessedTime();
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return kept.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return kept.isExpired();
    }
}
