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
import io.zhiheng.identity.domain.PersonalToken;
import io.zhiheng.identity.domain.PersonalTokens;
import io.zhiheng.identity.domain.proof.Digest;
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

    private final Accounts accounts;
    private final PersonalTokens tokens;
    private final Clock clock;
    private final Cache<UUID, Actor> byAccount = cache();
    private final Cache<String, PersonalToken> byTokenHash = cache();

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
    public Optional<Actor> ofToken(String token) {
        var hash = Digest.sha256(token);
        return Optional.ofNullable(
                        byTokenHash.get(hash, key -> tokens.findByHash(key).orElse(null)))
                .filter(found -> found.isValidAt(clock.instant()))
                .flatMap(found -> ofAccount(found.account()));
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

    private static <K, V> Cache<K, V> cache() {
        return Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(KEPT).build();
    }
}
