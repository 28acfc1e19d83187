package io.zhiheng.identity.security;

import io.zhiheng.identity.AccountClosed;
import io.zhiheng.identity.Actor;
import io.zhiheng.identity.SecondFactorReset;
import io.zhiheng.identity.application.ActorQueries;
import io.zhiheng.identity.application.IdentitySettings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import io.zhiheng.shared.typed.TypedText;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * A session knows the account and the name of the person, as plain texts; who that is and may do is looked up. So a
 * session survives an upgrade of the program, and a changed role needs no new sign-in.
 */
@Component
public class SignedInSession implements SecurityContextRepository {

    private static final String ACCOUNT = "account";
    private static final String PERSON = "person";
    private static final String FACTOR = "factor";
    private static final String HALF = "half";
    private static final String HALF_UNTIL = "half-until";
    private static final String NEXT = "next";
    private static final String RENEWING = "renewing";
    private static final Duration HALF_LASTS = Duration.ofMinutes(10);

    private final ActorQueries actors;
    private final IdentitySettings settings;
    private final ObjectProvider<FindByIndexNameSessionRepository<?>> sessions;
    private final Clock clock;

    SignedInSession(ActorQueries actors, IdentitySettings settings,
            ObjectProvider<FindByIndexNameSessionRepository<?>> sessions, Clock clock) {
        this.actors = actors;
        this.settings = settings;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Signs the browser in, under a new session id. Other sessions of the account go on. */
    public void open(HttpServletRequest request, Actor actor, String personName) {
        var session = request.getSession();
        request.changeSessionId();
        forgetHalf(session);
        session.setAttribute(ACCOUNT, actor.account().toString());
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, actor.account().toString());
        var idle = actor.enterprise() == null ? settings.session().staff() : settings.session().enterprise();
        session.setMaxInactiveInterval((int) idle.toSeconds());
        rename(session, personName);
    }

    /** As {@link #open}, by somebody who has also shown a second factor. The page that answers this already greets him. */
    public void openWithFactor(HttpServletRequest request, Actor actor) {
        open(request, actor, null);
        request.getSession().setAttribute(FACTOR, "yes");
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new ActorAuthentication(actor));
        SecurityContextHolder.setContext(context);
    }

    /** Whether a second factor was shown when this browser signed in. */
    public boolean hasFactor(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(FACTOR) != null;
    }

    /** Keeps in mind, for some minutes, that the password was right. Nobody is signed in by that. */
    public void openHalf(HttpServletRequest request, Actor actor, String next) {
        var session = request.getSession();
        request.changeSessionId();
        forgetHalf(session);
        session.removeAttribute(ACCOUNT);
        session.setAttribute(HALF, actor.account().toString());
        session.setAttribute(HALF_UNTIL, clock.instant().plus(HALF_LASTS).toEpochMilli());
        session.setAttribute(NEXT, next);
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, actor.account().toString());
    }

    /** Who has given the right password and owes the second factor. */
    public Optional<Actor> half(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(HALF) instanceof String account)
                || !(session.getAttribute(HALF_UNTIL) instanceof Long until) || clock.millis() > until) {
            return Optional.empty();
        }
        return actors.ofAccount(UUID.fromString(account));
    }

    /** Keeps in mind, for some minutes, that the half signed-in person has shown a recovery code and owes a new app. */
    public void beginRenewal(HttpServletRequest request) {
        var session = request.getSession();
        session.setAttribute(RENEWING, "yes");
        session.setAttribute(HALF_UNTIL, clock.instant().plus(HALF_LASTS).toEpochMilli());
    }

    public boolean isRenewing(HttpServletRequest request) {
        return request.getSession().getAttribute(RENEWING) != null;
    }

    /** Where the half signed-in person was going. */
    public String halfNext(HttpServletRequest request) {
        return request.getSession().getAttribute(NEXT) instanceof String next ? next : null;
    }

    private static void forgetHalf(HttpSession session) {
        List.of(FACTOR, HALF, HALF_UNTIL, NEXT, RENEWING).forEach(session::removeAttribute);
    }

    /** Changes who the person says to be; blank means: the account itself. */
    public Optional<String> rename(HttpSession session, String personName) {
        if (TypedText.isBlank(personName)) {
            session.removeAttribute(PERSON);
            return Optional.empty();
        }
        var name = TypedText.clean(personName);
        session.setAttribute(PERSON, name);
        return Optional.of(name);
    }

    /** Signs out every browser in which the account is open. */
    public void endAllOf(UUID account) {
        sessions.ifAvailable(all -> all.findByPrincipalName(account.toString()).keySet().forEach(all::deleteById));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void endAllOf(AccountClosed closed) {
        endAllOf(closed.account());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void endAllOf(SecondFactorReset reset) {
        endAllOf(reset.account());
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Lookup(() -> actorOf(request));
    }

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // Only open() signs in.
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ACCOUNT) != null;
    }

    private Optional<Actor> actorOf(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(ACCOUNT) instanceof String account)) {
            return Optional.empty();
        }
        var actor = actors.ofAccount(UUID.fromString(account));
        return session.getAttribute(PERSON) instanceof String person ? actor.map(who -> who.as(person)) : actor;
    }

    private static final class Lookup implements DeferredSecurityContext {

        private final Supplier<Optional<Actor>> actor;
        private SecurityContext context;

        Lookup(Supplier<Optional<Actor>> actor) {
            this.actor = actor;
        }

        @Override
        public SecurityContext get() {
            if (context == null) {
                context = SecurityContextHolder.createEmptyContext();
                actor.get().map(ActorAuthentication::new).ifPresent(context::setAuthentication);
            }
            return context;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
