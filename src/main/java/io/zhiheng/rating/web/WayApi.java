package io.zhiheng.rating.web;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.zhiheng.rating.Ratings;
import io.zhiheng.rating.Way;
import io.zhiheng.rating.WayQuestion;
import io.zhiheng.rating.WayQuestion.Measure;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleBroken.FieldError;
import io.zhiheng.shared.typed.FigureText;
import io.zhiheng.shared.web.HeavyWork;
import io.zhiheng.shared.web.LargestBody;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Finds the least that has to change to reach a level. */
@RestController
@RequestMapping("/api/v1/ratings/way")
@LargestBody("64KB")
class WayApi {

    private final Ratings ratings;
    private final RatingBodies bodies;

    WayApi(Ratings ratings, RatingBodies bodies) {
        this.ratings = ratings;
        this.bodies = bodies;
    }

    /**
     * The body of a simulation, and:
     *
     * @param target level to reach; the next one unless given
     * @param indicator first- or second-level indicator whose level is meant instead of the overall level
     * @param fixed ids of clauses and indicators that cannot be changed
     * @param by {@code items} or {@code steps}: what is to be few first
     */
    record WayForm(
            Boolean preview,
            Map<String, String> answers,

            @JsonDeserialize(contentUsing = FigureText.class)
            Map<String, String> performance,

            @JsonDeserialize(contentUsing = FigureText.class)
            Map<String, String> performanceValues,

            List<String> performanceNotApplicable,
            String industry,
            String edition,
            String selfAssessment,
            Integer target,
            String indicator,
            List<String> fixed,
            String by)
            implements RatingBody {

        WayQuestion question() {
            var unchangeable = new HashSet<String>(fixed == null ? Set.of() : fixed);
            unchangeable.remove(null);
            return new WayQuestion(target, indicator, unchangeable, measure());
        }

        private Measure measure() {
            if (by == null || by.equals("items")) {
                return Measure.ITEMS;
            }
            if (by.equals("steps")) {
                return Measure.STEPS;
            }
            throw RuleBroken.invalid("rating.rule.way-refused", 1, "by")
                    .at(List.of(FieldError.of("by", "rating.way.measure")));
        }
    }

    /** 422 names what is unknown; status and precedence as in a simulation. */
    @PostMapping
    @HeavyWork
    Way way(@RequestBody WayForm form) {
        var question = form.question();
        var asked = bodies.read(form);
        return ratings.way(asked.edition(), asked.scheme(), asked.answers(), asked.preview(), question);
    }
}
