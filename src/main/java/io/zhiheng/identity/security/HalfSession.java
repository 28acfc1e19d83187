package io.zhiheng.identity.security;

import io.zhiheng.identity.application.ActorQueries;
import io.zhiheng.shared.Actor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps in mind, for some minutes, that the password was right, and what is still owed: a second factor, a new app, a
 * new password. Nobody is signed in by that.
 */
@Component
public class HalfSession {

    private static final String HALF = "half";
    private static final String UNTIL = "half-until";
    private static final String NEXT = "next";
    private static final String PERSON = "half-person";
    private static final String RENEWING = "renewing";
    private static final String OWES_FACTOR = "owes-factor";
    private static final String OWES_PASSWORD = "owes-password";
    private static final String FACTOR_SHOWN = "factor-shown";
    private static final Duration LASTS = Duration.ofMinutes(10);

    private final ActorQueries actors;
    private final Clock clock;

    HalfSession(ActorQueries actors, Clock clock) {
        this.actors = actors;
        this.clock = clock;
    }

    /** @param person name that the person gave; null where none was given */
    public void open(HttpServletRequest request, Actor actor, String next, String person) {
        var session = request.getSession();
        request.changeSessionId();
        forget(session);
        session.removeAttribute(SignedInSession.ACCOUNT);
        session.setAttribute(HALF, actor.account().toString());
        session.setAttribute(NEXT, next);
        session.setAttribute(PERSON, person);
        session.setAttribute(
                FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME,
                actor.account().toString());
        goOn(session);
    }

    /** Who has given the right password and owes a second factor. */
    public Optional<Actor> whoOwesFactor(HttpServletRequest request) {
        return who(request).filter(who -> text(request, OWES_FACTOR).isPresent());
    }

    /** Who owes nothing but a new password. */
    public Optional<Actor> whoOwesPassword(HttpServletRequest request) {
        return who(request)
                .filter(who ->
                        owesPassword(request) && text(request, OWES_FACTOR).isEmpty());
    }

    private Optional<Actor> who(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(HALF) instanceof String account)
                || !(session.getAttribute(UNTIL) instanceof Long until)
                || clock.millis() > until) {
            return Optional.empty();
        }
        return actors.ofAccount(UUID.fromString(account));
    }

    /** Where the person was going. */
    public Optional<String> next(HttpServletRequest request) {
        return text(request, NEXT).flatMap(OwnPath::of);
    }

    public String person(HttpServletRequest request) {
        return text(request, PERSON).orElse(null);
    }

    public void oweFactor(HttpServletRequest request) {
        request.getSession().setAttribute(OWES_FACTOR, "yes");
    }

    public void showFactor(HttpServletRequest request) {
        request.getSession().removeAttribute(OWES_FACTOR);
        request.getSession().setAttribute(FACTOR_SHOWN, "yes");
        goOn(request.getSession());
    }

    public boolean hasShownFactor(HttpServletRequest request) {
        return text(request, FACTOR_SHOWN).isPresent();
    }

    public void owePassword(HttpServletRequest request) {
        request.getSession().setAttribute(OWES_PASSWORD, "yes");
    }

    public boolean owesPassword(HttpServletRequest request) {
        return text(request, OWES_PASSWORD).isPresent();
    }

    /** Another factor has just been shown: an app may, or must, be bound. */
    public void beginRenewal(HttpServletRequest request) {
        request.getSession().setAttribute(RENEWING, "yes");
        goOn(request.getSession());
    }

    public boolean isRenewing(HttpServletRequest request) {
        return text(request, RENEWING).isPresent();
    }

    static void forget(HttpSession session) {
        List.of(HALF, UNTIL, NEXT, PERSON, RENEWING, OWES_FACTOR, OWES_PASSWORD, FACTOR_SHOWN)
                .forEach(session::removeAttribute);
    }

    private void goOn(HttpSession session) {
        session.setAttribute(UNTIL, clock.instant().plus(LASTS).toEpochMilli());
    }

    private static Optional<String> text(HttpServletRequest request, String name) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(name) instanceof String text
                ? Optional.of(text)
                : Optional.empty();
    }
}
