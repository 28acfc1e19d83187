package io.zhiheng.rating;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The outcome of a rating; its JSON is the promised answer of {@code POST /api/v1/ratings/simulate} and what is stored
 * with a submission. Figures are strings with their full decimals. When the status is not OK, overall is null and the
 * lists of indicators are empty.
 */
public record Rating(
        Status status,
        Overall overall,
        List<FirstLevel> firstLevel,
        List<SecondLevel> secondLevel,
        List<Reason> reasons,
        List<String> missing,
        List<Error> errors,
        List<Ceiling> ceilings) {

    /** Results stored by an earlier build have no ceilings. */
    public Rating {
        ceilings = ceilings == null ? List.of() : ceilings;
    }

    /** The same rating, naming what is wrong with figures that it did not count. */
    public Rating naming(List<Error> wrong) {
        return new Rating(status, overall, firstLevel, secondLevel, reasons, missing, wrong, ceilings);
    }

    /** Whether all figures, the rows that decided and the ceilings are the same; words are made anew and may differ. */
    public boolean agreesWith(Rating other) {
        return status == other.status
                && Objects.equals(overall, other.overall)
                && firstLevel.equals(other.firstLevel)
                && secondLevel.equals(other.secondLevel)
                && ceilings.equals(other.ceilings)
                && decisions().equals(other.decisions());
    }

    private List<Reason> decisions() {
        return reasons.stream()
                .map(each -> new Reason(each.id, each.table, each.row, null, each.clauses, null))
                .toList();
    }

    public enum Status {
        OK,
        INCOMPLETE,
        INVALID,
        TOO_MANY_NA
    }

    /** @param binding BAND, CAP_FIRST_LEVEL, GATE_&lt;first-level id&gt; or CEILING_&lt;clause&gt; */
    public record Overall(int level, String name, String index, String score, int band, int cap, List<String> binding) {

        private static final String CEILING = "CEILING_";

        /** Whether a ceiling took the level down, which index and score know nothing of. */
        public boolean limited() {
            return binding.stream().anyMatch(each -> each.startsWith(CEILING));
        }
    }

    /** Level, index, band and cap are null where the indicator is not applicable as a whole. */
    public record FirstLevel(String id, Integer level, String index, Integer band, Integer cap) {}

    /**
     * @param rates R_1…R_n of an indicator of clauses, null where no clause applies; null for a performance indicator,
     *     whose JSON has {@code value} in its place
     * @param value of a performance indicator; empty where it is not applicable or unanswered, and for clauses
     */
    @JsonSerialize(using = SecondLevelJson.class)
    public record SecondLevel(
            String id, Integer level, String index, boolean applicable, List<String> rates, Optional<String> value) {

        public SecondLevel {
            value = value == null ? Optional.empty() : value;
        }
    }

    /** The row of a table that decided, in words, and the clauses that held the indicator down. */
    public record Reason(String id, String table, Integer row, String text, List<String> clauses, List<Held> held) {

        /** Reasons stored by an earlier build name clauses by their ids only. */
        public Reason {
            held = held == null ? List.of() : held;
        }
    }

    /** A clause that held the level down, in its own words. */
    public record Held(String id, String displayNo, String text) {}

    /**
     * An answer that holds the overall level down, whether it lowered it here or not.
     *
     * @param level the highest overall level with it
     * @param requestAllowed whether a third-party assessment may be asked for all the same
     */
    public record Ceiling(String clause, Conformity conformity, int level, boolean requestAllowed) {}

    public record Error(String id, String code, String message) {}
}
