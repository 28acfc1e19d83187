package io.zhiheng.administration.application.table.effect.names;

import java.util.List;

/**
 * An enterprise whose levels tables would move.
 *
 * @param enterprise its name; null where none is known
 * @param number of its report; null where there is none
 * @param stored the level that stands in its result, in words like before and after
 * @param indicators in words, such as 6.2 质量管理体系的有效性 保证级 → 预防级
 */
public record EffectLine(
        String selfAssessment,
        String enterprise,
        String number,
        String stored,
        String before,
        String after,
        String beforeIndex,
        String afterIndex,
        List<String> indicators) {}
