package io.zhiheng.shared;

/** What was asked for does not exist, or belongs to somebody else: 404 either way. */
public class NotFound extends RuntimeException {

    private final String kind;

    /** @param kind the word of the thing, last part of the message key {@code shared.not-found.<kind>} */
    public NotFound(String kind, Object id) {
        super(kind + " " + id + " not found");
        this.kind = kind;
    }

    public String kind() {
        return kind;
    }
}
