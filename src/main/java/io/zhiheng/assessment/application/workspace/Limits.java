package io.zhiheng.assessment.application.workspace;

import io.zhiheng.assessment.application.workspace.Workspace.Limit;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.rating.Ratings;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a clause says, before it is answered, of the answers that hold the overall level down. */
@Component
public class Limits {

    private final Ratings ratings;

    Limits(Ratings ratings) {
        this.ratings = ratings;
    }

    public List<Limit> of(Edition edition, String scheme, String clause) {
        return ratings.ceilings(edition.number(), scheme).getOrDefault(clause, List.of()).stream()
                .map(ceiling -> new Limit(
                        ceiling.conformity().name(), edition.levelName(ceiling.level()), ceiling.requestAllowed()))
                .toList();
    }
}
