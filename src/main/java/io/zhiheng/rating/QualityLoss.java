package io.zhiheng.rating;

/**
 * 质量损失, shown and never rated.
 *
 * @param amount sum of the losses in their unit; null where only rates are known
 * @param rate of the output, per cent with two decimals
 */
public record QualityLoss(String amount, String unit, String rate) {}
