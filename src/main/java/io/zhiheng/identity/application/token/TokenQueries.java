package io.zhiheng.identity.application.token;

import io.zhiheng.identity.domain.token.PersonalToken;
import io.zhiheng.identity.domain.token.PersonalTokens;
import io.zhiheng.identity.domain.token.TokenScope;
import io.zhiheng.shared.Actor;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which programs may act for an account, the newest first. */
@Service
@Transactional(readOnly = true)
public class TokenQueries {

    private final PersonalTokens tokens;
    private final Clock clock;

    TokenQueries(PersonalTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * @param until null: never
     * @param lastUsed to the hour; null if no program has come with it
     */
    public record TokenRow(
            UUID id, String name, TokenScope scope, Instant made, Instant until, Instant lastUsed, boolean over) {}

    public List<TokenRow> of(Actor actor) {
        return tokens.findByAccountOrderByCreatedAtDesc(actor.account()).stream()
                .map(this::row)
                .toList();
    }

    private TokenRow row(PersonalToken token) {
        return new TokenRow(
                token.id(),
                token.name(),
                token.scope(),
                token.createdAt(),
                token.expiresAt(),
                token.lastUsed(),
                !token.isValidAt(clock.instant()));
    }
}
