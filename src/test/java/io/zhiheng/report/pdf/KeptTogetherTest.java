package io.zhiheng.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class KeptTogetherTest {

    @Test
    void aFigureKeepsItsUnit() throws Exception {
        assertThat(kept("<p>质量损失率 1.45 % 不高于 1.20 %，要求 329 PPM，损失 12 万元，指数 3.8 对应预防级，共 %s</p>"))
                .isEqualTo("质量损失率 1.45\u00a0% 不高于 1.20\u00a0%，要求 329\u00a0PPM，损失 12\u00a0万元，指数 3.8 对应预防级，共 %s");
    }

    @Test
    void aUnitThatIsSetApartStaysWithItsFigureToo() throws Exception {
        assertThat(kept("<p><b>98.12</b> <span>%</span></p>")).isEqualTo("98.12\u00a0%");
        assertThat(kept("<p><b>保证级</b> <span>3.8</span></p>")).isEqualTo("保证级 3.8");
    }

    @Test
    void whatWasTypedStays() throws Exception {
        assertThat(kept("<p class=\"no typed\">达到 98 %</p>")).isEqualTo("达到 98 %");
    }

    private static String kept(String markup) throws Exception {
        var document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(markup)));
        KeptTogether.in(document);
        return document.getDocumentElement().getTextContent();
    }
}
