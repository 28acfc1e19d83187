package io.zhiheng.rating.web;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.rating.Answers;
import io.zhiheng.rating.Conformity;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.Ratings;
import io.zhiheng.shared.HeavyWork;
import io.zhiheng.shared.LargestBody;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleBroken.FieldError;
import io.zhiheng.shared.typed.FigureText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Rates answers without storing anything. */
@RestController
@RequestMapping("/api/v1/ratings/simulate")
@LargestBody("64KB")
class SimulationApi {

    private static final int MAX_ENTRIES = 20_000;
    private static final Set<String> CONFORMITIES = Set.of("CONFORM", "PARTIAL", "NONCONFORM", "NA");

    private final Ratings ratings;
    private final Editions editions;

    SimulationApi(Ratings ratings, Editions editions) {
        this.ratings = ratings;
        this.editions = editions;
    }

    /**
     * @param preview true: what is missing counts as 0
     * @param answers conformity by clause id
     * @param performance figures by parameter id, as strings or numbers
     * @param industry GB/T 4754 division such as {@code C36}
     */
    record SimulationForm(
            Boolean preview,
            Map<String, String> answers,

            @JsonDeserialize(contentUsing = FigureText.class)
            Map<String, String> performance,

            List<String> performanceNotApplicable,
            String industry) {}

    /** Rates by the current edition and the scheme in force. 422 names clauses that cannot be answered so. */
    @PostMapping
    @HeavyWork
    Rating simulate(@RequestBody SimulationForm form) {
        var edition = editions.current().number();
        return ratings.rate(
                edition, ratings.schemeInForce(edition), answers(form), Boolean.TRUE.equals(form.preview()));
    }

    private static Answers answers(SimulationForm form) {
        var figures = form.performance() == null ? Map.<String, String>of() : form.performance();
        var notApplicable = new HashSet<String>(
                form.performanceNotApplicable() == null ? List.of() : form.performanceNotApplicable());
        notApplicable.remove(null);
        return new Answers(
                conformities(form.answers() == null ? Map.of() : form.answers()),
                figures,
                notApplicable,
                form.industry());
    }

    private static Map<String, Conformity> conformities(Map<String, String> answers) {
        if (answers.size() > MAX_ENTRIES) {
            throw RuleBroken.invalid("rating.rule.answers-refused", answers.size(), "answers")
                    .at(List.of(FieldError.of("answers", "rating.answer.too-many")));
        }
        var conformities = new HashMap<String, Conformity>();
        var refused = new ArrayList<FieldError>();
        answers.forEach((clause, word) -> {
            if (word == null || CONFORMITIES.contains(word)) {
                conformities.put(clause, word == null ? null : Conformity.valueOf(word));
            } else {
                refused.add(FieldError.of(
                        shortened(clause), "rating.answer.not-on-scale", shortened(clause), shortened(word)));
            }
        });
        if (!refused.isEmpty()) {
            throw RuleBroken.invalid(
                            "rating.rule.answers-refused",
                            refused.size(),
                            refused.get(0).field())
                    .at(refused.subList(0, Math.min(refused.size(), 100)));
        }
        return conformities;
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
