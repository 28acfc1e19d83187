package io.zhiheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Something happens while a person types; the words survive it. */
@Journey
class InterruptedJourneyTest {

    private static final String WORDS = "质量方针已由总经理批准并发布，𠮷田工厂同样适用😀。";

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void aSessionThatExpiresWhileTyping(People people) {
        var enterprise = opensTheWorkspace(people);
        sessionsExpire();
        enterprise.clause(1).describes(WORDS);
        enterprise.reads("登录已过期，内容已保留在本机");
        enterprise.clause(1).says(WORDS);

        var otherTab = new Enterprise(
                new Person(enterprise.page.waitForPopup(() -> enterprise.follows("重新登录"))), enterprise.credentials());
        otherTab.typesCredentials("王工");
        otherTab.isAt("/indicators/QMS-01$");
        enterprise.page.bringToFront();
        enterprise.presses("重试");
        enterprise.reads("已自动保存");

        assertThat(saved(enterprise)).isEqualTo(WORDS);
    }

    @Test
    void aSessionThatExpiredAndANewSignInAtTheSamePlace(People people) {
        var enterprise = opensTheWorkspace(people);
        sessionsExpire();
        enterprise.clause(1).describes(WORDS);
        enterprise.reads("登录已过期，内容已保留在本机");

        enterprise.page.reload();
        enterprise.reads("请先登录，登录后将回到您刚才的页面。");
        enterprise.typesCredentials("");
        enterprise.isAt("/indicators/QMS-01");
        enterprise.clause(1).says(WORDS);
        enterprise.reads("已恢复本机上未保存的内容");
        enterprise.reads("已自动保存");

        assertThat(saved(enterprise)).isEqualTo(WORDS);
    }

    @Test
    void aLostNetworkAndAClosedPage(People people) {
        var enterprise = opensTheWorkspace(people);
        enterprise.page.context().setOffline(true);
        enterprise.clause(1).describes(WORDS);
        enterprise.reads("保存失败，内容已保留在本机");
        enterprise.page.navigate("about:blank");
        enterprise.page.context().setOffline(false);

        enterprise.opens("/home");
        enterprise.follows("继续评估");
        enterprise.clause(1).says(WORDS);
        enterprise.keepsWhatIsTyped();

        assertThat(saved(enterprise)).isEqualTo(WORDS);
    }

    @Test
    void aNetworkThatComesBackByItself(People people) {
        var enterprise = opensTheWorkspace(people);
        enterprise.page.context().setOffline(true);
        enterprise.clause(1).describes(WORDS);
        enterprise.reads("保存失败，内容已保留在本机");
        enterprise.page.context().setOffline(false);
        enterprise.reads("已自动保存");

        assertThat(saved(enterprise)).isEqualTo(WORDS);
    }

    @Test
    void steadyTypingIsSavedWhileItGoesOn(People people) {
        var enterprise = opensTheWorkspace(people);
        enterprise.clause(1).types("zhi liang fang zhen yi fa bu", 200);
        assertThat(saved(enterprise)).startsWith("zhi liang");
    }

    @Test
    void lettersThatAreStillBeingComposedAreNobodysAnswer(People people) {
        var enterprise = opensTheWorkspace(people);
        enterprise.clause(1).describes("质量");
        enterprise.keepsWhatIsTyped();
        enterprise.clause(1).statement().press("End");
        var keyboard = enterprise.page.context().newCDPSession(enterprise.page);
        keyboard.send("Input.imeSetComposition", composition("fang'zhen"));
        enterprise.clause(1).says("质量fang'zhen");
        enterprise.page.evaluate("dispatchEvent(new Event('pagehide'))");
        assertThat(saved(enterprise)).isEqualTo("质量");

        var committed = new JsonObject();
        committed.addProperty("text", "方针");
        keyboard.send("Input.insertText", committed);
        enterprise.clause(1).says("质量方针");
        enterprise.keepsWhatIsTyped();
        assertThat(saved(enterprise)).isEqualTo("质量方针");
    }

    @Test
    void theNextIndicatorWaitsForTheNetwork(People people) {
        var enterprise = opensTheWorkspace(people);
        enterprise.page.context().setOffline(true);
        enterprise.clause(1).describes(WORDS);
        enterprise.follows("下一个");
        enterprise.reads("恢复后将自动打开“下一个”");
        enterprise.isAt("/indicators/QMS-01$");
        enterprise.clause(1).says(WORDS);

        enterprise.page.context().setOffline(false);
        enterprise.isAt("/indicators/QMS-02$");
        assertThat(saved(enterprise)).isEqualTo(WORDS);
    }

    @Test
    void aBrowserThatIsKilledWhileTyping(People people, @TempDir Path profile) {
        var enterprise = people.enterprise().registers().beginsToFillIn();
        var typed = "0123456789".repeat(8);
        try (var playwright = Chromium.playwright()) {
            var first = people.atOwnMachine(playwright, profile, enterprise);
            first.signsIn().opensIndicator("QMS-01");
            first.page.context().setOffline(true);
            first.clause(1).types(typed, 40);
            Chromium.kill(profile);
        }
        try (var playwright = Chromium.playwright()) {
            var again = people.atOwnMachine(playwright, profile, enterprise);
            again.signsIn().opensIndicator("QMS-01");
            again.reads("已恢复本机上未保存的内容");
            again.reads("已自动保存");
            again.page.context().close();
        }
        // At 25 keys a second the last one may hold 25 characters.
        assertThat(saved(enterprise))
                .hasSizeGreaterThan(typed.length() - 25)
                .satisfies(words -> assertThat(typed).startsWith(words));
    }

    private static JsonObject composition(String letters) {
        var composition = new JsonObject();
        composition.addProperty("text", letters);
        composition.addProperty("selectionStart", letters.length());
        composition.addProperty("selectionEnd", letters.length());
        return composition;
    }

    private static Enterprise opensTheWorkspace(People people) {
        var enterprise = people.enterprise().registers().beginsToFillIn();
        enterprise.opensIndicator("QMS-01");
        return enterprise;
    }

    private void sessionsExpire() {
        jdbc.update("delete from spring_session");
    }

    private static String saved(Enterprise enterprise) {
        return enterprise.byApi().answer("QMS-01-L1-1").get("statement").asText();
    }
}
