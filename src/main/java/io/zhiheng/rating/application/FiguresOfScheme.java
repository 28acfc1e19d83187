package io.zhiheng.rating.application;

import io.zhiheng.rating.ShownFigures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Figures as they are read beside the thresholds of one scheme. */
record FiguresOfScheme(PreparedScheme scheme) implements ShownFigures {

    @Override
    public String index(String index) {
        return index == null
                ? null
                : OneDecimal.index(new BigDecimal(index), scheme.rowsInWords().bands());
    }

    @Override
    public String partIndex(String index) {
        if (index == null) {
            return null;
        }
        var exact = new BigDecimal(index);
        var nextLevel = exact.setScale(0, RoundingMode.DOWN).add(BigDecimal.ONE);
        return OneDecimal.index(exact, List.of(nextLevel));
    }

    @Override
    public List<String> rates(String indicator, List<String> rates) {
        if (rates == null) {
            return List.of();
        }
        var shown = new ArrayList<String>();
        for (int level = 1; level <= rates.size(); level++) {
            var rate = rates.get(level - 1);
            var minimum = scheme.rowsInWords().minimumRate(level, scheme.clausesAt(indicator, level));
            shown.add(rate == null ? null : OneDecimal.percent(new BigDecimal(rate), new BigDecimal(minimum.cell())));
        }
        return shown;
    }

    @Override
    public List<String> indexThresholds() {
        return scheme.rowsInWords().bands().stream()
                .map(BigDecimal::toPlainString)
                .toList();
    }
}
