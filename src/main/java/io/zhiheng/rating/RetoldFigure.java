package io.zhiheng.rating;

import java.math.BigDecimal;

/**
 * The figure of a year that an earlier self-assessment stated too.
 *
 * @param subject stable for the same figure of the same year
 * @param indicator performance indicator it belongs to; null for a parameter
 * @param field name of the field that tells it now
 * @param words which figure it is, what it is now and what it was, in words of the user's language
 */
public record RetoldFigure(
        String subject, String indicator, String field, String words, BigDecimal now, BigDecimal before) {}
