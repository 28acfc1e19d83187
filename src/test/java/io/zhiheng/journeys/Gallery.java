package io.zhiheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Pages on a desk screen, a notebook and a telephone: nothing sticks out, nothing is refused or fails, nobody is shut
 * out. With {@code -Dzhiheng.test.pictures} pictures of all of them go to target/screenshots.
 */
class Gallery {

    private record Screen(int width, int height) {}

    private static final boolean PICTURES = System.getProperty("zhiheng.test.pictures") != null;

    private static final Screen DESK = new Screen(1920, 1080);
    /** Of the same parts as the desk's. */
    private static final Screen NOTEBOOK = new Screen(1366, 768);

    private static final Screen TELEPHONE = new Screen(390, 844);

    /** From the widest to the narrowest. */
    private static final List<Screen> SCREENS = List.of(DESK, NOTEBOOK, TELEPHONE);

    /** Paths without what differs between two of a kind. */
    private static final Set<String> KINDS = ConcurrentHashMap.newKeySet();

    private static final String AXE = axe();
    private static final String SHUT_OUT = """
            () => axe.run(document, { resultTypes: ['violations'], preload: false }).then(({ violations }) => violations
                .filter(rule => ['serious', 'critical'].includes(rule.impact))
                .map(rule => rule.id + ' ' + rule.help + ' ' + rule.nodes.slice(0, 3)
                    .map(node => node.target + ' ' + node.failureSummary).join('; ')))""";

    private final List<String> findings = new ArrayList<>();

    /** @param pages paths by name */
    void visits(Person person, Map<String, String> pages) {
        pages.forEach((name, path) -> visits(person, name, path));
    }

    void visits(Person person, String name, String path) {
        person.opens(path);
        person.waits();
        looks(person, name);
    }

    /** At the page as it is now. */
    void looks(Person person, String name) {
        for (var screen : SCREENS) {
            person.page.setViewportSize(screen.width(), screen.height());
            if (PICTURES) {
                person.page.screenshot(new ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "screenshots", name + "-" + screen.width() + ".png")));
            }
            var content = ((Number) person.page.evaluate("document.documentElement.scrollWidth")).intValue();
            if (content > screen.width()) {
                findings.add(name + " at " + screen.width() + " is " + content + " wide");
            }
            if (screen == DESK || screen == TELEPHONE && firstOfItsKind(person)) {
                shutOut(person).forEach(rule -> findings.add(name + " at " + screen.width() + ": " + rule));
            }
        }
        person.page.setViewportSize(NOTEBOOK.width(), NOTEBOOK.height());
        if (((Number) person.page.evaluate("document.querySelectorAll('h1').length")).intValue() != 1) {
            findings.add(name + " has not one heading of first level");
        }
        person.complaints().forEach(complaint -> findings.add(name + ": " + complaint));
    }

    void isWithoutFault() {
        assertThat(findings).isEmpty();
    }

    /** Its further states fold for a telephone as the first did. */
    private boolean firstOfItsKind(Person person) {
        return KINDS.add(
                URI.create(person.page.url()).getPath().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|[A-Z]+-[0-9A-Z-]+", ""));
    }

    private static List<?> shutOut(Person person) {
        if (!(Boolean) person.page.evaluate("'axe' in window")) {
            person.page.evaluate(AXE);
        }
        return (List<?>) person.page.evaluate(SHUT_OUT);
    }

    private static String axe() {
        try (var source = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
