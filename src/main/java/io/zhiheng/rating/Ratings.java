package io.zhiheng.rating;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rates by the rule tables of a rating scheme. Pure: the same questions always get the same answers. */
public interface Ratings {

    /** Makes a scheme ready, which takes seconds, so that nobody waits for it who rates by it. */
    void prepare(String edition, String scheme);

    /** Number of the scheme that new self-assessments of this edition are started with. */
    String schemeInForce(String edition);

    /**
     * @param preview rates an incomplete body with 0 for what is missing
     * @throws io.zhiheng.shared.RuleBroken invalid, naming the clause, for an unknown id, a conformity outside the
     *     clause's scale, or NA where it is not allowed
     */
    Rating rate(String edition, String scheme, Answers answers, boolean preview);

    /**
     * The least that has to change to reach a level.
     *
     * @throws io.zhiheng.shared.RuleBroken invalid as for a rating, or naming what the question does not know
     */
    Way way(String edition, String scheme, Answers answers, boolean preview, WayQuestion question);

    /** One performance indicator by itself, while its figures are being typed. */
    PerformanceValue value(
            String edition, String scheme, String indicator, Map<String, String> parameters, String industry);

    /**
     * What the values of a performance indicator are held against, the lowest level first. @param industry null for any
     */
    List<FigureThreshold> thresholds(String edition, String scheme, String indicator, String industry);

    /** What looks odd in these answers and asks for words: never a reason to refuse them. */
    List<Implausibility> findings(String edition, String scheme, Answers answers, Circumstances circumstances);

    /** How figures rated by this scheme are read. */
    ShownFigures shown(String edition, String scheme);

    /** The answers that hold the overall level down, by clause; the clauses in the order of the catalogue. */
    Map<String, List<Rating.Ceiling>> ceilings(String edition, String scheme);

    /** What stands out in a rating by this scheme. @param industry as for the rating */
    Highlights highlights(String edition, String scheme, Rating rating, String industry);

    /** 质量损失 by the parameters of a year; empty while they are missing or invalid. */
    Optional<QualityLoss> qualityLoss(String edition, String scheme, Map<String, String> parameters);

    /** 质量损失 of a year of which only values of performance indicators are told, by id; empty where they do not do. */
    Optional<QualityLoss> toldQualityLoss(String edition, String scheme, Map<String, String> values);
}
