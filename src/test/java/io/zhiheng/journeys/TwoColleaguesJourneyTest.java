package io.zhiheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Several people fill in the one self-assessment of their enterprise at the same time. */
@Journey
class TwoColleaguesJourneyTest {

    private static final String CLAUSE = "QMS-01-L1-1";

    Enterprise zhang;
    Enterprise li;

    @Test
    void bothTextsOfTheSameFieldStandSideBySideAndNothingIsLost(People people) {
        neitherHearsOfTheOther(people);
        zhang.clause(1).describes("张工：质量方针已发布。");
        zhang.keepsWhatIsTyped();

        li.clause(1).describes("李工：质量目标已分解到车间。");
        var conflict = li.dialog("两人同时修改");
        Person.sees(conflict.getByText("张工：质量方针已发布。").first());
        Person.sees(conflict.getByText("李工：质量目标已分解到车间。").first());
        Person.within(conflict, "合并编辑").click();
        Person.within(conflict, "采用合并后的内容").click();
        li.keepsWhatIsTyped();

        assertThat(saved("statement")).contains("张工：质量方针已发布。", "李工：质量目标已分解到车间。");
    }

    @Test
    void noKeyThatWasMeantForTheTextDecidesAConflict(People people) {
        neitherHearsOfTheOther(people);
        zhang.clause(1).describes("张工：质量方针已发布。");
        zhang.keepsWhatIsTyped();

        li.clause(1).types("li gong", 50);
        var conflict = li.dialog("两人同时修改");
        Person.sees(conflict);
        List.of("Space", "Enter", "Escape", "Space").forEach(li.page.keyboard()::press);
        Person.sees(conflict);
        assertThat(saved("statement")).isEqualTo("张工：质量方针已发布。");

        Person.within(conflict, "稍后处理").click();
        li.reads("同一处有两份不同的内容，尚未处理");
        li.clause(1).types(" yi", 50);
        li.presses("暂存");
        li.reads("同一处有两份不同的内容，尚未处理");
        assertThat(saved("statement")).isEqualTo("张工：质量方针已发布。");

        li.presses("处理冲突");
        Person.within(li.dialog("两人同时修改"), "采用对方").click();
        li.keepsWhatIsTyped();
        li.clause(1).says("张工：质量方针已发布。");
    }

    @Test
    void whoseWordsAColleagueReplacedIsToldAndTakesThemBack(People people) {
        neitherHearsOfTheOther(people);
        zhang.clause(1).describes("张工：质量方针已发布。");
        zhang.keepsWhatIsTyped();
        li.clause(1).describes("李工：质量目标已分解。");
        Person.within(li.dialog("两人同时修改"), "保留我的").click();
        li.keepsWhatIsTyped();
        assertThat(saved("statement")).isEqualTo("李工：质量目标已分解。");

        zhang.opens("/inbox");
        zhang.follows("同事替换了");
        zhang.isAt("/indicators/QMS-01#" + CLAUSE);
        zhang.clause(1).shows("李工");
        zhang.clause(1).shows("张工：质量方针已发布。");
        zhang.clause(1).presses("取回");
        var choice = zhang.dialog("取回被替换的内容");
        Person.within(choice, "合并编辑").click();
        Person.within(choice, "采用合并后的内容").click();
        zhang.keepsWhatIsTyped();
        assertThat(saved("statement")).contains("张工：质量方针已发布。", "李工：质量目标已分解。");
        zhang.page.reload();
        assertThat(zhang.page.getByText("以自己的内容替换了").count()).isZero();
    }

    @Test
    void anIndicatorThatIsDeclaredWhileAColleagueTypesKeepsTheWords(People people) {
        neitherHearsOfTheOther(people);
        zhang.byApi().answersTheRest();
        li.page.reload();
        zhang.byApi().completes("assessQms:QMS", Map.of("responsible", "周敏", "note", "已核对", "confirmed", true));

        li.clause(1).describes("李工写到一半的话。");
        li.reads("已由 张工 于");
        li.clause(1).shows("您填写的内容已保留在本机");
        li.page.reload();
        li.clause(1).isReadOnly();
        li.clause(1).shows("李工写到一半的话。");
        li.clause(1).presses("修改并放入");
        li.clause(1).says("李工写到一半的话。");
        li.reads("已自动保存");
        assertThat(saved("statement")).isEqualTo("李工写到一半的话。");
    }

    @Test
    void differentFieldsOfOneClauseMergeByThemselves(People people) {
        neitherHearsOfTheOther(people);
        zhang.clause(1).chooses("符合");
        zhang.keepsWhatIsTyped();

        li.clause(1).describes("质量目标已分解到车间。");
        li.reads("已合并，请核对");
        li.keepsWhatIsTyped();

        assertThat(saved("statement")).isEqualTo("质量目标已分解到车间。");
        assertThat(saved("conformity")).isEqualTo("CONFORM");
    }

    @Test
    void differentClausesNeverCollide(People people) {
        bothOpenTheSameIndicator(people);
        zhang.clause(1).describes("第一条由张工填写。");
        li.clause(2).describes("第二条由李工填写。");
        zhang.keepsWhatIsTyped();
        li.keepsWhatIsTyped();

        zhang.page.reload();
        zhang.clause(1).says("第一条由张工填写。");
        zhang.clause(2).says("第二条由李工填写。");
        zhang.clause(2).shows("李工");
        assertThat(zhang.complaints()).isEmpty();
        assertThat(li.complaints()).isEmpty();
    }

    @Test
    void whatAColleagueSavesAppearsWhereOneIsWithHisName(People people) {
        bothOpenTheSameIndicator(people);
        zhang.clause(1).describes("张工：质量方针已发布。");
        li.clause(1).says("张工：质量方针已发布。");
        li.clause(1).shows("张工 正在填写");
        li.clause(1).chooses("符合");
        li.clause(1).types("李工补充：已培训。", 20);
        zhang.clause(1).says("张工：质量方针已发布。李工补充：已培训。");
        assertThat(saved("conformity")).isEqualTo("CONFORM");

        zhang.page.close();
        Person.seesNoMore(li.page.getByText("张工 正在填写").first());
        assertThat(li.complaints()).isEmpty();
    }

    @Test
    void anEarlierVersionIsComparedAndRestored(People people) {
        bothOpenTheSameIndicator(people);
        zhang.clause(1).describes("质量方针已发布。");
        zhang.keepsWhatIsTyped();
        li.clause(1).says("质量方针已发布。");
        li.clause(1).describes("质量方针已发布并培训。");
        li.keepsWhatIsTyped();

        li.clause(1).presses("历史版本");
        var history = li.dialog("历史版本");
        Person.sees(history.getByText("并培训").first());
        history.getByText("张工").first().click();
        Person.within(history, "恢复此版本").click();
        li.clause(1).says("质量方针已发布。");
        li.keepsWhatIsTyped();
        zhang.clause(1).says("质量方针已发布。");
        assertThat(zhang.byApi().answer(CLAUSE).get("savedBy").asText()).isEqualTo("李工");
    }

    private void neitherHearsOfTheOther(People people) {
        bothComeIn(people);
        zhang.hearsNothingOfOthers();
        li.hearsNothingOfOthers();
        bothOpen();
    }

    private void bothOpenTheSameIndicator(People people) {
        bothComeIn(people);
        bothOpen();
    }

    private void bothComeIn(People people) {
        zhang = people.enterprise().registers().signsInAs("张工").beginsToFillIn();
        li = people.colleagueOf(zhang).signsInAs("李工");
    }

    private void bothOpen() {
        zhang.opensIndicator("QMS-01");
        li.opensIndicator("QMS-01");
    }

    private String saved(String field) {
        return zhang.byApi().answer(CLAUSE).get(field).asText();
    }
}
