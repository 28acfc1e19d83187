package io.zhiheng.assessment.application.check;

import io.zhiheng.assessment.application.AssessmentWords;
import io.zhiheng.assessment.application.answering.AnswerViews;
import io.zhiheng.assessment.application.check.OpenPoint.Severity;
import io.zhiheng.assessment.application.material.Material;
import io.zhiheng.assessment.domain.Part;
import io.zhiheng.assessment.domain.answer.Answer;
import io.zhiheng.assessment.domain.performance.PerformanceContent;
import io.zhiheng.enterprise.Profiles;
import io.zhiheng.evidence.EvidenceFileView;
import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.platform.pdf.Typefaces;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds what was typed but no typeface has, so that it is written otherwise before the report shows a box in its place.
 */
@Component
class UnprintableText {

    private static final int MOST_NAMED = 10;

    private final Typefaces typefaces;
    private final Profiles profiles;
    private final AnswerViews views;
    private final AssessmentWords words;

    UnprintableText(Typefaces typefaces, Profiles profiles, AnswerViews views, AssessmentWords words) {
        this.typefaces = typefaces;
        this.profiles = profiles;
        this.views = views;
        this.words = words;
    }

    /** @param field as people call it */
    private record Text(String field, String value) {}

    List<OpenPoint> points(Material.Content material) {
        var points = new ArrayList<>(profile(material));
        var files = files(material);
        var numbers = material.edition()
                .clauses()
                .collect(Collectors.toMap(clause -> clause.id(), clause -> clause.displayNo()));
        for (var answer : material.answers()) {
            var number = words.of("assessment.open.of-clause", numbers.get(answer.clause()));
            points.addAll(point(
                    answer.clause(),
                    null,
                    answer.clause(),
                    number,
                    List.of(
                            new Text(
                                    words.of("assessment.field.statement"),
                                    answer.content().statement()),
                            new Text(
                                    words.of("assessment.field.evidence"),
                                    names(answer.content().evidence(), files)))));
        }
        material.edition().performanceIndicators().forEach(indicator -> {
            var content = material.entry(indicator.id()).content();
            var name = indicator.displayNo() + " " + indicator.name();
            points.addAll(point(indicator.id() + ":basis", indicator.id(), null, name, basis(content)));
            points.addAll(point(
                    indicator.id(),
                    indicator.id(),
                    null,
                    name,
                    List.of(
                            new Text(words.of("assessment.performance-field.statement"), content.statement()),
                            new Text(
                                    words.of("assessment.performance-field.evidence"),
                                    names(content.evidence(), files)))));
        });
        return points;
    }

    private List<OpenPoint> profile(Material.Content material) {
        return material.profile() == null
                ? List.of()
                : profiles.sheet(material.profile()).groups().stream()
                        .flatMap(group -> group.rows().stream())
                        .flatMap(row -> point(
                                row.field(),
                                Part.PROFILE,
                                null,
                                words.of("assessment.part." + Part.PROFILE),
                                List.of(new Text(row.label(), row.value())))
                                .stream())
                        .toList();
    }

    private List<Text> basis(PerformanceContent content) {
        var basis = content.basis();
        return List.of(
                new Text(words.of("assessment.field.reason"), content.reason()),
                new Text(words.of("assessment.field.basis.scope"), basis.scope()),
                new Text(words.of("assessment.field.basis.period"), basis.period()),
                new Text(words.of("assessment.field.basis.source"), basis.source()),
                new Text(words.of("assessment.field.basis.department"), basis.department()));
    }

    /** One point for all texts of a place; empty if all of them can be printed. */
    private List<OpenPoint> point(String id, String indicator, String clause, String place, List<Text> texts) {
        var lacking = new TreeSet<Integer>();
        var fields = new ArrayList<String>();
        for (var text : texts) {
            var found = typefaces.lacking(text.value());
            if (!found.isEmpty()) {
                fields.add(text.field());
                lacking.addAll(found);
            }
        }
        return lacking.isEmpty()
                ? List.of()
                : List.of(new OpenPoint(
                        "unprintable:" + id,
                        Severity.EXPLAIN,
                        indicator,
                        clause,
                        Part.PROFILE.equals(indicator) ? id : "statement",
                        words.of(
                                "assessment.open.unprintable",
                                place,
                                words.join(fields),
                                words.join(lacking.stream()
                                        .limit(MOST_NAMED)
                                        .map(UnprintableText::named)
                                        .toList()))));
    }

    private static String named(int codePoint) {
        return (Character.isLetter(codePoint) ? Character.toString(codePoint) + " " : "")
                + "U+%04X".formatted(codePoint);
    }

    private Map<EvidenceId, EvidenceFileView> files(Material.Content material) {
        return views.evidenceById(
                material.assessment().enterprise(),
                Stream.concat(
                                material.answers().stream()
                                        .map(Answer::content)
                                        .flatMap(content -> content.evidence().stream()),
                                material.entries().stream().flatMap(entry -> entry.content().evidence().stream()))
                        .toList());
    }

    private static String names(Collection<EvidenceId> ids, Map<EvidenceId, EvidenceFileView> files) {
        return ids.stream()
                .filter(files::containsKey)
                .map(id -> files.get(id).name())
                .collect(Collectors.joining("\n"));
    }
}
