package io.zhiheng.administration.application.table.cases;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.shared.Words;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the figures that cases compare are called by people. */
@Component
public class FigureWords {

    private static final String CASE = "administration.case.";
    private static final String RATE = "rate";
    private static final String OVERALL = "overall.";

    private final Editions editions;
    private final Words words;

    FigureWords(Editions editions, Words words) {
        this.editions = editions;
        this.words = words;
    }

    /** @param key such as {@code QMS-01.level} */
    public String of(String edition, String key) {
        int dot = key.lastIndexOf('.');
        return named(dot < 0 ? null : name(editions.byNumber(edition), key.substring(0, dot)), key);
    }

    /** @param name of the indicator; null for the whole */
    public String named(String name, String key) {
        var figure = key.substring(key.lastIndexOf('.') + 1);
        if (key.startsWith(OVERALL)) {
            return words.of(CASE + OVERALL + figure);
        }
        var said = figure.startsWith(RATE)
                ? words.of(CASE + RATE, figure.substring(RATE.length()))
                : words.of(CASE + "figure." + figure);
        return name == null ? said : words.of(CASE + "of", name, said);
    }

    /** Null for the whole. */
    private static String name(Edition edition, String id) {
        return edition.firstLevel().stream()
                .flatMap(first -> Stream.concat(
                        Stream.of(named(first.id(), first.displayNo(), first.name())),
                        Stream.concat(
                                first.secondLevel().stream()
                                        .map(each -> named(each.id(), each.displayNo(), each.name())),
                                first.performance().stream()
                                        .map(each -> named(each.id(), each.displayNo(), each.name())))))
                .filter(each -> each.id().equals(id))
                .map(Named::name)
                .findFirst()
                .orElse(null);
    }

    private record Named(String id, String name) {}

    private static Named named(String id, String displayNo, String name) {
        return new Named(id, displayNo + ' ' + name);
    }
}
