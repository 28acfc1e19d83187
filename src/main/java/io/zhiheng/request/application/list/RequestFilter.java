package io.zhiheng.request.application.list;

import io.zhiheng.request.RequestState;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a list of requests is narrowed to. Comes from a URL; unknown values are ignored.
 *
 * @param mine of staff: only those at which the person works or has worked
 */
public record RequestFilter(String search, Stage stage, boolean mine, Sort sort, int page, int size) {

    /** Where requests of several states stand, as people speak of it. */
    public enum Stage {
        DRAFTS,
        ACCEPTANCE,
        TEAM,
        DOCUMENTS,
        ON_SITE,
        CONCLUSION,
        PUBLICITY,
        CERTIFICATE,
        ENDED;

        List<String> states() {
            return Stream.of(RequestState.values())
                    .filter(state -> of(state) == this)
                    .map(Enum::name)
                    .toList();
        }

        static Stage of(RequestState state) {
            return switch (state) {
                case DRAFT -> DRAFTS;
                case SUBMITTED, RETURNED -> ACCEPTANCE;
                case ACCEPTED, TEAM_PROPOSED -> TEAM;
                case DOC_REVIEW, DOC_RECTIFY -> DOCUMENTS;
                case ONSITE_PLANNED, ONSITE, RECTIFY -> ON_SITE;
                case REPORTING, ENTERPRISE_CONFIRM, DECISION, APPEALED -> CONCLUSION;
                case PUBLICITY -> PUBLICITY;
                case CERTIFIED, SURVEILLANCE, SUSPENDED -> CERTIFICATE;
                case REJECTED, NOT_PASSED, WITHDRAWN, CLOSED, REVOKED, EXPIRED -> ENDED;
            };
        }
    }

    public enum Sort {
        NEWEST,
        OLDEST,
        CHANGED,
        ENTERPRISE
    }

    private static final int LONGEST_SEARCH = 100;
    private static final int FURTHEST = 10_000;
    private static final int MOST = 100;

    public RequestFilter {
        search = search == null ? "" : search.replace("\0", "").strip();
        search = search.substring(0, Math.min(search.length(), LONGEST_SEARCH));
        sort = sort == null ? Sort.NEWEST : sort;
        page = Math.min(Math.max(0, page), FURTHEST);
        size = size <= 0 ? 20 : Math.min(size, MOST);
    }

    public static RequestFilter of(String search, String stage, boolean mine, String sort, int page, int size) {
        return new RequestFilter(search, named(Stage.values(), stage), mine, named(Sort.values(), sort), page, size);
    }

    /** Whatever somebody may see. */
    public static RequestFilter all() {
        return new RequestFilter(null, null, false, null, 0, MOST);
    }

    public boolean isNarrowed() {
        return !search.isEmpty() || stage != null;
    }

    private static <E extends Enum<E>> E named(E[] values, String name) {
        return name == null
                ? null
                : Arrays.stream(values)
                        .filter(each -> each.name().equals(name.toUpperCase(Locale.ROOT)))
                        .findFirst()
                        .orElse(null);
    }
}
