package io.zhiheng.administration.application.table.cases;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a second person should see of the test cases of a release.
 *
 * @param total how many there are
 * @param added own cases that the version in force does not have
 * @param removed own cases that are gone
 * @param mended cases of which something else is expected than in the version in force, each with the reason
 */
public record CaseDifference(int total, List<OwnCase> added, List<OwnCase> removed, List<Mended> mended) {

    public record Mended(String id, String title, List<Figure> figures, String reason, String by, Instant at) {}

    /** @param label in words; @param before what was expected of it; @param after what is now */
    public record Figure(String label, String before, String after) {}

    /** @param label what a figure is called, by its name */
    public static CaseDifference between(List<BesideCase> before, List<BesideCase> after, UnaryOperator<String> label) {
        return new CaseDifference(
                after.size(), onlyIn(after, before), onlyIn(before, after), mended(before, after, label));
    }

    /** One that was saved anew counts as new. */
    private static List<OwnCase> onlyIn(List<BesideCase> some, List<BesideCase> others) {
        var known = others.stream().map(BesideCase::own).toList();
        return some.stream()
                .map(BesideCase::own)
                .filter(own -> own != null && !known.contains(own))
                .toList();
    }

    private static List<Mended> mended(List<BesideCase> before, List<BesideCase> after, UnaryOperator<String> label) {
        return after.stream()
                .filter(each -> each.mended() != null)
                .flatMap(each -> before.stream()
                        .filter(earlier ->
                                earlier.asked().id().equals(each.asked().id()))
                        .filter(earlier ->
                                !earlier.asked().expected().equals(each.asked().expected()))
                        .map(earlier -> mended(earlier, each, label)))
                .toList();
    }

    private static Mended mended(BesideCase before, BesideCase after, UnaryOperator<String> label) {
        var then = before.asked().expected();
        var figures = after.asked().expected().entrySet().stream()
                .filter(each -> !each.getValue().equals(then.getOrDefault(each.getKey(), "")))
                .map(each ->
                        new Figure(label.apply(each.getKey()), then.getOrDefault(each.getKey(), ""), each.getValue()))
                .toList();
        var now = after.mended();
        return new Mended(after.asked().id(), after.asked().title(), figures, now.reason(), now.by(), now.at());
    }

    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && mended.isEmpty();
    }
}
