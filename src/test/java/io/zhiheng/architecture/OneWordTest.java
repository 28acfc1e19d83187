package io.zhiheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiheng.catalogue.application.ShippedEditions;
import io.zhiheng.catalogue.file.CatalogueReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * One word for one thing in everything that the product says. What enterprises of the demo say, and earlier editions of
 * the catalogue with their tables, are not its words.
 */
class OneWordTest {

    /** The word, and others for the same thing. */
    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("总体等级", "总等级|综合等级|整体等级|总评等级");
        WORDS.put("综合指数", "总体指数|总指数|整体指数");
        WORDS.put("综合得分", "(?<!汇)总分(?!项)|总得分|综合评分|综合分数|总体得分");
        WORDS.put("符合率", "得分率|通过率");
        WORDS.put("阈值", "(?<!对照参数或)界限|门槛|分数线");
        WORDS.put("限制等级的条款", "拖住等级|影响等级|拉低等级|制约等级");
        WORDS.put("拟发证等级", "拟颁证|可颁证|可发证|颁证|拟颁发");
        WORDS.put("发证日期", "颁发日期|颁证日期");
        WORDS.put("供方", "供应商|供货商");
        WORDS.put("顾客", "(?<!主)客户(?!端)");
        WORDS.put("评估组长", "评估组组长|(?<!评估)组长");
        WORDS.put("评估师", "评审员|审核员");
        WORDS.put("审定人员", "审定员|审定人(?!员)");
        WORDS.put("统计期间", "统计周期|统计时段|统计时期|统计区间|报告期(?!限)");
        WORDS.put("支撑证据", "证明材料|佐证材料|证据材料");
        WORDS.put("您", "你");
        WORDS.put("贵企业", "贵公司|贵单位|贵司|贵方");
    }

    /** In a workshop their variants are something else: how many trial runs pass, the head of a shift. */
    private static final Set<String> WORDS_OF_ASSESSMENT = Set.of("符合率", "阈值", "评估组长");

    /** The sentences that explain a rating, which are being written anew. */
    private static final Pattern REASONS = Pattern.compile("^(rating\\.reason|assessment\\.binding)\\.");

    private static final List<Path> PRODUCT = List.of(
            Path.of("src/main/resources/messages"),
            Path.of("src/main/resources/templates"),
            Path.of("src/main/resources/guidance"),
            Path.of("src/main/resources/calendar"),
            Path.of("forms"),
            Path.of("processes"),
            Path.of("rules"),
            Path.of("docs"),
            Path.of("README.md"));

    @Test
    void eachThingHasOneName() throws IOException {
        var others = new TreeSet<String>();
        for (var place : PRODUCT) {
            try (var files = Files.walk(place)) {
                for (var file : files.filter(Files::isRegularFile)
                        .filter(each -> !each.startsWith("rules/edition-1.0"))
                        .toList()) {
                    lookInto(file, others);
                }
            }
        }
        assertThat(others).isEmpty();
    }

    @Test
    void theNewestEditionSaysSoToo() throws IOException {
        var newest = ShippedEditions.NUMBERS.get(ShippedEditions.NUMBERS.size() - 1);
        var edition = new ShippedEditions(new CatalogueReader()).byNumber(newest);
        var text = new ObjectMapper().writeValueAsString(edition);
        assertThat(WORDS.entrySet().stream()
                        .filter(each -> !WORDS_OF_ASSESSMENT.contains(each.getKey()))
                        .flatMap(each ->
                                Pattern.compile(each.getValue()).matcher(text).results())
                        .map(MatchResult::group))
                .isEmpty();
    }

    private static void lookInto(Path file, TreeSet<String> others) throws IOException {
        var lines = Files.readAllLines(file);
        WORDS.forEach((word, variants) -> {
            var pattern = Pattern.compile(variants);
            for (int line = 0; line < lines.size(); line++) {
                if (REASONS.matcher(lines.get(line)).find()) {
                    continue;
                }
                var found = pattern.matcher(lines.get(line));
                if (found.find()) {
                    others.add("%s:%d says %s for %s".formatted(file, line + 1, found.group(), word));
                }
            }
        });
    }
}
