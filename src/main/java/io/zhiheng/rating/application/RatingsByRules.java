package io.zhiheng.rating.application;

import io.zhiheng.rating.Answers;
import io.zhiheng.rating.Circumstances;
import io.zhiheng.rating.Finding;
import io.zhiheng.rating.PerformanceValue;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.Ratings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    public PerformanceValue value(
            String edition, String scheme, String indicator, Map<String, String> parameters, String industry) {
        return new SingleFigures(schemes.prepared(edition, scheme)).value(indicator, parameters, industry);
    }

    @Override
    public List<Finding> findings(String edition, String scheme, Answers answers, Circumstances circumstances) {
        return new Oddities(schemes.prepared(edition, scheme), answers, circumstances).findings();
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
    public String qualityLossRate(String edition, String scheme, Map<String, String> parameters) {
        return new SingleFigures(schemes.prepared(edition, scheme)).unrated("QUALITY_LOSS_RATE", parameters);
    }
}
