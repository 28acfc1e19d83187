package io.zhiheng.improvement.application;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.improvement.domain.Gap;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleBroken.FieldError;
import io.zhiheng.shared.typed.TypedFigure;
import io.zhiheng.shared.typed.TypedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The clauses and performance indicators that improvements are about: as the edition in force calls them. */
@Component
public class GapSubjects {

    /** @param unit null for a clause; @param operator {@code ≥} or {@code ≤} of a performance indicator */
    public record Subject(
            String id, String displayNo, String name, String text, Integer level, String unit, String operator) {

        public boolean isFigure() {
            return unit != null;
        }

        /** As people call it: the number of a clause, number and name of a performance indicator. */
        public String label() {
            return name == null ? displayNo : displayNo + " " + name;
        }
    }

    public record Choices(String label, List<Choice> choices) {}

    /** @param unit empty for a clause */
    public record Choice(String id, String label, String unit) {}

    private static final String AT_LEAST = "\u2265";
    private static final String AT_MOST = "\u2264";

    private final Editions editions;

    GapSubjects(Editions editions) {
        this.editions = editions;
    }

    /** In the edition in force; empty where that has given it up. */
    public Optional<Subject> current(String id) {
        return find(editions.current(), id);
    }

    /** What can be planned freely: everything of the edition in force. */
    public List<Choices> choices() {
        var choices = new ArrayList<Choices>();
        for (var first : editions.current().firstLevel()) {
            first.secondLevel()
                    .forEach(second -> choices.add(new Choices(
                            second.displayNo() + " " + second.name(),
                            second.clauses().stream()
                                    .map(clause ->
                                            new Choice(clause.id(), clause.displayNo() + " " + clause.text(), ""))
                                    .toList())));
            if (!first.performance().isEmpty()) {
                choices.add(new Choices(
                        first.displayNo() + " " + first.name(),
                        first.performance().stream()
                                .map(each -> new Choice(each.id(), each.displayNo() + " " + each.name(), each.unit()))
                                .toList()));
            }
        }
        return choices;
    }

    /** In the edition in force, else as the edition had it in which the gap was found. */
    public Subject of(Gap gap) {
        return current(gap.subject())
                .or(() -> find(editions.byNumber(gap.edition()), gap.subject()))
                .orElseThrow(() -> new NotFound("subject", gap.subject()));
    }

    /**
     * @return the gap with its figures in the one spelling that is kept
     * @throws RuleBroken {@code improvement-invalid} for what the edition does not know, or does not allow there
     */
    Gap known(Gap gap) {
        if (TypedText.isBlank(gap.subject())) {
            throw refusal("subject", "improvement.field.subject-missing");
        }
        var edition = published(gap.edition());
        var subject = find(edition, gap.subject())
                .orElseThrow(() -> refusal("subject", "improvement.field.no-subject", gap.subject()));
        if (subject.isFigure()) {
            return new Gap(subject.id(), gap.edition(), figure("from", gap.from()), figure("to", gap.to()));
        }
        if (gap.from() != null) {
            requireOnScale(edition, gap, "from", gap.from());
        }
        requireOnScale(edition, gap, "to", gap.to());
        return gap;
    }

    private Edition published(String number) {
        try {
            return editions.byNumber(number);
        } catch (NotFound unknown) {
            throw refusal("edition", "improvement.field.no-edition");
        }
    }

    private static String figure(String field, String typed) {
        if (typed == null) {
            return null;
        }
        var figure = TypedFigure.of(typed);
        if (figure.fault() != null) {
            throw refusal(field, "improvement.field.no-figure");
        }
        return figure.canonical();
    }

    private static void requireOnScale(Edition edition, Gap gap, String field, String conformity) {
        var clause = edition.clausesById().get(gap.subject());
        if (edition.scale(clause.scale()).orElseThrow().options().stream()
                .noneMatch(option -> option.code().equals(conformity))) {
            throw refusal(field, "improvement.field.not-on-scale");
        }
    }

    private static RuleBroken refusal(String field, String key, Object... args) {
        return RuleBroken.invalid("improvement.rule.improvement-invalid", 1)
                .at(List.of(FieldError.of(field, key, args)));
    }

    private static Optional<Subject> find(Edition edition, String id) {
        return edition.clauses()
                .filter(clause -> clause.id().equals(id))
                .map(clause -> new Subject(id, clause.displayNo(), null, clause.text(), clause.level(), null, null))
                .findFirst()
                .or(() -> edition.performanceIndicators()
                        .filter(indicator -> indicator.id().equals(id))
                        .map(indicator -> new Subject(
                                id,
                                indicator.displayNo(),
                                indicator.name(),
                                indicator.formulaText(),
                                null,
                                indicator.unit(),
                                indicator.direction().equals("LARGER") ? AT_LEAST : AT_MOST))
                        .findFirst());
    }
}
