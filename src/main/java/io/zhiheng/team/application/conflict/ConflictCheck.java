package io.zhiheng.team.application.conflict;

import io.zhiheng.platform.rules.general.GeneralTables;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.team.domain.DeclaredConflict.Kind;
import io.zhiheng.team.domain.Interest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether somebody must stay away from a request, by the table of conflicts of interest. */
@Component
public class ConflictCheck {

    /**
     * As what the person would take part; a handler answers an appeal or a public objection, or looks after the
     * certificate.
     */
    public enum Part {
        MEMBER,
        LEAD,
        DECIDER,
        HANDLER
    }

    private final Gathering gathering;
    private final ConflictFacts circumstances;
    private final GeneralTables tables;

    ConflictCheck(Gathering gathering, ConflictFacts circumstances, GeneralTables tables) {
        this.gathering = gathering;
        this.circumstances = circumstances;
        this.tables = tables;
    }

    /**
     * @param circumstance as the table names it
     * @param reason why the person must stay away, in words
     * @param note the person's own words about it, may be null
     * @param key names this very interest, not its kind
     * @param liftable whether a manager may say that it does not matter
     */
    public record Conflict(String circumstance, String reason, String note, String key, boolean liftable) {

        static Conflict of(Interest interest, boolean liftable) {
            return new Conflict(interest.circumstance(), interest.words(), interest.note(), interest.key(), liftable);
        }
    }

    /** Why not, in words, one for each circumstance that stands in the way; empty when nothing does. */
    @Transactional(readOnly = true)
    public List<String> reasons(AssessmentRequest request, UUID person, Part part) {
        return about(request, person).reasons(request, person, part);
    }

    /** @param declared what the person has just declared about the enterprise */
    @Transactional(readOnly = true)
    public List<String> reasons(AssessmentRequest request, UUID person, Part part, List<Kind> declared) {
        var now = declared.stream().map(Circumstance::declaredNow);
        return words(about(request, person).standing(request, person, part, now));
    }

    /** What stands in the way and was not lifted. */
    @Transactional(readOnly = true)
    public List<Interest> interests(AssessmentRequest request, UUID person, Part part) {
        return about(request, person)
                .standing(request, person, part, Stream.empty())
                .toList();
    }

    /** Whether a manager may say that it does not matter. */
    public boolean isLiftable(Interest interest) {
        return tables.decide(GeneralTables.LIFTABLE_CONFLICT, Map.of("circumstance", interest.circumstance()))
                .isPresent();
    }

    /** Any of these people for any of these requests, by what is read once for all of them. */
    @Transactional(readOnly = true)
    public Judging about(Collection<AssessmentRequest> requests, Set<UUID> people) {
        return new Judging(gathering.of(requests, people));
    }

    private Judging about(AssessmentRequest request, UUID person) {
        return about(List.of(request), Set.of(person));
    }

    private static List<String> words(Stream<Interest> found) {
        return found.map(Interest::words).distinct().toList();
    }

    /** The same questions about people and requests of whom everything has been read. */
    public final class Judging {

        private final Known known;

        private Judging(Known known) {
            this.known = known;
        }

        public List<String> reasons(AssessmentRequest request, UUID person, Part part) {
            return words(standing(request, person, part, Stream.empty()));
        }

        public List<Conflict> conflicts(AssessmentRequest request, UUID person, Part part) {
            return standing(request, person, part, Stream.empty())
                    .map(each -> Conflict.of(each, isLiftable(each)))
                    .toList();
        }

        private Stream<Interest> standing(
                AssessmentRequest request, UUID person, Part part, Stream<Circumstance> besides) {
            var lifted = known.lifted(request, person)
                    .map(each -> each.interest().key())
                    .collect(Collectors.toSet());
            return Stream.concat(circumstances.of(known, request, person).stream(), besides)
                    .flatMap(each -> tables.decide(GeneralTables.CONFLICT_OF_INTEREST, each.facts(part)).stream()
                            .map(decided -> each.interest(decided.result())))
                    .filter(each -> !lifted.contains(each.key()));
        }
    }
}
