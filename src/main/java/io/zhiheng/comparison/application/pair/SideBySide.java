package io.zhiheng.comparison.application.pair;

import io.zhiheng.assessment.SubmittedSelfAssessment;
import io.zhiheng.assessment.SubmittedSelfAssessment.Answer;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.comparison.application.ShownResult;
import io.zhiheng.comparison.application.pair.Pair.ClauseGroup;
import io.zhiheng.comparison.application.pair.Pair.ClauseLine;
import io.zhiheng.comparison.application.pair.Pair.FigureLine;
import io.zhiheng.comparison.application.pair.Pair.IndicatorLine;
import io.zhiheng.rating.Conformity;
import io.zhiheng.shared.typed.TypedFigure;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sets two self-assessments side by side. What only the earlier edition had comes after what the later one has. */
class SideBySide {

    private static final int DECIMALS_OF_GAIN = 2;
    private static final List<Conformity> WORST_FIRST =
            List.of(Conformity.NONCONFORM, Conformity.PARTIAL, Conformity.CONFORM);

    private final SubmittedSelfAssessment before;
    private final SubmittedSelfAssessment after;
    private final List<Edition> editions;
    private final ShownResult was;
    private final ShownResult is;
    private final Map<String, Answer> gave;
    private final Map<String, Answer> gives;

    SideBySide(
            SubmittedSelfAssessment before,
            SubmittedSelfAssessment after,
            Edition earlier,
            Edition later,
            ShownResult was,
            ShownResult is) {
        this.before = before;
        this.after = after;
        this.editions = List.of(later, earlier);
        this.was = was;
        this.is = is;
        this.gave = answers(before);
        this.gives = answers(after);
    }

    Pair pair() {
        return new Pair(was, is, indicators(), groups(), figures());
    }

    private List<IndicatorLine> indicators() {
        var lines = new ArrayList<IndicatorLine>();
        for (var first : once(Edition::firstLevel, Edition.FirstLevel::id)) {
            lines.add(indicator(first.id(), first.displayNo(), first.name(), true));
            first.secondLevel().forEach(each -> lines.add(indicator(each.id(), each.displayNo(), each.name(), false)));
            first.performance().forEach(each -> lines.add(indicator(each.id(), each.displayNo(), each.name(), false)));
        }
        return lines;
    }

    private IndicatorLine indicator(String id, String displayNo, String name, boolean first) {
        var stood = was.standings().get(id);
        var stands = is.standings().get(id);
        var comparable = stood != null && stands != null && stood.level() != null && stands.level() != null;
        return new IndicatorLine(
                id,
                displayNo,
                name,
                first,
                stood,
                stands,
                comparable ? Integer.valueOf(stands.level() - stood.level()) : null,
                comparable ? gain(stood, stands) : null);
    }

    private static String gain(ShownResult.Standing stood, ShownResult.Standing stands) {
        var exact = stands.exact().subtract(stood.exact());
        var gain = stands.value() == null ? exact.setScale(DECIMALS_OF_GAIN, RoundingMode.HALF_UP) : exact;
        return (gain.signum() > 0 ? "+" : "") + gain.toPlainString();
    }

    private List<ClauseGroup> groups() {
        return once(edition -> edition.secondLevels().toList(), Edition.SecondLevel::id).stream()
                .map(second -> new ClauseGroup(
                        second.displayNo(),
                        second.name(),
                        once(edition -> clauses(edition, second.id()), Edition.Clause::id).stream()
                                .map(this::clause)
                                .toList()))
                .toList();
    }

    private static List<Edition.Clause> clauses(Edition edition, String second) {
        return edition.secondLevels()
                .filter(each -> each.id().equals(second))
                .flatMap(each -> each.clauses().stream())
                .toList();
    }

    private ClauseLine clause(Edition.Clause clause) {
        var then = gave.get(clause.id());
        var now = gives.get(clause.id());
        return new ClauseLine(
                clause.id(),
                clause.displayNo(),
                clause.level(),
                editions.get(0).levelName(clause.level()),
                clause.text(),
                code(then),
                code(now),
                rise(then, now),
                then != null && now != null && !Objects.equals(then.statement(), now.statement()));
    }

    private static int rise(Answer then, Answer now) {
        int from = then == null ? -1 : WORST_FIRST.indexOf(then.conformity());
        int to = now == null ? -1 : WORST_FIRST.indexOf(now.conformity());
        return from < 0 || to < 0 ? 0 : Integer.compare(to, from);
    }

    private static String code(Answer answer) {
        return answer == null || answer.conformity() == null
                ? null
                : answer.conformity().name();
    }

    private List<FigureLine> figures() {
        return once(edition -> edition.parameters().toList(), Edition.Parameter::id).stream()
                .map(each -> new FigureLine(
                        each.id(),
                        each.name(),
                        each.unit(),
                        TypedFigure.shown(before.parameters().get(each.id())),
                        TypedFigure.shown(after.parameters().get(each.id()))))
                .toList();
    }

    /** Of both editions, each once: as the later one has it, where it does. */
    private <T> List<T> once(Function<Edition, List<T>> parts, Function<T, String> id) {
        var later = parts.apply(editions.get(0));
        var known = later.stream().map(id).collect(Collectors.toSet());
        return Stream.concat(
                        later.stream(),
                        parts.apply(editions.get(1)).stream().filter(each -> !known.contains(id.apply(each))))
                .toList();
    }

    private static Map<String, Answer> answers(SubmittedSelfAssessment submitted) {
        return submitted.answers().stream().collect(Collectors.toMap(Answer::clause, Function.identity()));
    }
}
