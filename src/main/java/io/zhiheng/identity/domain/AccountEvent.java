package io.zhiheng.identity.domain;

import io.zhiheng.shared.AuditedEvent;
import java.util.Map;
import java.util.UUID;

/** What happened to an account, or when somebody tried to sign in to it. */
public sealed interface AccountEvent extends AuditedEvent {

    enum Way {
        PASSWORD,
        SMS
    }

    record SignedIn(UUID account, String name, Way way) implements AccountEvent {
        @Override
        public String subject() {
            return "account:" + account;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("name", name, "way", way.name());
        }
    }

    /** @param name what was typed as the account's name, or the masked mobile; such an account need not exist */
    record SignInFailed(String name, Way way) implements AccountEvent {
        @Override
        public String subject() {
            return "accountName:" + name;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("way", way.name());
        }
    }

    record SignedOut(UUID account) implements AccountEvent {
        @Override
        public String subject() {
            return "account:" + account;
        }
    }

    /** @param shown what staff showed besides the message; null for enterprises, which need nothing else */
    record PasswordReset(UUID account, Factor shown) implements AccountEvent {
        @Override
        public String subject() {
            return "account:" + account;
        }

        @Override
        public Map<String, Object> facts() {
            return shown == null ? Map.of() : Map.of("shown", shown.name());
        }
    }

    record PasswordChanged(UUID account) implements AccountEvent {
        @Override
        public String subject() {
            return "account:" + account;
        }
    }

    record StaffAccountOpened(UUID account, String name, UUID institution) implements AccountEvent {
        @Override
        public String subject() {
            return "account:" + account;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("name", name, "institution", String.valueOf(institution));
        }
    }

    record StaffAccountChanged(UUID account) implements AccountEvent {
        @Override
        public String subject() {
            return "account:" + account;
        }
    }

    record AccountReopened(UUID account) implements AccountEvent {
        @Override
        public String subject() {
            return "account:" + account;
        }
    }

    enum Factor {
        APP,
        RECOVERY_CODE,
        SMS,
        RESET_CODE
    }

    record SecondFactorPassed(UUID account, Factor factor) implements AccountEvent {
        @Override
        public String subject() {
            return "account:" + account;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("factor", factor.name());
        }
    }

    record SecondFactorFailed(UUID account, Factor factor) implements AccountEvent {
        @Override
        public String subject() {
            return "account:" + account;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("factor", factor.name());
        }
    }

    record SecondFactorEnrolled(UUID account) implements AccountEvent {
        @Override
        public String subject() {
            return "account:" + account;
        }
    }
}
