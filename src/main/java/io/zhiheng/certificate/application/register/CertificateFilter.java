package io.zhiheng.certificate.application.register;

import io.zhiheng.certificate.Certificate.State;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;

/** What a list of certificates is narrowed to. Comes from a URL; unknown values are ignored. */
public record CertificateFilter(State state, String words, Order sort, int page, int size) {

    /** Those that end first, were issued last, of the highest level, or by name. */
    public enum Order {
        ENDING(Direction.ASC, "expiresAt"),
        NEWEST(Direction.DESC, "issuedAt"),
        LEVEL(Direction.DESC, "level"),
        ENTERPRISE(Direction.ASC, "enterpriseName");

        private final Sort sort;

        Order(Direction direction, String property) {
            sort = Sort.by(direction, property).and(Sort.by("number"));
        }
    }

    private static final int LONGEST_SEARCH = 100;
    private static final int FURTHEST = 10_000;

    public CertificateFilter {
        words = words == null ? "" : words.replace("\0", "").strip();
        words = words.substring(0, Math.min(words.length(), LONGEST_SEARCH));
        sort = sort == null ? Order.ENDING : sort;
        page = Math.min(Math.max(0, page), FURTHEST);
        size = size <= 0 ? 20 : Math.min(size, 100);
    }

    public static CertificateFilter of(String state, String words, String sort, Integer page, Integer size) {
        return new CertificateFilter(
                named(State.values(), state),
                words,
                named(Order.values(), sort),
                page == null ? 0 : page,
                size == null ? 0 : size);
    }

    Set<State> states() {
        return state == null ? EnumSet.allOf(State.class) : EnumSet.of(state);
    }

    Pageable pageable() {
        return PageRequest.of(page, size, sort.sort);
    }

    /** The first of them, whatever the page. */
    Pageable first(int rows) {
        return PageRequest.of(0, rows, sort.sort);
    }

    private static <E extends Enum<E>> E named(E[] values, String name) {
        return Arrays.stream(values)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
