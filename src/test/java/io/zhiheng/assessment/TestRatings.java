package io.zhiheng.assessment;

import io.zhiheng.rating.Answers;
import io.zhiheng.rating.Circumstances;
import io.zhiheng.rating.FigureThreshold;
import io.zhiheng.rating.Highlights;
import io.zhiheng.rating.Implausibility;
import io.zhiheng.rating.PerformanceValue;
import io.zhiheng.rating.QualityLoss;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.Rating.Overall;
import io.zhiheng.rating.Rating.Status;
import io.zhiheng.rating.Ratings;
import io.zhiheng.rating.RoundedFigures;
import io.zhiheng.rating.ShownFigures;
import io.zhiheng.rating.Way;
import io.zhiheng.rating.WayQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rates everything at level 2, and finds odd or wrong what a test says. */
public final class TestRatings implements Ratings {

    public Status status = Status.OK;
    public final List<Implausibility> odd = new ArrayList<>();
    public final List<Rating.Error> wrong = new ArrayList<>();
    /** With which figures an indicator was asked for last. */
    public Map<String, String> asked;

    @Override
    public void prepare(String edition, String scheme) {}

    @Override
    public String schemeInForce(String edition) {
        return edition + "-1";
    }

    @Override
    public Rating rate(String edition, String scheme, Answers answers, boolean preview) {
        return new Rating(
                status,
                new Overall(2, "成长级", "0.5", "50", 2, 2, List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Override
    public PerformanceValue value(
            String edition, String scheme, String indicator, Map<String, String> parameters, String industry) {
        asked = parameters;
        var missing = List.of("X1", "X2").stream()
                .filter(each -> !parameters.containsKey(each))
                .toList();
        return new PerformanceValue(missing.isEmpty() ? "1.0" : null, missing.isEmpty() ? 3 : null, missing, wrong);
    }

    @Override
    public List<Implausibility> findings(String edition, String scheme, Answers answers, Circumstances circumstances) {
        return odd;
    }

    @Override
    public Map<String, List<Rating.Ceiling>> ceilings(String edition, String scheme) {
        return Map.of();
    }

    @Override
    public Way way(String edition, String scheme, Answers answers, boolean preview, WayQuestion question) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<FigureThreshold> thresholds(String edition, String scheme, String indicator, String industry) {
        return List.of();
    }

    @Override
    public ShownFigures shown(String edition, String scheme) {
        return new RoundedFigures();
    }

    @Override
    public Highlights highlights(String edition, String scheme, Rating rating, String industry) {
        return new Highlights(List.of(), List.of());
    }

    @Override
    public Optional<QualityLoss> qualityLoss(String edition, String scheme, Map<String, String> parameters) {
        return Optional.empty();
    }

    @Override
    public Optional<QualityLoss> toldQualityLoss(String edition, String scheme, Map<String, String> values) {
        return Optional.empty();
    }
}
