package io.zhiheng.portal.web.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.catalogue.Editions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class GuidanceTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Editions editions;

    @Autowired
    Guidance guidance;

    @ParameterizedTest
    @ValueSource(strings = {"standard", "training", "manual"})
    void everybodyMayReadTheDocuments(String name) {
        assertThat(mvc.get()
                        .uri("/guidance/" + name)
                        .accept(MediaType.TEXT_HTML)
                        .exchange())
                .hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"standard", "training", "manual"})
    void nothingIsLeftToFillInAndEveryEntryOfTheContentsLeadsSomewhere(String name) {
        var document = guidance.document(name);

        assertThat(document.title()).isNotBlank();
        assertThat(document.html()).doesNotContain("${", "[(", "[#", "[/]", "| --", "|---", "**");
        assertThat(document.chapters())
                .hasSizeGreaterThan(4)
                .allSatisfy(chapter -> assertThat(document.html()).contains("id=\"" + chapter.anchor() + "\""));
    }

    @Test
    void namesAndCountsAreThoseOfTheEdition() {
        var edition = editions.current();
        var html = guidance.document("standard").html();
        assertThat(html).contains("《制造业卓越质量工程实施意见》（工信部联科〔2023〕249号）", "国统字〔2017〕213号");

        edition.levels().forEach(level -> assertThat(html).contains(level.name(), level.meaning()));
        edition.secondLevels().forEach(indicator -> assertThat(html).contains(indicator.name()));
        edition.performanceIndicators().forEach(indicator -> assertThat(html).contains(indicator.name()));
        assertThat(html).contains("共 " + edition.clauses().count() + " 条");
        var training = guidance.document("training").html();
        edition.parameters().forEach(parameter -> assertThat(training).contains(parameter.name()));
    }

    @Test
    void tablesAreTables() {
        assertThat(Pattern.compile("<table")
                        .matcher(guidance.document("standard").html())
                        .results()
                        .count())
                .isGreaterThan(6);
    }

    @Test
    void markupInTheTextStaysText() {
        var document =
                Markdown.render("x", "# 标题\n\n## 一 `码`\n\n<script>alert(1)</script>\n\n[链](javascript:alert(1))");

        assertThat(document.title()).isEqualTo("标题");
        assertThat(document.html()).doesNotContain("<script>", "javascript:").contains("id=\"c1\"");
    }

    @Test
    void anotherDocumentIsNotThere() {
        assertThat(mvc.get().uri("/guidance/other").accept(MediaType.TEXT_HTML).exchange())
                .hasStatus(HttpStatus.NOT_FOUND);
    }
}
