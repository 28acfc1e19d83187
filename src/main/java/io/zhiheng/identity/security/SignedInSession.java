package io.zhiheng.identity.security;

import io.zhiheng.identity.AccountClosed;
import io.zhiheng.identity.SecondFactorReset;
import io.zhiheng.identity.application.ActorQueries;
import io.zhiheng.identity.application.IdentitySettings;
import io.zhiheng.identity.application.directory.LastSignIns;
import io.zhiheng.identity.directory.AccountLocked;
import io.zhiheng.identity.recovery.RecoveryTookEffect;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Role;
import io.zhiheng.shared.typed.TypedText;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
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

    static final String ACCOUNT = "account";
    static final String PERSON = "person";
    static final String DEVICE = "device";
    static final String ADDRESS = "address";

    private final ActorQueries actors;
    private final IdentitySettings settings;
    private final LastSignIns lastSignIns;
    private final ObjectProvider<FindByIndexNameSessionRepository<?>> sessions;

    SignedInSession(
            ActorQueries actors,
            IdentitySettings settings,
            LastSignIns lastSignIns,
            ObjectProvider<FindByIndexNameSessionRepository<?>> sessions) {
        this.actors = actors;
        this.settings = settings;
        this.lastSignIns = lastSignIns;
        this.sessions = sessions;
    }

    /** Signs the browser in, under a new session id. Other sessions of the account go on. */
    public void open(HttpServletRequest request, Actor actor, String personName) {
        var session = request.getSession();
        request.changeSessionId();
        HalfSession.forget(session);
        session.setAttribute(ACCOUNT, actor.account().toString());
        session.setAttribute(
                FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME,
                actor.account().toString());
        var idle = actor.enterprise() == null
                ? settings.session().staff()
                : settings.session().enterprise();
        session.setMaxInactiveInterval((int) idle.toSeconds());
        session.setAttribute(DEVICE, Device.of(request.getHeader(HttpHeaders.USER_AGENT)));
        session.setAttribute(ADDRESS, request.getRemoteAddr());
        rename(session, personName);
        lastSignIns.note(actor.account());
    }

    /**
     * As {@link #open}, by somebody who has also shown a second factor. The page that answers this already greets him.
     */
    public void openWithFactor(HttpServletRequest request, Actor actor) {
        open(request, actor, null);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new ActorAuthentication(actor));
        SecurityContextHolder.setContext(context);
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
        sessions.ifAvailable(
                all -> all.findByPrincipalName(account.toString()).keySet().forEach(all::deleteById));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void endAllOf(AccountClosed closed) {
        endAllOf(closed.account());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void endAllOf(AccountLocked locked) {
        endAllOf(locked.account());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void endAllOf(RecoveryTookEffect recovered) {
        endAllOf(recovered.account());
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
        // Members are who they are, whatever this browser remembers of a colleague.
        return session.getAttribute(PERSON) instanceof String person
                ? actor.map(who -> who.is(Role.MEMBER) ? who : who.as(person))
                : actor;
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
