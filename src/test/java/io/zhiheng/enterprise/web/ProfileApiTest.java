package io.zhiheng.enterprise.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiheng.IntegrationTest;
import io.zhiheng.enterprise.GoldenCases;
import io.zhiheng.enterprise.Samples;
import io.zhiheng.enterprise.application.ProfileForm;
import io.zhiheng.platform.forms.FormValidator;
import io.zhiheng.shared.Actor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@IntegrationTest
class ProfileApiTest {

    private static final String PROFILE = "/api/v1/enterprise/profile";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ObjectMapper json;

    @Autowired
    FormValidator validator;

    @Autowired
    ProfileForm form;

    @Test
    void beforeTheFirstSaveTheProfileIsEmptyAndNamesWhatIsMissing() {
        var answer = get(Samples.somebody(), PROFILE);

        assertThat(answer).hasStatusOk().hasHeader("ETag", "\"0\"");
        assertThat(answer).bodyJson().extractingPath("$.completeness").isEqualTo(0);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.missing[0]")
                .isEqualTo(Map.of("field", "name", "label", "企业名称"));
        assertThat(answer).bodyJson().extractingPath("$.missing.length()").isEqualTo(15);
    }

    @Test
    void whatWasSavedIsReadBackWithTheComputedSize() {
        var actor = Samples.somebody();
        var profile = Samples.profile(Samples.creditCode());
        profile.put("size", "大型");
        profile.put("introduction", "😀𠮷㐀 <script>alert(1)</script>\n第二行");
        profile.put("profit", "-12.30");

        var answer = put(actor, profile, null);

        assertThat(answer).hasStatusOk().hasHeader("ETag", "\"1\"");
        assertThat(get(actor, PROFILE)).bodyJson().convertTo(Map.class).satisfies(read -> {
            assertThat(read)
                    .containsEntry("size", "中型")
                    .containsEntry("revenue", "12345.60")
                    .containsEntry("employees", 320)
                    .containsEntry("profit", "-12.30")
                    .containsEntry("aboveScale", true)
                    .containsEntry("version", 1)
                    .containsEntry("introduction", "😀𠮷㐀 <script>alert(1)</script>\n第二行")
                    .containsEntry("establishedOn", "2005-03-01")
                    .containsEntry("missing", List.of());
        });
    }

    @Test
    void whatWasReadCanBeSentBackAndNamesOfNoProfileAreRefused() {
        var actor = Samples.somebody();
        put(actor, Samples.profile(Samples.creditCode()), null);
        assertThat(get(actor, PROFILE)).bodyJson().convertTo(Map.class).satisfies(read -> {
            assertThat(put(actor, read, "1")).hasStatusOk().hasHeader("ETag", "\"1\"");
            read.put("emploees", 5);
            assertThat(put(actor, read, "1"))
                    .hasStatus(422)
                    .bodyJson()
                    .extractingPath("$.errors")
                    .isEqualTo(List.of(Map.of("field", "emploees", "message", "请求内容中的“emploees”不是本接口的字段，请核对名称")));
        });
    }

    @Test
    void theSizeIsThatOfTheGoldenCases() {
        var actor = Samples.somebody();
        var profile = Samples.profile(Samples.creditCode());
        GoldenCases.at("/size")
                .filter(golden -> golden.path("employees").asInt() > 0)
                .forEach(golden -> {
                    profile.put("employees", golden.path("employees").asInt());
                    profile.put("revenue", golden.path("revenue_wan_yuan").asText());
                    assertThat(put(actor, profile, null))
                            .hasStatusOk()
                            .bodyJson()
                            .extractingPath("$.size")
                            .isEqualTo(golden.path("expect").asText());
                });
    }

    @Test
    void codesAreTakenAsTheyAreMeant() {
        var actor = Samples.somebody();
        var code = Samples.creditCode();
        var profile = Samples.profile(" " + code.substring(0, 9).toLowerCase() + "　"
                + code.substring(9).toLowerCase() + " ");
        profile.put("contactPhone", "+86 13900000001");
        profile.put("employees", "３２０");

        assertThat(put(actor, profile, null))
                .bodyJson()
                .convertTo(Map.class)
                .satisfies(read -> assertThat(read)
                        .containsEntry("creditCode", code)
                        .containsEntry("contactPhone", "13900000001")
                        .containsEntry("employees", 320));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        establishedOn       | "2005/3/1"                      | 2005-03-01
        establishedOn       | "２００５年３月１日"                | 2005-03-01
        revenue             | "1,234.5"                       | 1234.5
        revenue             | "１，２３４．５０"                 | 1234.50
        revenue             | 1.2e3                           | 1200
        contactPhone        | "（0512）6666 8888 转 12"         | 0512-66668888-12
        contactPhone        | " name＠example.com "            | name@example.com
        qualityOfficerPhone | "+86 138-1234-5678"             | 13812345678
        website             | "www.a_b.com?lang=zh"           | www.a_b.com?lang=zh
        legalRepresentative | "Maximilian Alexander von Hohenzollern-Sigmaringen" | Maximilian Alexander von Hohenzollern-Sigmaringen
        contactName         | "\u200b丽\u00a0"                | 丽
        """)
    void everydaySpellingsAreKeptInOne(String field, String typed, String kept) throws JsonProcessingException {
        var profile = Samples.profile(Samples.creditCode());
        profile.put(field, json.readValue(typed, Object.class));

        assertThat(put(Samples.somebody(), profile, null))
                .bodyJson()
                .extractingPath("$." + field)
                .isEqualTo(kept);
    }

    @Test
    void aCodeThatWasIssuedWithAWrongCheckCharacterIsTakenWithItsReason() {
        var actor = Samples.somebody();
        var profile = Samples.profile("91350203m0001qkt19");
        profile.put("creditCodeReason", "登记机关核发");
        assertThat(put(actor, profile, null))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("creditCodeReason");
        profile.put("creditCodeReason", "理".repeat(201));
        assertThat(put(actor, profile, null)).hasStatus(422);

        profile.put("creditCodeReason", " 厦门市市场监督管理局核发时即为此代码 ");
        assertThat(put(actor, profile, null)).hasStatusOk();
        assertThat(get(actor, PROFILE))
                .bodyJson()
                .convertTo(Map.class)
                .satisfies(read -> assertThat(read)
                        .containsEntry("creditCode", "91350203M0001QKT19")
                        .containsEntry("creditCodeReason", "厦门市市场监督管理局核发时即为此代码"));

        profile.put("creditCode", Samples.creditCode());
        assertThat(put(actor, profile, null))
                .bodyJson()
                .extractingPath("$.creditCodeReason")
                .isNull();
    }

    @Test
    void noReasonHelpsACodeThatCannotBe() {
        for (var code : List.of("000000000000000000", "9135020M0001QKT19", "94350203M0001QKT19")) {
            var profile = Samples.profile(code);
            profile.put("creditCodeReason", "登记机关核发时即为此代码，与营业执照一致");
            assertThat(put(Samples.somebody(), profile, null))
                    .hasStatus(422)
                    .bodyJson()
                    .extractingPath("$.errors[0].field")
                    .isEqualTo("creditCode");
        }
    }

    @Test
    void theSizeFollowsTheTotalRevenueWhereItIsKnown() {
        var profile = Samples.profile(Samples.creditCode());
        profile.put("revenue", "1900");
        assertThat(put(Samples.somebody(), profile, null))
                .bodyJson()
                .extractingPath("$.size")
                .isEqualTo("小型");

        profile.put("creditCode", Samples.creditCode());
        profile.put("revenueTotal", "2100");
        assertThat(put(Samples.somebody(), profile, null))
                .bodyJson()
                .extractingPath("$.size")
                .isEqualTo("中型");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        name             | ""                        | 请填写企业名称
        creditCode       | "91000000MA00000150"      | 统一社会信用代码的校验码不正确，请对照营业执照核对每一位；确与营业执照一致的，请在下方说明
        creditCode       | "9100"                    | 统一社会信用代码应为 18 位，现有 4 位
        creditCode       | "91000000IA00000157"      | 统一社会信用代码只能含数字和大写字母（不含 I、O、S、V、Z）
        establishedOn    | "2999-01-01"              | 成立日期应在 1900 年至 2199 年之间
        establishedOn    | "2100-01-01"              | 成立日期不能晚于今天
        establishedOn    | "2012-12"                  | 成立日期应为有效日期，例如 2026-11-22
        establishedOn    | "2012-02-30"               | 成立日期应为有效日期，例如 2026-11-22
        revenue          | "1,23"                     | 上一年主营业务收入的逗号位置不对：千分位应每三位一个逗号，例如 1,234.5
        revenue          | "1.2e2"                    | 上一年主营业务收入请写成普通数字，不要用科学计数法
        revenue          | "00000190214"              | 上一年主营业务收入的整数部分开头有多余的 0，请核对
        creditCode       | "000000000000000000"       | 统一社会信用代码的前两位不正确：企业一般为 91，请对照营业执照核对
        name             | "\u200b\u3000"             | 请填写企业名称
        establishedOn    | "昨天"                     | 成立日期应为有效日期，例如 2026-11-22
        revenue          | "12a"                     | 上一年主营业务收入应为数字，不能含字母或单位
        revenue          | -1                        | 上一年主营业务收入不能小于 0
        revenue          | 1.234                     | 上一年主营业务收入最多保留 2 位小数
        employees        | 0                         | 员工人数不能小于 1
        employees        | 2.5                       | 员工人数应为整数
        qualityStaff     | 321                       | 质量人员数不能大于 320
        industry         | "C99"                     | 所属行业的内容不在可选范围内，请重新选择
        industry         | "<script>"                | 所属行业的内容不在可选范围内，请重新选择
        city             | "110100"                  | 注册地（市）的内容不在可选范围内，请重新选择
        city             | null                      | 请选择注册地（市）
        district         | null                      | 请选择注册地（区县）
        contactPhone     | "12345"                   | 联系方式的格式不正确：请填写手机号、办公电话或邮箱
        email            | "a@b"                     | 邮箱应为有效的邮箱地址，例如 name@example.com
        postcode         | "21500"                   | 邮政编码的格式不正确：应为 6 位数字
        aboveScale       | null                      | 请选择是否规上企业
        ownership        | "私营"                     | 企业性质的内容不在可选范围内，请重新选择
        markets          | ["火星"]                   | 主要市场的内容不在可选范围内，请重新选择
        markets          | "华东"                     | 主要市场应为所选各项的列表
        honours          | ["无","全国质量奖"]         | 已选“无”，不能同时选择其他项
        systems          | 5                         | 评定体系应为列表
        address          | {"a":1}                   | 详细地址应为文字
        """)
    void aWrongValueIsRefusedAtItsField(String field, String value, String message) throws JsonProcessingException {
        var actor = Samples.somebody();
        var profile = Samples.profile(Samples.creditCode());
        profile.put(field, json.readValue(value, Object.class));

        var answer = put(actor, profile, null);

        assertThat(answer).hasStatus(422).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("/problems/profile-invalid");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors")
                .asArray()
                .contains(Map.of("field", field, "message", message));
        assertThat(get(actor, PROFILE)).hasHeader("ETag", "\"0\"");
    }

    @Test
    void textsAreMeasuredInCharactersThatPeopleSee() {
        var actor = Samples.somebody();
        var profile = Samples.profile(Samples.creditCode());
        profile.put("mainProducts", "𠮷".repeat(200));
        assertThat(put(actor, profile, null)).hasStatusOk();

        profile.put("introduction", "长".repeat(10_000));
        assertThat(put(actor, profile, null))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].message")
                .isEqualTo("企业简介最多 2000 个字，现有 10000 个");
    }

    @Test
    void aClusterIsChosenOrNamedNeverBoth() {
        var profile = Samples.profile(Samples.creditCode());
        profile.put("cluster", "无锡市物联网集群");
        profile.put("clusterOther", "某集群");

        assertThat(put(Samples.somebody(), profile, null))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("clusterOther");
    }

    @Test
    void rowsOfListsAreRefusedAtTheirCell() {
        var profile = Samples.profile(Samples.creditCode());
        profile.put(
                "systems",
                List.of(
                        Map.of("system", "ISO9001", "number", "Q1"),
                        Map.of("system", "ISO14001"),
                        Map.of("system", "OTHER")));
        profile.put("specialised", List.of(Map.of("attribute", "制造业单项冠军企业", "year", 2999)));

        assertThat(put(Samples.somebody(), profile, null))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactlyInAnyOrder("systems[1].number", "specialised[0].year");
    }

    @Test
    void whatLooksOddIsSaidAndSaved() {
        var profile = Samples.profile(Samples.creditCode());
        profile.put("aboveScale", false);
        profile.put("researchSpending", "99999999");
        profile.put("highTech", true);
        profile.put("highTechNumber", "gr202132000001");
        profile.put("highTechIssuedOn", "2021-11-30");

        assertThat(put(Samples.somebody(), profile, null))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.warnings[*].field")
                .asArray()
                .contains("aboveScale", "researchSpending", "highTechIssuedOn");
    }

    @Test
    void whatDependsOnAnotherAnswerGoesWithIt() {
        var actor = Samples.somebody();
        var profile = Samples.profile(Samples.creditCode());
        profile.put("highTech", false);
        profile.put("highTechNumber", "GR202132000001");

        assertThat(put(actor, profile, null))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.highTechNumber")
                .isNull();
    }

    @Test
    void aSaveKeepsWhatStoodBeforeWithItsChanges() {
        var actor = Samples.somebody();
        var profile = Samples.profile(Samples.creditCode());
        put(actor, profile, null);
        profile.put("industry", "C36");
        profile.put("employees", 12);
        put(actor, profile, "1");
        put(actor, profile, "2");

        var versions = get(actor, PROFILE + "/versions");
        assertThat(versions).bodyJson().extractingPath("$.total").isEqualTo(2);
        assertThat(versions).bodyJson().extractingPath("$.items[0].savedBy").isEqualTo("张三");
        assertThat(versions)
                .bodyJson()
                .extractingPath("$.items[0].changes")
                .asArray()
                .containsExactly(
                        Map.of("field", "industry", "label", "所属行业", "before", "通用设备制造业", "after", "汽车制造业"),
                        Map.of("field", "employees", "label", "员工人数", "before", "320 人", "after", "12 人"),
                        Map.of("field", "size", "label", "企业规模", "before", "中型", "after", "微型"));
    }

    @Test
    void anEarlierSaveBecomesTheCurrentProfile() {
        var actor = Samples.somebody();
        var profile = Samples.profile(Samples.creditCode());
        put(actor, profile, null);
        var first = profile.get("name");
        profile.put("name", "改名的公司");
        put(actor, profile, "1");

        assertThat(get(actor, PROFILE + "/versions"))
                .bodyJson()
                .extractingPath("$.items[1].name")
                .isEqualTo(first);
        assertThat(restore(actor, 1, null)).hasStatus(428);
        assertThat(restore(actor, 1, "1")).hasStatus(409);
        assertThat(restore(actor, 9, "2")).hasStatus(404);
        assertThat(restore(Samples.somebody(), 1, "0")).hasStatus(404);
        assertThat(restore(actor, 1, "2"))
                .hasStatusOk()
                .hasHeader("ETag", "\"3\"")
                .bodyJson()
                .extractingPath("$.name")
                .isEqualTo(first);
    }

    @Test
    void aSaveFromAnOlderVersionIsRefusedWithWhatStandsThereNow() {
        var actor = Samples.somebody();
        var profile = Samples.profile(Samples.creditCode());
        put(actor, profile, "0");
        profile.put("name", "改名的公司");

        for (var stale : List.of("0", "7", "x")) {
            var answer = put(actor, profile, stale);
            assertThat(answer).hasStatus(409);
            assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("/problems/stale-version");
            assertThat(answer).bodyJson().extractingPath("$.current.name").isEqualTo("江苏示例阀门有限公司");
        }
        assertThat(put(actor, profile, "1")).hasStatusOk().hasHeader("ETag", "\"2\"");
    }

    @Test
    void aCodeOfAnotherAccountIsRefusedAndNothingOfThatAccountIsShown() {
        var code = Samples.creditCode();
        var other = Samples.profile(code);
        other.put("name", "别人的公司");
        put(Samples.somebody(), other, null);

        var answer = put(Samples.somebody(), Samples.profile(code), null);

        assertThat(answer)
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].message")
                .asString()
                .startsWith("该统一社会信用代码已被其他账户使用");
        assertThat(answer).bodyText().doesNotContain("别人的公司");
    }

    @Test
    void ofManyWhoTakeOneCodeAtTheSameMomentOneGetsIt() throws Exception {
        var pool = Executors.newFixedThreadPool(6);
        try {
            for (int round = 0; round < 8; round++) {
                var code = Samples.creditCode();
                Callable<Integer> take = () -> put(Samples.somebody(), Samples.profile(code), null)
                        .getResponse()
                        .getStatus();
                var answers = new ArrayList<Integer>();
                for (var answer : pool.invokeAll(List.of(take, take, take, take, take, take))) {
                    answers.add(answer.get());
                }
                assertThat(answers).containsExactlyInAnyOrder(200, 422, 422, 422, 422, 422);
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void ofManySavesFromOneVersionOneIsTaken() throws Exception {
        var actor = Samples.somebody();
        var profile = Samples.profile(Samples.creditCode());
        var pool = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 8; round++) {
                var version = "" + round;
                var saves = new ArrayList<Callable<Integer>>();
                for (int i = 0; i < 4; i++) {
                    var mine = Samples.profile((String) profile.get("creditCode"));
                    mine.put("employees", 100 * round + i + 1);
                    saves.add(() -> put(actor, mine, version).getResponse().getStatus());
                }
                var answers = new ArrayList<Integer>();
                for (var answer : pool.invokeAll(saves)) {
                    answers.add(answer.get());
                }
                assertThat(answers).containsExactlyInAnyOrder(200, 409, 409, 409);
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void brokenJsonIsRefusedInChineseAndControlCharactersGo() throws JsonProcessingException {
        var actor = Samples.somebody();
        assertThat(mvc.put()
                        .uri(PROFILE)
                        .with(as(actor))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\":"))
                .hasStatus(400);
        assertThat(mvc.put()
                        .uri(PROFILE)
                        .with(as(actor))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("[1]"))
                .hasStatus(400);
        var profile = Samples.profile(Samples.creditCode());
        profile.put("address", "某\u0007路");
        assertThat(put(actor, profile, null))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.address")
                .isEqualTo("某路");
    }

    @Test
    void aLicenceIsKeptByContentAndReachedByItsOwnerOnly() throws Exception {
        var owner = Samples.somebody();
        var stranger = Samples.somebody();
        var answer = upload(owner, "营业执照.pdf", licence("of one page"));
        assertThat(answer).hasStatus(201);
        var id = json.readTree(answer.getResponse().getContentAsString())
                .path("id")
                .asText();
        var profile = Samples.profile(Samples.creditCode());
        profile.put("businessLicence", id);

        assertThat(put(owner, profile, null))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.businessLicence")
                .isEqualTo(id);
        assertThat(get(owner, "/api/v1/enterprise/documents/" + id))
                .hasStatusOk()
                .hasContentType(MediaType.APPLICATION_PDF);
        assertThat(get(stranger, "/api/v1/enterprise/documents/" + id)).hasStatus(404);
        profile.put("creditCode", Samples.creditCode());
        assertThat(put(stranger, profile, null))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("businessLicence");
        assertThat(upload(owner, "营业执照.pdf", new byte[] {'M', 'Z', 0, 1, 2, 3, 4, 5}))
                .hasStatus(415);
        assertThat(upload(owner, "营业执照.docx", licence("of another kind")))
                .hasStatus(415)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .endsWith("可上传：pdf、jpg、png。");
        assertThat(upload(owner, "空.pdf", new byte[0])).hasStatus(422);
    }

    @Test
    void theServerUnderstandsEveryRuleOfTheForm() {
        assertThat(validator.check(form.schema(), Samples.profile(Samples.creditCode()), form.lists()))
                .satisfies(verdict -> assertThat(verdict.supported()).isTrue())
                .satisfies(verdict -> assertThat(verdict.errors()).isEmpty());
    }

    @Test
    void theSameLicenceSentAtTheSameMomentIsKeptOnce() throws Exception {
        var owner = Samples.somebody();
        var pool = Executors.newFixedThreadPool(8);
        for (int round = 0; round < 5; round++) {
            var content = licence("of round " + round);
            Callable<String> send =
                    () -> upload(owner, "营业执照.pdf", content).getResponse().getContentAsString();
            var answers = new HashSet<String>();
            for (var answer : pool.invokeAll(List.of(send, send, send, send, send, send, send, send))) {
                answers.add(json.readTree(answer.get()).path("id").asText());
            }
            assertThat(answers).hasSize(1).allMatch(id -> id.length() == 36);
        }
        pool.shutdown();
    }

    @Test
    void aLicenceHasALimitOfSize() {
        var content = new byte[50 * 1024 * 1024 + 1];
        System.arraycopy("%PDF-1.7".getBytes(StandardCharsets.UTF_8), 0, content, 0, 8);
        assertThat(upload(Samples.somebody(), "执照.pdf", content))
                .hasStatus(413)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("50 MB");
    }

    @Test
    void listsAreServedWithTheirNames() {
        var actor = Samples.somebody();
        assertThat(get(actor, "/api/v1/reference/industries"))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(31);
        assertThat(get(actor, "/api/v1/reference/provinces"))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(35);
        assertThat(get(actor, "/api/v1/reference/districts?parent=320500"))
                .bodyJson()
                .extractingPath("$.items[*].name")
                .asArray()
                .contains("吴中区", "昆山市");
        assertThat(get(actor, "/api/v1/reference/nothing")).hasStatus(404);
    }

    private static byte[] licence(String title) {
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj "
                        + "3 0 obj<</Type/Page/MediaBox[0 0 300 200]/Parent 2 0 R>>endobj\ntrailer<</Size 4/Root 1 0 R>>\n%%EOF\n%"
                        + title)
                .getBytes(StandardCharsets.UTF_8);
    }

    private MvcTestResult upload(Actor actor, String name, byte[] content) {
        return mvc.perform(MockMvcRequestBuilders.multipart("/api/v1/enterprise/documents")
                .file(new MockMultipartFile("file", name, null, content))
                .with(as(actor))
                .with(csrf()));
    }

    private MvcTestResult get(Actor actor, String uri) {
        return mvc.get().uri(uri).with(as(actor)).exchange();
    }

    private MvcTestResult restore(Actor actor, int version, String seen) {
        var request = mvc.post()
                .uri(PROFILE + "/versions/" + version + "/restoration")
                .with(as(actor))
                .with(csrf());
        return (seen == null ? request : request.header("If-Match", "\"" + seen + "\"")).exchange();
    }

    private MvcTestResult put(Actor actor, Map<String, Object> profile, String version) {
        try {
            var request = mvc.put()
                    .uri(PROFILE)
                    .with(as(actor))
                    .with(csrf())
                    .contentType(MediaType.APPLICATION_JSON)
                    .content(json.writeValueAsString(profile));
            return (version == null ? request : request.header("If-Match", "\"" + version + "\"")).exchange();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor as(Actor actor) {
        return authentication(new UsernamePasswordAuthenticationToken(
                actor, "", List.of(new SimpleGrantedAuthority("ROLE_ENTERPRISE"))));
    }
}
