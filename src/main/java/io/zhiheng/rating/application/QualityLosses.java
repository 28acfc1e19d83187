package io.zhiheng.rating.application;

import io.zhiheng.rating.QualityLoss;
import io.zhiheng.shared.typed.TypedFigure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 质量损失: from the parameters of a year, or from the rates that an enterprise tells of one. */
class QualityLosses {

    static final String NAME = "QUALITY_LOSS_RATE";

    private static final int LOSSES = 1;
    private static final int OUTPUT = 2;
    private static final int DECIMALS = 4;

    private final PreparedScheme scheme;
    private final Optional<List<String>> row;

    QualityLosses(PreparedScheme scheme) {
        this.scheme = scheme;
        this.row = scheme.compiled().table("unrated-metric").rows().stream()
                .filter(each -> each.get(0).equals(NAME))
                .findFirst();
    }

    /** Empty while a parameter is missing or in error, or where the scheme knows no such figure. */
    Optional<QualityLoss> of(Map<String, String> parameters) {
        return Optional.ofNullable(new SingleFigures(scheme).unrated(NAME, parameters))
                .map(rate -> new QualityLoss(amount(parameters), unit(), rate));
    }

    /** The sum of the rates of the indicators that each measure one of the losses; empty unless all are told. */
    Optional<QualityLoss> told(Map<String, String> values) {
        if (row.isEmpty()) {
            return Optional.empty();
        }
        var sum = BigDecimal.ZERO;
        for (var loss : losses()) {
            var value = indicatorOf(loss).map(values::get).map(TypedFigure::of).filter(each -> each.fault() == null);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(value.get().value());
        }
        var decimals = Integer.parseInt(row.get().get(DECIMALS));
        return Optional.of(new QualityLoss(
                null, unit(), sum.setScale(decimals, RoundingMode.HALF_UP).toPlainString()));
    }

    private List<String> losses() {
        return Arrays.asList(row.orElseThrow().get(LOSSES).split("\\+"));
    }

    private Optional<String> indicatorOf(String loss) {
        return scheme.compiled().table("performance-metric").rows().stream()
                .filter(each -> each.get(LOSSES).equals(loss)
                        && each.get(OUTPUT).equals(row.orElseThrow().get(OUTPUT)))
                .map(each -> each.get(0))
                .findFirst();
    }

    private String amount(Map<String, String> parameters) {
        return losses().stream()
                .map(parameters::get)
                .map(TypedFigures::number)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(scheme.parameters().get(losses().get(0)).decimals(), RoundingMode.HALF_UP)
                .toPlainString();
    }

    private String unit() {
        return scheme.parameters().get(losses().get(0)).unit();
    }
}
