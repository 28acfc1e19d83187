package io.zhiheng.assessment.application.check;

import io.zhiheng.assessment.application.AssessmentWords;
import io.zhiheng.assessment.application.answering.AnswerViews;
import io.zhiheng.assessment.application.check.OpenPoint.Severity;
import io.zhiheng.assessment.application.material.EarlierFigures;
import io.zhiheng.assessment.application.material.Material;
import io.zhiheng.assessment.domain.SelfAssessment;
import io.zhiheng.assessment.domain.answer.Answer;
import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.rating.Circumstances;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.Ratings;
import io.zhiheng.shared.typed.TypedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Asks the rating what looks odd, and whether there would be a result at all. */
@Component
class Plausibility {

    private final Ratings ratings;
    private final LiftedCeilings liftedCeilings;
    private final AnswerViews views;
    private final EarlierFigures earlierFigures;
    private final AssessmentWords words;

    Plausibility(
            Ratings ratings,
            LiftedCeilings liftedCeilings,
            AnswerViews views,
            EarlierFigures earlierFigures,
            AssessmentWords words) {
        this.ratings = ratings;
        this.liftedCeilings = liftedCeilings;
        this.views = views;
        this.earlierFigures = earlierFigures;
        this.words = words;
    }

    /**
     * In the order of the catalogue; what concerns the whole stands last.
     *
     * @param complete whether nothing else is open, so that it can be rated
     */
    List<OpenPoint> points(SelfAssessment assessment, Material.Content material, boolean complete) {
        var answered = material.answered();
        var points = new ArrayList<OpenPoint>();
        if (complete
                && ratings.rate(assessment.edition(), assessment.scheme(), answered, false)
                                .status()
                        == Rating.Status.TOO_MANY_NA) {
            points.add(new OpenPoint(
                    "too-many-na",
                    Severity.MUST_FIX,
                    null,
                    null,
                    "conformity",
                    words.of("assessment.open.too-many-na")));
        }
        var asked = new ArrayList<>(liftedCeilings.points(material));
        ratings
                .findings(assessment.edition(), assessment.scheme(), answered, circumstances(assessment, material))
                .stream()
                .map(finding -> new OpenPoint(
                        finding.id(),
                        Severity.EXPLAIN,
                        finding.indicator(),
                        finding.clause(),
                        finding.field(),
                        finding.message()))
                .forEach(asked::add);
        asked.sort(OpenPoint.inOrderOf(material.edition()));
        points.addAll(asked);
        return points;
    }

    private Circumstances circumstances(SelfAssessment assessment, Material.Content material) {
        var lengths = new HashMap<String, Integer>();
        material.answers().stream()
                .filter(Answer::isAnswered)
                .forEach(answer -> lengths.put(
                        answer.clause(), TypedText.length(answer.content().statement())));
        var profile = material.profile();
        return new Circumstances(
                lengths,
                clausesPerFile(material),
                profile != null && !profile.systems().isEmpty(),
                profile == null || profile.revenue() == null
                        ? null
                        : profile.revenue().toPlainString(),
                earlierFigures.retold(assessment, material));
    }

    private Map<String, Integer> clausesPerFile(Material.Content material) {
        var uses = material.answers().stream()
                .flatMap(answer -> answer.content().evidence().stream())
                .collect(Collectors.groupingBy(Function.<EvidenceId>identity(), Collectors.summingInt(use -> 1)));
        var files = views.evidenceById(material.assessment().enterprise(), uses.keySet());
        var byName = new HashMap<String, Integer>();
        uses.forEach((file, count) -> byName.merge(files.get(file).name(), count, Math::max));
        return byName;
    }
}
