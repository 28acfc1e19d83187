package io.zhiheng.platform.workflow.vetting;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Files that are made to trouble whoever reads them: each gets a reason within a second. */
class HostileFilesTest {

    private static final String HEAD =
            "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\""
                    + " xmlns:activiti=\"http://activiti.org/bpmn\" targetNamespace=\"t\">";
    private static final String MODEL =
            HEAD + "<process id=\"p\" isExecutable=\"true\"><startEvent id=\"s\"/></process></definitions>";

    @Test
    void onlyUtf8IsRead() {
        assertThat(reasons(MODEL.getBytes(UTF_16))).contains("UTF-8");
        assertThat(reasons(("\uFEFF" + MODEL).getBytes(UTF_16LE))).contains("UTF-8");
        assertThat(reasons(declared("UTF-16", ISO_8859_1))).isNotBlank();
        assertThat(reasons(declared("ISO-8859-1", ISO_8859_1))).contains("UTF-8");
        assertThat(reasons(declared("GBK", Charset.forName("GBK")))).contains("UTF-8");
        assertThat(reasons(declared("IBM037", Charset.forName("IBM037")))).contains("UTF-8");
        assertThat(reasons(MODEL.replace("id=\"s\"", "id=\"s\" name=\"\u00ff\"").getBytes(ISO_8859_1)))
                .contains("UTF-8");
        assertThat(reasons(("\uFEFF" + declaredText("utf-8")).getBytes(UTF_8)))
                .as("its mark of order is no fault")
                .doesNotContain("UTF-8");
    }

    @Test
    void attributesAreCounted() {
        var many = IntStream.range(0, 10_000).mapToObj(i -> " a" + i + "=\"\"").collect(Collectors.joining());
        assertThat(reasons(MODEL.replace("id=\"s\"", "id=\"s\"" + many))).contains("100");
        assertThat(reasons(MODEL.replace("id=\"s\"", "id=\"s\"" + many.repeat(2))))
                .isNotBlank();
    }

    @Test
    void anAttributeThatTwoVendorsSpellIsNotReadOneWayHereAndAnotherThere() {
        assertThat(
                        reasons(
                                MODEL.replace(
                                        "<startEvent",
                                        "<serviceTask camunda:delegateExpression=\"${rateDelegate}\" activiti:delegateExpression=\"${x.y()}\"/><startEvent")))
                .contains("两次");
        assertThat(reasons(MODEL.replace("<startEvent", "<serviceTask activiti:class=\"x.Y\"/><startEvent")))
                .contains("camunda:class");
    }

    @Test
    void entitiesAreNeverExpanded() {
        var laughs = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a")
                    .append(i)
                    .append(" \"&a")
                    .append(i - 1)
                    .append(";&a")
                    .append(i - 1)
                    .append(";\">");
        }
        assertThat(reasons(laughs + "]>" + MODEL.replace("id=\"s\"", "id=\"s\" name=\"&a29;\"")))
                .contains("DOCTYPE");
        assertThat(reasons("<!DOCTYPE d SYSTEM \"http://127.0.0.1:1/x.dtd\">" + MODEL))
                .contains("DOCTYPE");
        assertThat(reasons("<!DOCTYPE d [<!ENTITY % x SYSTEM \"file:///etc/passwd\"> %x;]>" + MODEL))
                .contains("DOCTYPE");
        assertThat(reasons(MODEL.replace("id=\"s\"", "id=\"&undeclared;\""))).isNotBlank();
        assertThat(reasons("<?xml-stylesheet href=\"http://127.0.0.1:1/\"?>" + MODEL.replace("\"p\"", "\"q\"")))
                .contains("“q”");
    }

    @Test
    void sizeAndDepthAndNumberAreBounded() {
        assertThat(reasons(new byte[5 * 1024 * 1024])).contains("2 MB");
        assertThat(reasons(HEAD + "<process>".repeat(100_000))).contains("嵌套");
        assertThat(reasons(HEAD + "<process/>".repeat(100_000))).contains("2000");
        var drawn = "<x:y xmlns:x=\"http://www.omg.org/spec/BPMN/20100524/DI\"/>".repeat(30_000);
        assertThat(reasons(MODEL.replace("</definitions>", drawn + "</definitions>")))
                .contains("“p”");
    }

    @Test
    void whatIsRefusedInManyPlacesIsSaidInTwoHundred() {
        var verdict = Trials.vetting()
                .vet(
                        (HEAD + "<process id=\"p\" isExecutable=\"true\">" + "<scriptTask id=\"a\"/>".repeat(1_500)
                                        + "</process></definitions>")
                                .getBytes(UTF_8),
                        List.of());
        assertThat(verdict.reasons()).hasSize(201);
        assertThat(verdict.reasons().get(200).message()).contains("其余未列出");
    }

    @Test
    void aLongWordIsShortenedInTheReason() {
        assertThat(reasons(MODEL.replace("\"p\"", "\"" + "p".repeat(1_000_000) + "\"")))
                .hasSizeLessThan(1_000);
    }

    @Test
    void aTangleOfWaysIsUnravelledInTime() {
        var tangle = new StringBuilder(HEAD).append("<process id=\"p\" isExecutable=\"true\">");
        for (int i = 0; i < 40; i++) {
            tangle.append("<exclusiveGateway id=\"g").append(i).append("\"/>");
        }
        for (int i = 0; i < 1_900; i++) {
            tangle.append("<sequenceFlow id=\"f")
                    .append(i)
                    .append("\" sourceRef=\"g")
                    .append(i % 40)
                    .append("\" targetRef=\"g")
                    .append(i * 7 % 40)
                    .append("\"/>");
        }
        assertThat(reasons(tangle + "</process></definitions>")).contains("空转");
    }

    private static byte[] declared(String encoding, Charset written) {
        return declaredText(encoding).getBytes(written);
    }

    private static String declaredText(String encoding) {
        return "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>" + MODEL;
    }

    private static String reasons(String file) {
        return reasons(file.getBytes(UTF_8));
    }

    private static String reasons(byte[] file) {
        var begun = System.nanoTime();
        var verdict = Trials.vetting().vet(file, List.of());
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
        assertThat(verdict.accepted()).isFalse();
        return verdict.reasons().toString();
    }
}
