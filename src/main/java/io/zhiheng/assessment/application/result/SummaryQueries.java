package io.zhiheng.assessment.application.result;

import io.zhiheng.assessment.ResultSummaries;
import io.zhiheng.assessment.ResultSummary;
import io.zhiheng.assessment.ResultSummary.Gap;
import io.zhiheng.assessment.ResultSummary.Rung;
import io.zhiheng.assessment.ResultSummary.Strength;
import io.zhiheng.assessment.SubmittedSelfAssessment;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.Ratings;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a result on one page. */
@Component
@Transactional(readOnly = true)
class SummaryQueries implements ResultSummaries {

    private static final int DECIMALS_OF_GAIN = 2;

    private final Editions editions;
    private final Ratings ratings;
    private final WordsAnew wordsAnew;
    private final YearsOfLoss years;

    SummaryQueries(Editions editions, Ratings ratings, WordsAnew wordsAnew, YearsOfLoss years) {
        this.editions = editions;
        this.ratings = ratings;
        this.wordsAnew = wordsAnew;
        this.years = years;
    }

    @Override
    public ResultSummary of(SubmittedSelfAssessment submitted) {
        var rating = wordsAnew.of(submitted);
        var edition = editions.byNumber(submitted.edition());
        var scheme = submitted.scheme();
        var labels = labels(edition);
        var highlights = ratings.highlights(
                edition.number(), scheme, rating, submitted.profile().industry());
        var overall = rating.overall();
        var shown = ratings.shown(edition.number(), scheme);
        return new ResultSummary(
                overall.level(),
                overall.name(),
                overall.score(),
                shown.index(overall.index()),
                edition.levels().stream()
                        .map(each -> new Rung(each.level(), each.name()))
                        .toList(),
                rating.reasons().stream()
                        .filter(each -> each.id().equals(ResultIndicators.OVERALL))
                        .map(Rating.Reason::text)
                        .findFirst()
                        .orElse(""),
                highlights.strengths().stream()
                        .map(each -> new Strength(
                                labels.get(each.id()),
                                each.level(),
                                edition.levelName(each.level()),
                                shown.partIndex(each.index())))
                        .toList(),
                highlights.gaps().stream()
                        .map(each -> new Gap(
                                labels.get(each.id()),
                                each.level(),
                                edition.levelName(each.level()),
                                each.next(),
                                edition.levelName(each.next()),
                                new BigDecimal(each.gain())
                                        .setScale(DECIMALS_OF_GAIN, RoundingMode.HALF_UP)
                                        .toPlainString()))
                        .toList(),
                years.upTo(submitted));
    }

    private static Map<String, String> labels(Edition edition) {
        var labels = new HashMap<String, String>();
        edition.secondLevels().forEach(each -> labels.put(each.id(), each.displayNo() + " " + each.name()));
        edition.performanceIndicators().forEach(each -> labels.put(each.id(), each.displayNo() + " " + each.name()));
        return labels;
    }
}
