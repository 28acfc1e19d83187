package io.zhiheng.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiheng.IntegrationTest;
import io.zhiheng.TestProfiles;
import io.zhiheng.TestStaff;
import io.zhiheng.enterprise.Profiles;
import io.zhiheng.identity.domain.proof.CaptchaChallenges;
import io.zhiheng.identity.domain.proof.SmsCodes;
import io.zhiheng.identity.web.AtTheDoor;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.EnterpriseId;
import io.zhiheng.shared.Role;
import jakarta.servlet.http.Cookie;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is kept about an account can be taken along, by those who use it and nobody else. */
@IntegrationTest
class PersonalDataTest {

    private static final String JSON = "/account/personal-data.json";
    private static final String PDF = "/account/personal-data.pdf";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ObjectMapper mapper;

    @Autowired
    Profiles profiles;

    AtTheDoor door;
    String name;
    String mobile;
    Cookie here;

    @Autowired
    void comeTo(MockMvcTester entrance, CaptchaChallenges challenges, SmsCodes codes) {
        door = new AtTheDoor(entrance, challenges, codes);
    }

    @BeforeEach
    void anEnterpriseHasRegistered() {
        name = AtTheDoor.newName();
        mobile = AtTheDoor.newMobile();
        here = door.register(name, mobile).getResponse().getCookie("SESSION");
    }

    @Test
    void theJsonHoldsTheAccountItsConsentAndWhatWasDone() throws Exception {
        var answer = get(JSON, here);
        assertThat(answer).hasStatusOk().hasContentType("application/json");
        assertThat(answer.getResponse().getHeader("Content-Disposition")).contains("attachment", ".json");
        assertThat(answer.getResponse().getHeader("Cache-Control")).contains("no-store");
        var sheet = mapper.readTree(answer.getResponse().getContentAsByteArray());
        assertThat(sheet.get("account").asText()).isEqualTo(name);
        assertThat(sheet.toString())
                .contains(mobile, "账户", "同意个人信息保护说明的记录", "企业注册")
                .doesNotContain("password", "{bcrypt}");
        get(PDF, here);
        assertThat(AtTheDoor.text(get(JSON, here)))
                .as("that it was taken along is kept too")
                .contains("导出个人信息");
    }

    @Test
    void thePdfHoldsTheSameInWords() throws Exception {
        var answer = get(PDF, here);
        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        try (var paper = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            var text = new PDFTextStripper().getText(paper);
            assertThat(text).contains("个人信息", name, mobile, "企业注册");
        }
    }

    @Test
    void nobodyElseReadsIt() throws Exception {
        assertThat(mvc.get().uri(JSON).exchange().getResponse().getStatus()).isIn(302, 401);
        var other = door.register(AtTheDoor.newName(), AtTheDoor.newMobile())
                .getResponse()
                .getCookie("SESSION");
        assertThat(AtTheDoor.text(get(JSON, other))).doesNotContain(name, mobile);
        var program = new TestStaff(mvc, "demo-assessor-1");
        assertThat(program.get(JSON)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(program.get(PDF)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void whomTheProfileNamesIsForThoseWhoDecide() throws Exception {
        var enterprise = jdbc.queryForObject("select enterprise from account where name = ?", UUID.class, name);
        var profile = TestProfiles.complete();
        profiles.save(
                new Actor(null, name, new EnterpriseId(enterprise), null, name, Set.of(Role.ENTERPRISE)), profile);
        assertThat(AtTheDoor.text(get(JSON, here))).contains(String.valueOf(profile.get("contactName")));
        var colleague = AtTheDoor.newName();
        var member =
                door.register(colleague, AtTheDoor.newMobile()).getResponse().getCookie("SESSION");
        jdbc.update("insert into account_role select id, 'MEMBER' from account where name = ?", colleague);
        jdbc.update("update account set member_of = ?, enterprise = null where name = ?", enterprise, colleague);
        assertThat(AtTheDoor.text(get(JSON, member))).doesNotContain(String.valueOf(profile.get("contactName")));
    }

    private MvcTestResult get(String path, Cookie who) {
        return mvc.get().uri(path).cookie(who).exchange();
    }
}
