package io.zhiheng.assessment.application.overview;

import io.zhiheng.assessment.domain.Part;
import io.zhiheng.catalogue.Edition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The pages of a self-assessment in the order in which they are filled in: what 上一个 and 下一个 lead to. */
public record FillingOrder(List<Stop> stops) {

    /**
     * @param id of the indicator or part that the page is for
     * @param name as people call it
     */
    public record Stop(String id, String name, String href) {}

    private static final String CHECK = "check";

    public static FillingOrder of(PartFrame frame, Edition edition) {
        var base = "/self-assessments/" + frame.id() + "/";
        var stops = new ArrayList<Stop>();
        stops.add(new Stop(Part.PROFILE, frame.overview().part(Part.PROFILE).title(), base + Part.PROFILE));
        for (var first : edition.firstLevel()) {
            if (first.kind() == Edition.Kind.PERFORMANCE) {
                stops.add(new Stop(
                        first.id(), frame.overview().part(first.id()).title(), base + "indicators/" + first.id()));
            }
            first.secondLevel().stream()
                    .map(each -> indicator(base, each.id(), each.displayNo(), each.name()))
                    .forEach(stops::add);
        }
        stops.add(new Stop(
                Part.PERFORMANCE, frame.overview().part(Part.PERFORMANCE).title(), base + Part.PERFORMANCE));
        if (frame.isFilling()) {
            stops.add(new Stop(CHECK, frame.overview().checkTitle(), base + CHECK));
        }
        return new FillingOrder(stops);
    }

    /** Null for the first. */
    public Stop before(String id) {
        return at(indexOf(id) - 1);
    }

    /** Null for the last. */
    public Stop after(String id) {
        return at(indexOf(id) + 1);
    }

    private Stop at(int index) {
        return index < 0 || index >= stops.size() ? null : stops.get(index);
    }

    private int indexOf(String id) {
        return IntStream.range(0, stops.size())
                .filter(at -> stops.get(at).id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stop indicator(String base, String id, String displayNo, String name) {
        return new Stop(id, displayNo + " " + name, base + "indicators/" + id);
    }
}
