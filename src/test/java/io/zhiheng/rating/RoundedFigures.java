package io.zhiheng.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Figures with one decimal whatever the thresholds are: for tests that look at other things. */
public class RoundedFigures implements ShownFigures {

    @Override
    public String index(String index) {
        return index == null
                ? null
                : new BigDecimal(index).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    @Override
    public String partIndex(String index) {
        return index(index);
    }

    @Override
    public List<String> rates(String indicator, List<String> rates) {
        var shown = new ArrayList<String>();
        if (rates != null) {
            rates.forEach(rate -> shown.add(
                    rate == null
                            ? null
                            : index(new BigDecimal(rate).movePointRight(2).toPlainString()) + " %"));
        }
        return shown;
    }

    @Override
    public List<String> indexThresholds() {
        return List.of();
    }
}
