package io.zhiheng.rating.web;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.Ratings;
import io.zhiheng.shared.typed.FigureText;
import io.zhiheng.shared.web.HeavyWork;
import io.zhiheng.shared.web.LargestBody;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Rates answers without storing anything. */
@RestController
@RequestMapping("/api/v1/ratings/simulate")
@LargestBody("64KB")
class SimulationApi {

    private final Ratings ratings;
    private final RatingBodies bodies;

    SimulationApi(Ratings ratings, RatingBodies bodies) {
        this.ratings = ratings;
        this.bodies = bodies;
    }

    /**
     * @param preview true: what is missing counts as 0
     * @param answers conformity by clause id
     * @param performance figures by parameter id, as strings or numbers
     * @param performanceValues value by performance indicator, judged instead of its parameters
     * @param industry GB/T 4754 division such as {@code C36}
     * @param edition number of a published edition; the current one unless given
     * @param selfAssessment id of an own one, whose edition, scheme, industry and answers count where none are given
     */
    record SimulationForm(
            Boolean preview,
            Map<String, String> answers,

            @JsonDeserialize(contentUsing = FigureText.class)
            Map<String, String> performance,

            @JsonDeserialize(contentUsing = FigureText.class)
            Map<String, String> performanceValues,

            List<String> performanceNotApplicable,
            String industry,
            String edition,
            String selfAssessment)
            implements RatingBody {}

    /** Rates by the scheme in force of the edition. 422 names clauses that cannot be answered so. */
    @PostMapping
    @HeavyWork
    Rating simulate(@RequestBody SimulationForm form) {
        var asked = bodies.read(form);
        return ratings.rate(asked.edition(), asked.scheme(), asked.answers(), asked.preview());
    }
}
