package io.zhiheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import io.zhiheng.platform.forms.FormPair;
import io.zhiheng.platform.forms.FormPairs;
import io.zhiheng.platform.forms.SameData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The page judges every pair of form and data as the server does: the same verdict, errors at the same fields, the same
 * data. All pairs stand on one page, in the viewer that users get.
 */
class FormsInTheBrowserTest {

    private static final String ADDRESS = "http://forms.test/";
    private static final Path ASSETS = Path.of("target/classes/static/assets");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String ASKED = """
            () => Promise.all([...document.querySelectorAll('[data-form-view]')].map(async place => {
                const form = await place.formView.filled;
                const data = form._getSubmitData();
                return { refused: Object.keys(form.validate()), data };
            }))""";

    /** @param refused ids of the fields at which something is wrong */
    record Said(Set<String> refused, Map<String, Object> data) {}

    @Test
    void thePageJudgesAsTheServerDoes() {
        var pairs = FormPairs.all().stream().filter(FormPair::typed).toList();
        var said = said(pairs);
        assertThat(said).hasSameSizeAs(pairs).hasSizeGreaterThan(300);
        for (int i = 0; i < pairs.size(); i++) {
            var pair = pairs.get(i);
            var server = FormPairs.judged(pair);
            assertThat(said.get(i).refused())
                    .as(pair.name())
                    .isEqualTo(server.errors().keySet());
            if (server.accepted()) {
                assertThat(SameData.plain(said.get(i).data())).as(pair.name()).isEqualTo(SameData.plain(server.data()));
            }
        }
    }

    private static List<Said> said(List<FormPair> pairs) {
        try (var playwright = Chromium.playwright();
                var browser = Chromium.launch(playwright);
                var page = browser.newPage()) {
            page.route(ADDRESS + "**", route -> answer(route, pairs));
            page.navigate(ADDRESS);
            page.waitForFunction(
                    "() => !document.querySelector('[data-form-view]:not(:has(.fjs-container)), [aria-busy]')");
            page.evaluate(Person.REST);
            return JSON.convertValue(page.evaluate(ASKED), new TypeReference<List<Said>>() {});
        }
    }

    private static void answer(Route route, List<FormPair> pairs) {
        var path = route.request().url().substring(ADDRESS.length());
        try {
            if (path.isEmpty()) {
                route.fulfill(new FulfillOptions()
                        .setContentType("text/html; charset=utf-8")
                        .setBody(page(pairs)));
            } else if (Files.exists(ASSETS.resolve(path))) {
                route.fulfill(new FulfillOptions()
                        .setContentType("text/javascript; charset=utf-8")
                        .setBodyBytes(Files.readAllBytes(ASSETS.resolve(path))));
            } else {
                route.fulfill(new FulfillOptions().setStatus(404));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String page(List<FormPair> pairs) throws IOException {
        var page = new StringBuilder("<!doctype html><html lang=\"zh-CN\"><body>");
        element(page, "words", words());
        for (int i = 0; i < pairs.size(); i++) {
            element(page, "schema-" + i, pairs.get(i).form());
            element(page, "data-" + i, pairs.get(i).opened());
            page.append(
                    "<section data-form-view data-upload-url=\"/files\" data-schema=\"schema-%d\" data-data=\"data-%d\">"
                            .formatted(i, i));
            page.append("<div data-form-body></div></section>");
        }
        return page.append("<script type=\"module\" src=\"/form-view.js\"></script></body></html>")
                .toString();
    }

    private static void element(StringBuilder page, String id, Object content) throws IOException {
        var json = JSON.writeValueAsString(content).replace("<", "\\u003c");
        page.append("<script type=\"application/json\" id=\"%s\">%s</script>".formatted(id, json));
    }

    private static Map<String, String> words() throws IOException {
        var words = new TreeMap<String, String>();
        try (var bundles = Files.list(MESSAGES)) {
            for (var bundle : bundles.toList()) {
                var read = new Properties();
                try (var text = Files.newBufferedReader(bundle)) {
                    read.load(text);
                }
                read.forEach((key, word) -> words.put(key.toString(), word.toString()));
            }
        }
        return words;
    }
}
