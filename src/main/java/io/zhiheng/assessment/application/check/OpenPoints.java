package io.zhiheng.assessment.application.check;

import io.zhiheng.assessment.application.AssessmentWords;
import io.zhiheng.assessment.application.StepTitles;
import io.zhiheng.assessment.application.check.OpenPoint.Severity;
import io.zhiheng.assessment.application.material.Material;
import io.zhiheng.assessment.application.ownstep.OpenOwnSteps;
import io.zhiheng.assessment.domain.Part;
import io.zhiheng.assessment.domain.SelfAssessment;
import io.zhiheng.assessment.domain.answer.Answer;
import io.zhiheng.assessment.domain.answer.AnswerRule;
import io.zhiheng.assessment.domain.submission.Declaration;
import io.zhiheng.assessment.domain.submission.Declarations;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.enterprise.Profiles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds what is still open before the submission, part by part. */
@Component
public class OpenPoints {

    static final String CARRIED_OVER = "assessment.open.carried-over";

    private final Material materials;
    private final Declarations declarations;
    private final Profiles profiles;
    private final PerformancePoints performance;
    private final Plausibility plausibility;
    private final UnprintableText unprintable;
    private final OpenOwnSteps ownSteps;
    private final StepTitles titles;
    private final AssessmentWords words;

    OpenPoints(
            Material materials,
            Declarations declarations,
            Profiles profiles,
            PerformancePoints performance,
            Plausibility plausibility,
            UnprintableText unprintable,
            OpenOwnSteps ownSteps,
            StepTitles titles,
            AssessmentWords words) {
        this.materials = materials;
        this.declarations = declarations;
        this.profiles = profiles;
        this.performance = performance;
        this.plausibility = plausibility;
        this.unprintable = unprintable;
        this.ownSteps = ownSteps;
        this.titles = titles;
        this.words = words;
    }

    /** What must be fixed before this part can be declared complete. */
    public List<OpenPoint> of(SelfAssessment assessment, String part) {
        var material = materials.of(assessment);
        return switch (part) {
            case Part.PROFILE -> profile(assessment);
            case Part.PERFORMANCE -> performance.figures(material);
            default -> indicator(material, material.edition().firstLevel(part).orElseThrow());
        };
    }

    /** Everything, both severities, in the order of the process. */
    public List<OpenPoint> all(SelfAssessment assessment) {
        var material = materials.of(assessment);
        return all(assessment, material, titles.of(assessment.id(), material.edition()));
    }

    /** @param named what its steps are called, where that is known already */
    public List<OpenPoint> all(SelfAssessment assessment, StepTitles.Titles named) {
        return all(assessment, materials.of(assessment), named);
    }

    private List<OpenPoint> all(SelfAssessment assessment, Material.Content material, StepTitles.Titles named) {
        var points = new ArrayList<>(profile(assessment));
        for (var first : material.edition().firstLevel()) {
            points.addAll(indicator(material, first));
        }
        points.addAll(performance.figures(material));
        points.addAll(declarations(assessment, material.edition(), named));
        ownSteps.of(assessment).forEach(task -> points.add(OpenPoint.ownStep(task, words)));
        points.addAll(plausibility.points(assessment, material, points.isEmpty()));
        points.addAll(unprintable.points(material));
        return points;
    }

    private List<OpenPoint> profile(SelfAssessment assessment) {
        return profiles.missing(assessment.enterprise()).stream()
                .map(missing -> mustFix(
                        "profile:" + missing.field(),
                        Part.PROFILE,
                        null,
                        missing.field(),
                        "assessment.profile.missing",
                        missing.label()))
                .toList();
    }

    private List<OpenPoint> indicator(Material.Content material, Edition.FirstLevel first) {
        return first.kind() == Edition.Kind.CLAUSE ? clauses(material, first) : performance.basis(material, first);
    }

    private List<OpenPoint> clauses(Material.Content material, Edition.FirstLevel first) {
        var given = material.answers().stream().collect(Collectors.toMap(Answer::clause, Function.identity()));
        var points = new ArrayList<OpenPoint>();
        for (var second : first.secondLevel()) {
            for (var clause : second.clauses()) {
                var answer = given.get(clause.id());
                var missing = AnswerRule.of(material.edition(), clause).missing(answer.content());
                if (!missing.isEmpty()) {
                    points.add(mustFix(
                            clause.id(),
                            second.id(),
                            clause.id(),
                            missing.get(0),
                            "assessment.open.clause",
                            clause.displayNo(),
                            words.list("assessment.field.", missing)));
                } else if (answer.isCarriedOver()) {
                    var id = clause.id();
                    points.add(mustFix(id, second.id(), id, "conformity", CARRIED_OVER, clause.displayNo()));
                }
            }
        }
        return points;
    }

    private List<OpenPoint> declarations(SelfAssessment assessment, Edition edition, StepTitles.Titles named) {
        var given = declarations.inForce(assessment.id()).stream()
                .map(Declaration::item)
                .collect(Collectors.toSet());
        return Part.all(edition.firstLevel().stream()
                        .map(Edition.FirstLevel::id)
                        .toList())
                .stream()
                .filter(part -> !given.contains(part))
                .map(part -> OpenPoint.declaration(part, named.part(part), words))
                .toList();
    }

    private OpenPoint mustFix(String id, String indicator, String clause, String field, String key, Object... args) {
        return new OpenPoint(id, Severity.MUST_FIX, indicator, clause, field, words.of(key, args));
    }
}
