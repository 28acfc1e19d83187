package io.zhiheng.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.zhiheng.IntegrationTest;
import io.zhiheng.TestEnterprise;
import io.zhiheng.identity.application.IdentitySettings.FirstAdministrator;
import io.zhiheng.identity.application.InviteFirstAdministrator;
import io.zhiheng.identity.domain.Accounts;
import io.zhiheng.identity.domain.proof.CaptchaChallenges;
import io.zhiheng.identity.domain.proof.SmsCodes;
import io.zhiheng.shared.Role;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/**
 * A platform that nobody runs yet. What is done here is taken back, for the demo's administrator is needed elsewhere.
 */
@IntegrationTest
@Transactional
class FirstAdministratorTest {

    private static final String ADDRESS = "https://example.test/staff/first-administrator";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    CaptchaChallenges challenges;

    @Autowired
    SmsCodes codes;

    @Autowired
    Accounts accounts;

    @Autowired
    InviteFirstAdministrator invite;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationContext context;

    @Autowired
    EntityManager entities;

    private final String name = AtTheDoor.newName();
    private final String mobile = AtTheDoor.newMobile();
    private AtTheDoor door;

    @BeforeEach
    void nobodyRunsThePlatform() {
        door = new AtTheDoor(mvc, challenges, codes);
        jdbc.update("delete from account_role where role = 'PLATFORM_ADMIN'");
    }

    @Test
    void theLinkIsSentOnceAndOpensOneAccount() {
        invite();
        invite();
        assertThat(links()).as("a restart sends nothing").hasSize(1);
        var page = links().get(0);
        assertThat(mvc.get().uri(page).exchange()).hasStatusOk().bodyText().contains("开通平台管理员", name);

        var weak = door.post(page, Map.of("password", "kurz"));
        assertThat(weak).hasStatus(422);
        assertThat(AtTheDoor.text(weak)).contains("密码至少 12 个字符");
        assertThat(AtTheDoor.text(door.post(page, Map.of("password", " ")))).contains("请填写登录密码。");
        assertThat(door.post(page, Map.of("password", AtTheDoor.PASSWORD))).hasRedirectedUrl("/staff/login");

        assertThat(accounts.openWithRole(Role.PLATFORM_ADMIN))
                .singleElement()
                .satisfies(admin -> assertThat(admin.actor().roles()).containsExactly(Role.PLATFORM_ADMIN));
        assertThat(mvc.get().uri(page).exchange()).as("used").hasStatus(404);
        assertThat(door.post(page, Map.of("password", AtTheDoor.PASSWORD))).hasStatus(404);
        assertThat(door.signIn("/staff/login", name, AtTheDoor.PASSWORD)).hasRedirectedUrl("/staff");
        invite();
        assertThat(links()).as("there is one now").hasSize(1);
    }

    @Test
    void whenThereIsAnAdministratorNobodyIsInvitedAndAnEarlierLinkIsRefused() {
        invite();
        jdbc.update(
                "insert into account_role (account, role) select id, 'PLATFORM_ADMIN' from account where name like 'demo-platform-admin%'");
        var refused = door.post(links().get(0), Map.of("password", AtTheDoor.PASSWORD));
        assertThat(refused).hasStatus(422);
        assertThat(AtTheDoor.text(refused)).contains("平台已有管理员，这个链接不再有效。");

        var other = AtTheDoor.newMobile();
        invite.execute(new FirstAdministrator(name, other), ADDRESS);
        assertThat(linksTo(other)).isEmpty();
    }

    @Test
    void anExpiredLinkOpensNothingAndIsSentAnew() {
        invite();
        jdbc.update("update administrator_invitation set expires_at = now() - interval '1 hour'");
        entities.clear();
        assertThat(mvc.get().uri(links().get(0)).exchange()).hasStatus(404);
        invite();
        assertThat(links()).hasSize(2).doesNotHaveDuplicates();
        assertThat(mvc.get().uri(links().get(0)).exchange()).hasStatusOk();
    }

    @Test
    void aWrongSettingIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> invite.execute(new FirstAdministrator("x", mobile), ADDRESS))
                .withMessageStartingWith("zhiheng.identity.first-administrator.name");
        assertThatIllegalStateException()
                .isThrownBy(() -> invite.execute(new FirstAdministrator("demo-half", mobile), ADDRESS))
                .withMessageStartingWith("zhiheng.identity.first-administrator.name");
        assertThatIllegalStateException()
                .isThrownBy(() -> invite.execute(new FirstAdministrator(name, "12345"), ADDRESS))
                .withMessageStartingWith("zhiheng.identity.first-administrator.mobile");
        invite.execute(new FirstAdministrator("", ""), ADDRESS);
        assertThat(links()).isEmpty();
    }

    @Test
    void theDemoInvitesNobody() {
        assertThat(context.containsBean("firstAdministratorAtStart")).isFalse();
    }

    private void invite() {
        invite.execute(new FirstAdministrator(name, mobile), ADDRESS);
        entities.flush();
    }

    private List<String> links() {
        return linksTo(mobile);
    }

    /** Paths of the links in the messages, newest first. */
    private List<String> linksTo(String mobile) {
        var link = Pattern.compile("(/staff/first-administrator/[\\w-]+)");
        var found = new ArrayList<String>();
        for (var sent : TestEnterprise.body(mvc.get().uri("/dev/sms").exchange())) {
            var path = link.matcher(sent.path("text").asText());
            if (sent.path("mobile").asText().equals(mobile) && path.find()) {
                found.add(path.group(1));
            }
        }
        return found;
    }
}
