package io.zhiheng.identity.security;

import io.zhiheng.identity.domain.proof.Digest;
import io.zhiheng.shared.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The browsers in which an account is open. */
@Component
public class OpenSessions {

    private final ObjectProvider<FindByIndexNameSessionRepository<?>> sessions;

    OpenSessions(ObjectProvider<FindByIndexNameSessionRepository<?>> sessions) {
        this.sessions = sessions;
    }

    /**
     * @param id which it is, without being what opens it
     * @param person name that the person gave; null where none was given
     * @param here whether it is the one that asks
     */
    public record Open(
            String id, String person, String device, String address, Instant since, Instant lastUsed, boolean here) {}

    /** This one first, then those used last. */
    public List<Open> of(Actor actor, HttpServletRequest request) {
        return all(actor).entrySet().stream()
                .filter(each -> each.getValue().getAttribute(SignedInSession.ACCOUNT) != null)
                .map(each -> open(each.getKey(), each.getValue(), request))
                .sorted(Comparator.comparing(Open::here)
                        .thenComparing(Open::lastUsed)
                        .reversed())
                .toList();
    }

    /** Ends the one of this id, if it is one of the account's. */
    public void end(Actor actor, String id) {
        endIf(actor, session -> Digest.sha256(session).equals(id));
    }

    public void endOthers(Actor actor, HttpServletRequest request) {
        var mine = here(request);
        endIf(actor, session -> !session.equals(mine));
    }

    private void endIf(Actor actor, Predicate<String> which) {
        all(actor).keySet().stream().filter(which).forEach(id -> sessions.ifAvailable(kept -> kept.deleteById(id)));
    }

    private Map<String, ? extends Session> all(Actor actor) {
        var kept = sessions.getIfAvailable();
        return kept == null
                ? Map.of()
                : kept.findByPrincipalName(actor.account().toString());
    }

    private static Open open(String id, Session session, HttpServletRequest request) {
        return new Open(
                Digest.sha256(id),
                session.getAttribute(SignedInSession.PERSON),
                session.getAttribute(SignedInSession.DEVICE),
                session.getAttribute(SignedInSession.ADDRESS),
                session.getCreationTime(),
                session.getLastAccessedTime(),
                id.equals(here(request)));
    }

    private static String here(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? "" : session.getId();
    }
}
