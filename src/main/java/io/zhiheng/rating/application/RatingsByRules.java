package io.zhiheng.rating.application;

import io.zhiheng.rating.Answers;
import io.zhiheng.rating.Circumstances;
import io.zhiheng.rating.FigureThreshold;
import io.zhiheng.rating.Highlights;
import io.zhiheng.rating.Implausibility;
import io.zhiheng.rating.PerformanceValue;
import io.zhiheng.rating.QualityLoss;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.Ratings;
import io.zhiheng.rating.ShownFigures;
import io.zhiheng.rating.Way;
import io.zhiheng.rating.WayQuestion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The rating as the rest of the code sees it. */
@Component
class RatingsByRules implements Ratings {

    private final Schemes schemes;

    RatingsByRules(Schemes schemes) {
        this.schemes = schemes;
    }

    @Override
    public void prepare(String edition, String scheme) {
        schemes.prepared(edition, scheme);
    }

    @Override
    public String schemeInForce(String edition) {
        return schemes.numberInForce(edition);
    }

    @Override
    public Rating rate(String edition, String scheme, Answers answers, boolean preview) {
        return new Rater(schemes.prepared(edition, scheme), answers, preview).rate();
    }

    @Override
    public Way way(String edition, String scheme, Answers answers, boolean preview, WayQuestion question) {
        return new WayFinder(schemes.prepared(edition, scheme), answers, preview, question).find();
    }

    @Override
    public PerformanceValue value(
            String edition, String scheme, String indicator, Map<String, String> parameters, String industry) {
        return new SingleFigures(schemes.prepared(edition, scheme)).value(indicator, parameters, industry);
    }

    @Override
    public List<Implausibility> findings(String edition, String scheme, Answers answers, Circumstances circumstances) {
        return new Oddities(schemes.prepared(edition, scheme), answers, circumstances).findings();
    }

    @Override
    public List<FigureThreshold> thresholds(String edition, String scheme, String indicator, String industry) {
        return schemes.prepared(edition, scheme).rowsInWords().thresholds(indicator, industry);
    }

    @Override
    public ShownFigures shown(String edition, String scheme) {
        return new FiguresOfScheme(schemes.prepared(edition, scheme));
    }

    @Override
    public Map<String, List<Rating.Ceiling>> ceilings(String edition, String scheme) {
        var ceilings = new LinkedHashMap<String, List<Rating.Ceiling>>();
        for (var row : schemes.prepared(edition, scheme).ceilingRows()) {
            ceilings.put(
                    row.clause().id(),
                    row.ceilings().values().stream().map(Rater::shown).toList());
        }
        return ceilings;
    }

    @Override
    public Highlights highlights(String edition, String scheme, Rating rating, String industry) {
        return new Standouts(schemes.prepared(edition, scheme), rating, industry).find();
    }

    @Override
    public Optional<QualityLoss> qualityLoss(String edition, String scheme, Map<String, String> parameters) {
        return new QualityLosses(schemes.prepared(edition, scheme)).of(parameters);
    }

    @Override
    public Optional<QualityLoss> toldQualityLoss(String edition, String scheme, Map<String, String> values) {
        return new QualityLosses(schemes.prepared(edition, scheme)).told(values);
    }
}
