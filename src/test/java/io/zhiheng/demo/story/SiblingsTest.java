package io.zhiheng.demo.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.identity.DemoAccounts;
import io.zhiheng.shared.typed.CreditCode;
import org.junit.jupiter.api.Test;

class SiblingsTest {

    @Test
    void eachHasAnAccountAndACreditCodeOfItsOwn() {
        var siblings = Stories.siblings();

        assertThat(siblings)
                .extracting(Sibling::account)
                .containsExactlyElementsOf(DemoAccounts.REQUESTING.stream()
                        .map(each -> each.name())
                        .toList());
        assertThat(siblings)
                .extracting(each -> Stories.of(each, 2025).profile().get("creditCode"))
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(CreditCode.fault((String) code)).isNull());
    }

    @Test
    void nothingIsLeftOfTheEnterpriseWhoseStoryItIs() {
        assertThat(Stories.siblings())
                .allSatisfy(sibling -> assertThat(Stories.of(sibling, 2023).toString())
                        .doesNotContain("恒川", "hengchuan", "HENGCHUAN", "HC/", "谢丹阳", "叶文澜"));
    }

    @Test
    void everythingHappensAsManyYearsLaterAsTheStoryIsTold() {
        var story = Stories.finished(2028);

        assertThat(story.profile().get("systems").toString())
                .contains("2029-08-14")
                .doesNotContain("2027-08-14");
        assertThat(story.performance().get("PERF-01").basis().period()).startsWith("2027");
        assertThat(story.licence().issuedOn()).hasToString("2004-05-18");
    }

    @Test
    void everyPaperThatAnAnswerNamesIsThere() {
        for (var sibling : Stories.siblings()) {
            var story = Stories.of(sibling, 2023);
            var papers = story.evidence().stream().map(Paper::id).toList();
            assertThat(papers).hasSize(10);
            assertThat(story.answers().values())
                    .allSatisfy(answer -> assertThat(papers).containsAll(answer.evidence()));
            assertThat(story.performance().values())
                    .allSatisfy(said -> assertThat(papers).containsAll(said.evidence()));
        }
    }
}
