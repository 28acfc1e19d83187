package io.zhiheng.identity.application.directory;

/**
 * Which accounts somebody looks at.
 *
 * @param words part of an account's or a person's name or of that of an enterprise or institution, or a whole credit
 *     code or mobile
 */
public record AccountFilter(String words, Kind kind, Standing standing, Order order) {

    /** For whom one works. */
    public enum Kind {
        ALL,
        ENTERPRISE,
        INSTITUTION,
        PLATFORM
    }

    public enum Standing {
        ALL,
        OPEN,
        LOCKED,
        CLOSED,
        NEVER
    }

    public enum Order {
        NAME,
        NEWEST,
        LAST
    }

    public AccountFilter {
        words = words == null ? "" : words.strip();
        kind = kind == null ? Kind.ALL : kind;
        standing = standing == null ? Standing.ALL : standing;
        order = order == null ? Order.NAME : order;
    }

    public boolean isNarrowed() {
        return !words.isEmpty() || kind != Kind.ALL || standing != Standing.ALL;
    }
}
