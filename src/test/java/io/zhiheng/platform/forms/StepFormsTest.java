package io.zhiheng.platform.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiheng.ShippedWords;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms of the third-party assessment ask for a reason where the outcome needs one, and only there. */
class StepFormsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private final FormValidator validator = new FormValidator(
            ShippedWords.of("platform"), Clock.fixed(Instant.parse("2026-11-22T06:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        accept-request         | {"outcome":"ACCEPTED"}                                        |
        accept-request         | {}                                                            | 请选择受理结论
        accept-request         | {"outcome":"RETURNED"}                                        | 请填写理由
        accept-request         | {"outcome":"REJECTED","reason":"超出本机构能力范围"}             |
        accept-request         | {"outcome":"PERHAPS"}                                         | 受理结论的内容不在可选范围内，请重新选择
        complete-request       | {"note":" "}                                                  | 请填写补正说明
        confirm-team           | {"outcome":"CONFIRMED"}                                       |
        confirm-team           | {"outcome":"OBJECTED","reason":"曾为竞争对手服务"}               | 请选择有异议的成员
        confirm-team           | {"outcome":"OBJECTED","member":"m"}                           | 请填写异议理由
        answer-team-objection  | {"outcome":"REFUSED"}                                         | 请填写处理理由
        sign-declaration       | {"employed":"NO","consulted":"NO","interest":"NO","confirmed":true} |
        sign-declaration       | {"employed":"NO","consulted":"YES","interest":"NO","confirmed":true} | 请填写情况说明
        sign-declaration       | {"employed":"NO","consulted":"NO","interest":"NO"}            | 请勾选“声明：以上内容真实；评估期间保守企业秘密，情况变化时立即报告”
        review-documents       | {"summary":"体系运行有效","confirmed":true}                     |
        conclude-documents     | {"outcome":"PASSED"}                                          |
        conclude-documents     | {"outcome":"RECTIFY"}                                         | 请填写理由
        rectify-answers        | {"note":"已补充","confirmed":true}                             |
        correct-nonconformities | {"note":"已整改","confirmed":true}                            |
        verify-corrections     | {"outcome":"REOPENED"}                                        | 请填写验证说明
        confirm-report         | {"outcome":"CONFIRMED"}                                       |
        confirm-report         | {"outcome":"DECLINED"}                                        | 请填写理由
        decide-request         | {"outcome":"APPROVED","independent":true}                     |
        decide-request         | {"outcome":"RETURNED","independent":true}                     | 请填写理由
        handle-objection       | {"outcome":"DISMISSED"}                                       | 请填写处理理由
        supervise-certificate  | {"outcome":"PASSED"}                                          | 请填写监督情况
        cure-suspension        | {"outcome":"CURED","reason":"整改已验证有效"}                    |
        handle-appeal          | {"outcome":"UPHELD"}                                          | 请填写处理理由
        """)
    void anOutcomeIsTakenWithWhatItNeeds(String form, String input, String error) throws IOException {
        var verdict = validator.check(
                form(form),
                JSON.readValue(input, new TypeReference<Map<String, Object>>() {}),
                Map.of("teamMembers", List.of("m"), "answers", List.of("CONFIRMED", "OBJECTED", "DECLINED")));
        assertThat(verdict.supported()).isTrue();
        assertThat(verdict.errors().values().stream().flatMap(List::stream).toList())
                .isEqualTo(error == null ? List.of() : List.of(error));
        assertThat(verdict.accepted()).isEqualTo(error == null);
    }

    private static FormSchema form(String id) throws IOException {
        return FormSchema.of(JSON.readTree(new ShippedForms().find(id).orElseThrow()));
    }
}
