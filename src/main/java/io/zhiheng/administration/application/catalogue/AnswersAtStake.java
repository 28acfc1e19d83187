package io.zhiheng.administration.application.catalogue;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.EditionMapping;
import io.zhiheng.catalogue.EditionUse;
import io.zhiheng.catalogue.EditionUse.Said;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What enterprises could not carry over into an edition, and who goes on by the others. */
@Component
class AnswersAtStake {

    private final EditionUse use;

    AnswersAtStake(EditionUse use) {
        this.use = use;
    }

    /**
     * A clause or performance indicator whose answers would not all be carried over.
     *
     * @param gone whether nothing takes its answers over; else some of them are no longer allowed, and their words and
     *     files are carried over alone
     * @param answers how many, of the latest self-assessment of each enterprise
     */
    public record Lost(String id, String displayNo, String name, boolean gone, long answers) {}

    /** @param edition number of it; its self-assessments go on by it */
    public record Staying(String edition, long running, long finished) {}

    List<Staying> staying() {
        return use.byEdition().entrySet().stream()
                .map(each -> new Staying(
                        each.getKey(),
                        each.getValue().running(),
                        each.getValue().finished()))
                .sorted((one, other) -> other.edition().compareTo(one.edition()))
                .toList();
    }

    /** In the order of the earlier edition; what nobody answered is there too where it is gone. */
    List<Lost> lost(Edition before, Edition after) {
        var mapping = new EditionMapping(after);
        var names = new LinkedHashMap<String, Lost>();
        before.clauses()
                .filter(clause -> mapping.clause(clause.id()).isEmpty() || isNarrower(before, clause, mapping))
                .forEach(clause -> names.put(
                        clause.id(),
                        new Lost(
                                clause.id(),
                                clause.displayNo(),
                                clause.text(),
                                mapping.clause(clause.id()).isEmpty(),
                                0)));
        before.performanceIndicators()
                .filter(each -> !mapping.keepsFigure(each.id(), each.naAllowed()))
                .forEach(each -> names.put(
                        each.id(),
                        new Lost(each.id(), each.displayNo(), each.name(), !mapping.keepsFigure(each.id(), false), 0)));
        count(use.latest(names.keySet()), mapping, names);
        return names.values().stream()
                .filter(lost -> lost.gone() || lost.answers() > 0)
                .toList();
    }

    private static boolean isNarrower(Edition before, Edition.Clause clause, EditionMapping mapping) {
        var allowed =
                before.scale(clause.scale()).orElseThrow().options().stream().map(Edition.Option::code);
        return Stream.concat(allowed, clause.naAllowed() ? Stream.of("NA") : Stream.<String>empty())
                .anyMatch(conformity -> !mapping.keeps(clause.id(), conformity));
    }

    private static void count(List<Said> answers, EditionMapping mapping, Map<String, Lost> names) {
        for (var said : answers) {
            boolean kept = mapping.clause(said.id()).isPresent()
                    ? mapping.keeps(said.id(), said.conformity())
                    : mapping.keepsFigure(said.id(), said.conformity() != null);
            if (!kept) {
                names.computeIfPresent(
                        said.id(),
                        (id, lost) -> new Lost(
                                id, lost.displayNo(), lost.name(), lost.gone(), lost.answers() + said.answers()));
            }
        }
    }
}
