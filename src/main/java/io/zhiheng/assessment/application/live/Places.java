package io.zhiheng.assessment.application.live;

import io.zhiheng.catalogue.Edition;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where somebody may be: at a clause or a performance indicator, and in which indicators these lie. */
final class Places {

    private record Place(String indicator, String part) {}

    private final Map<String, Place> places = new HashMap<>();

    Places(Edition edition) {
        for (var first : edition.firstLevel()) {
            first.secondLevel()
                    .forEach(second -> second.clauses()
                            .forEach(clause -> places.put(clause.id(), new Place(second.id(), first.id()))));
            first.performance().forEach(indicator -> places.put(indicator.id(), new Place(indicator.id(), first.id())));
        }
    }

    boolean has(String clause) {
        return places.containsKey(clause);
    }

    Optional<Person> person(String name, String clause) {
        return Optional.ofNullable(places.get(clause))
                .map(place -> new Person(name, clause, place.indicator(), place.part()));
    }
}
