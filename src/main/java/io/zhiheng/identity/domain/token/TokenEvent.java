package io.zhiheng.identity.domain.token;

import io.zhiheng.shared.AuditedEvent;
import java.util.Map;
import java.util.UUID;

/** A program was let in, or is let in no more. */
public sealed interface TokenEvent extends AuditedEvent {

    UUID account();

    @Override
    default String subject() {
        return "account:" + account();
    }

    record TokenMade(UUID account, String name, TokenScope scope, String until) implements TokenEvent {
        @Override
        public Map<String, Object> facts() {
            return Map.of("name", name, "scope", scope.name(), "until", until);
        }
    }

    /** @param hash by which it was known */
    record TokenEnded(UUID account, String name, String hash) implements TokenEvent {
        @Override
        public Map<String, Object> facts() {
            return Map.of("name", name);
        }
    }
}
