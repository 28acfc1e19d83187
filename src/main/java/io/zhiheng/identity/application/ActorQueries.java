package io.zhiheng.identity.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.zhiheng.identity.AccountClosed;
import io.zhiheng.identity.EnterpriseAccounts;
import io.zhiheng.identity.directory.AccountLocked;
import io.zhiheng.identity.directory.AccountUnlocked;
import io.zhiheng.identity.domain.Account;
import io.zhiheng.identity.domain.AccountEvent.StaffAccountChanged;
import io.zhiheng.identity.domain.Accounts;
import io.zhiheng.identity.domain.member.MembershipEvent.MembershipEntrusted;
import io.zhiheng.identity.domain.member.MembershipEvent.MembershipTrustEnded;
import io.zhiheng.identity.domain.proof.Digest;
import io.zhiheng.identity.domain.token.PersonalToken;
import io.zhiheng.identity.domain.token.PersonalTokens;
import io.zhiheng.identity.domain.token.TokenEvent.TokenEnded;
import io.zhiheng.identity.domain.token.TokenScope;
import io.zhiheng.identity.recovery.RecoveryTookEffect;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.EnterpriseId;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** Who stands behind a session or a token. Asked on every request, so answers are kept for some seconds. */
@Service
@Transactional(readOnly = true)
public class ActorQueries implements EnterpriseAccounts {

    private static final Duration KEPT = Duration.ofSeconds(20);
    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final Accounts accounts;
    private final PersonalTokens tokens;
    private final Clock clock;
    private final Cache<UUID, Actor> byAccount = cache();
    private final Cache<String, PersonalToken> byTokenHash = cache();

    /** @param actor for whom it comes */
    public record Program(Actor actor, TokenScope scope) {}

    ActorQueries(Accounts accounts, PersonalTokens tokens, Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Actor> ofAccount(UUID account) {
        return Optional.ofNullable(byAccount.get(account, this::look));
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Program> ofToken(String token) {
        return Optional.ofNullable(byTokenHash.get(Digest.sha256(token), this::known))
                .filter(found -> found.isValidAt(clock.instant()))
                .flatMap(found -> ofAccount(found.account()).map(actor -> new Program(actor, found.scope())));
    }

    private PersonalToken known(String hash) {
        var found = tokens.findByHash(hash).orElse(null);
        if (found != null) {
            var now = clock.instant();
            tokens.noteUse(found.id(), now, now.minus(AN_HOUR));
        }
        return found;
    }

    @Override
    public Optional<EnterpriseAccount> find(EnterpriseId enterprise) {
        return accounts.findByEnterprise(enterprise.value())
                .map(account -> new EnterpriseAccount(enterprise, account.name(), account.mobile()));
    }

    private Actor look(UUID account) {
        return accounts.findById(account)
                .filter(Account::isOpen)
                .map(Account::actor)
                .orElse(null);
    }

    @TransactionalEventListener(fallbackExecution = true)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void forget(AccountClosed closed) {
        byAccount.invalidate(closed.account());
    }

    @TransactionalEventListener(fallbackExecution = true)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void forget(MembershipEntrusted entrusted) {
        byAccount.invalidate(entrusted.account());
    }

    @TransactionalEventListener(fallbackExecution = true)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void forget(MembershipTrustEnded ended) {
        byAccount.invalidate(ended.account());
    }

    @TransactionalEventListener(fallbackExecution = true)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void forget(StaffAccountChanged changed) {
        byAccount.invalidate(changed.account());
    }

    @TransactionalEventListener(fallbackExecution = true)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void forget(AccountLocked locked) {
        byAccount.invalidate(locked.account());
    }

    @TransactionalEventListener(fallbackExecution = true)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void forget(AccountUnlocked unlocked) {
        byAccount.invalidate(unlocked.account());
    }

    /** Its tokens are gone; that of whom is not known here. */
    @TransactionalEventListener(fallbackExecution = true)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void forget(RecoveryTookEffect recovered) {
        byTokenHash.invalidateAll();
    }

    @TransactionalEventListener(fallbackExecution = true)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void forget(TokenEnded ended) {
        byTokenHash.invalidate(ended.hash());
    }

    private static <K, V> Cache<K, V> cache() {
        return Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(KEPT).build();
    }
}
