package io.zhiheng.identity.standing;

/** How somebody was let in, for what goes on after the request. It is what opens the account: tell it to nobody. */
public record SignIn(Kind kind, String key) {

    public enum Kind {
        SESSION,
        TOKEN
    }

    @Override
    public String toString() {
        return kind.name();
    }
}
