package io.zhiheng.assessment.application.history;

import io.zhiheng.assessment.application.history.PerformanceVersion.PastFigure;
import io.zhiheng.assessment.domain.answer.Written;
import io.zhiheng.catalogue.Edition.PerformanceIndicator;
import io.zhiheng.shared.Actor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How an indicator and its figures came to be what they are. Each is saved for itself; a reader wants to see all that
 * stood on the page at one time.
 */
final class PerformanceCourse {

    private static final int FIRST = 1;

    private final PerformanceIndicator indicator;
    private final PastFiles.Named files;
    private final List<Written> saves;
    private final Written beforeAll;

    /** @param written states of the indicator's own fields and of its figures, in any order */
    PerformanceCourse(PerformanceIndicator indicator, List<Written> written, PastFiles.Named files) {
        this.indicator = indicator;
        this.files = files;
        saves = written.stream()
                .filter(each -> each.by() != null)
                .sorted(Comparator.comparing(Written::at).thenComparing(Written::version))
                .toList();
        beforeAll = own().findFirst()
                .filter(earliest -> earliest.version() > FIRST)
                .orElseGet(() -> Written.nothing(indicator.id()));
    }

    /** One for each moment at which something was saved. */
    List<PerformanceVersion> newestFirst() {
        return pictures().stream().map(this::version).toList();
    }

    Optional<Restoration<PerformanceVersion>> restoration(Actor actor, int version, Collection<String> figures) {
        var pictures = pictures();
        return pictures.stream()
                .filter(each -> each.own().version() == version)
                .findFirst()
                .map(earlier -> new Restoration<>(version(earlier), over(actor, pictures.get(0), earlier, figures)));
    }

    private static List<String> over(Actor actor, Picture present, Picture earlier, Collection<String> figures) {
        var over = new ArrayList<>(Restoration.over(actor, present.own(), earlier.own()));
        figures.stream()
                .filter(present.figures()::containsKey)
                .forEach(figure -> over.addAll(Restoration.over(
                        actor,
                        present.figures().get(figure),
                        earlier.figures().getOrDefault(figure, new Written(figure, 0, Map.of(), null, null)))));
        return over;
    }

    /** What stood on the page after a save. @param figures by parameter, those that were filled in by then */
    private record Picture(Written own, Map<String, Written> figures, Written last) {}

    private List<Picture> pictures() {
        var pictures = new ArrayList<Picture>();
        var own = beforeAll;
        var figures = new HashMap<String, Written>();
        for (int i = 0; i < saves.size(); i++) {
            var save = saves.get(i);
            if (isOwn(save)) {
                own = save;
            } else {
                figures.put(save.subject(), save);
            }
            if (i + 1 == saves.size() || !isSameSave(save, saves.get(i + 1))) {
                pictures.add(new Picture(own, Map.copyOf(figures), save));
            }
        }
        Collections.reverse(pictures);
        return pictures;
    }

    private PerformanceVersion version(Picture picture) {
        var content = picture.own().asPerformance();
        var parameters = new LinkedHashMap<String, PastFigure>();
        indicator
                .parameters()
                .forEach(each -> parameters.put(each, figure(picture.figures().get(each))));
        return new PerformanceVersion(
                picture.own().version(),
                content.applicable(),
                content.reason(),
                content.basis(),
                parameters,
                content.statement(),
                files.of(content.evidence()),
                picture.last().by(),
                picture.last().at());
    }

    private static PastFigure figure(Written saved) {
        return saved == null
                ? new PastFigure(null, 0, null, null)
                : new PastFigure(saved.asFigure(), saved.version(), saved.by(), saved.at());
    }

    private Stream<Written> own() {
        return saves.stream().filter(this::isOwn);
    }

    private boolean isOwn(Written written) {
        return written.subject().equals(indicator.id());
    }

    private static boolean isSameSave(Written one, Written next) {
        return one.at().equals(next.at())
                && one.by().equals(next.by())
                && !one.subject().equals(next.subject());
    }
}
