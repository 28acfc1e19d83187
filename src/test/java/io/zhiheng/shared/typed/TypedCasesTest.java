package io.zhiheng.shared.typed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The same cases as typed.test.mjs, so that server and page never differ. */
class TypedCasesTest {

    @Test
    void whatNobodySeesIsBlankAndGoes() {
        var text = cases("text");
        text.path("blank")
                .forEach(one -> assertThat(TypedText.isBlank(one.asText()))
                        .as("%s", one)
                        .isTrue());
        text.path("visible")
                .forEach(one -> assertThat(TypedText.isBlank(one.asText()))
                        .as("%s", one)
                        .isFalse());
        text.path("clean")
                .forEach(one -> assertThat(TypedText.clean(typed(one))).isEqualTo(meant(one)));
        text.path("trimmed")
                .forEach(one -> assertThat(TypedText.trimmed(typed(one))).isEqualTo(meant(one)));
        text.path("plain")
                .forEach(one -> assertThat(TypedText.plain(typed(one))).isEqualTo(meant(one)));
        text.path("lengths")
                .forEach(one -> assertThat(TypedText.length(typed(one)))
                        .as("%s", one)
                        .isEqualTo(one.get(1).asInt()));
        text.path("halfWidth")
                .forEach(one -> assertThat(TypedText.halfWidth(typed(one))).isEqualTo(meant(one)));
        assertThat(TypedText.isBlank(null)).isTrue();
    }

    @Test
    void aDayIsUnderstoodInEveryUsualSpellingAndNeverGuessed() {
        cases("date")
                .path("days")
                .forEach(one ->
                        assertThat(TypedDate.of(typed(one))).as("%s", one).contains(LocalDate.parse(meant(one))));
        cases("date")
                .path("none")
                .forEach(one ->
                        assertThat(TypedDate.of(one.asText())).as("%s", one).isEmpty());
    }

    @Test
    void aFigureHasOneSpellingAndWhatIsNoneSaysWhy() {
        var figures = cases("figure");
        figures.path("figures").forEach(one -> {
            assertThat(TypedFigure.of(typed(one)).canonical()).as("%s", one).isEqualTo(meant(one));
            assertThat(TypedFigure.shown(meant(one))).isEqualTo(one.get(2).asText());
        });
        figures.path("faults")
                .forEach(one -> assertThat(TypedFigure.of(typed(one)).fault().word())
                        .as("%s", one)
                        .isEqualTo(meant(one)));
    }

    @Test
    void aNumberOfJsonCountsByItsValue() {
        cases("figure")
                .path("values")
                .forEach(one -> assertThat(Optional.of(TypedFigure.byValue(typed(one)))
                                .filter(figure -> figure.fault() == null)
                                .map(TypedFigure::canonical))
                        .as("%s", one)
                        .isEqualTo(Optional.ofNullable(one.get(1).textValue())));
        for (var tooLong : List.of("1" + "0".repeat(59), "9".repeat(60), "1e400", "1e-40")) {
            assertThat(TypedFigure.ofJson(new BigDecimal(tooLong)).fault())
                    .as(tooLong)
                    .isEqualTo(TypedFigure.Fault.LONG);
        }
        assertThat(TypedFigure.ofJson(Double.POSITIVE_INFINITY).fault()).isEqualTo(TypedFigure.Fault.NOT_A_NUMBER);
        for (var spelt : List.of(120, 120.0, new BigDecimal("120.00"), new BigDecimal("1.2e2"))) {
            assertThat(TypedFigure.ofJson(spelt).canonical()).isEqualTo("120");
        }
        assertThat(TypedFigure.ofJson(new BigDecimal("12345678901234567.89")).canonical())
                .isEqualTo("12345678901234567.89");
        assertThat(TypedFigure.shown("1.2e4")).isEqualTo("12,000");
        assertThat(TypedFigure.shown("00000190214")).isEqualTo("190,214");
        assertThat(TypedFigure.shown("n/a")).isEqualTo("n/a");
        assertThat(TypedFigure.shown(null)).isNull();
    }

    @Test
    void aTelephoneNumberHasOneSpelling() {
        var phones = cases("phone");
        phones.path("numbers").forEach(one -> {
            assertThat(TypedPhone.of(typed(one))).as("%s", one).contains(meant(one));
            assertThat(TypedPhone.of(meant(one))).contains(meant(one));
        });
        phones.path("none")
                .forEach(one ->
                        assertThat(TypedPhone.of(one.asText())).as("%s", one).isEmpty());
        phones.path("mobiles")
                .forEach(one ->
                        assertThat(TypedPhone.mobile(typed(one))).as("%s", one).contains(meant(one)));
        phones.path("noMobiles")
                .forEach(one -> assertThat(TypedPhone.mobile(one.asText()))
                        .as("%s", one)
                        .isEmpty());
    }

    @Test
    void anAddressOfMailHasADomainOfSeveralParts() {
        cases("mail").path("addresses").forEach(one -> {
            assertThat(TypedMail.of(typed(one))).as("%s", one).contains(meant(one));
            assertThat(TypedMail.of(meant(one))).contains(meant(one));
        });
        cases("mail")
                .path("none")
                .forEach(one ->
                        assertThat(TypedMail.of(one.asText())).as("%s", one).isEmpty());
    }

    @Test
    void aCreditCodeSaysWhatIsWrongWithIt() {
        cases("credit-code")
                .path("right")
                .forEach(one -> assertThat(CreditCode.fault(CreditCode.normalise(one.asText())))
                        .as("%s", one)
                        .isNull());
        cases("credit-code")
                .path("wrong")
                .forEach(one -> assertThat(CreditCode.fault(CreditCode.normalise(typed(one))))
                        .as("%s", one)
                        .hasToString(meant(one).toUpperCase()));
    }

    private static String typed(JsonNode one) {
        return one.get(0).asText();
    }

    private static String meant(JsonNode one) {
        return one.get(1).asText();
    }

    private static JsonNode cases(String name) {
        try (var file = TypedCasesTest.class.getResourceAsStream("/typed/" + name + ".json")) {
            return new ObjectMapper().readTree(file);
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
