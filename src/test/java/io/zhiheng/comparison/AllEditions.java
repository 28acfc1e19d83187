package io.zhiheng.comparison;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.catalogue.application.ShippedEditions;
import io.zhiheng.catalogue.file.CatalogueReader;

/** The editions that ship, the first of them in force. */
public class AllEditions implements Editions {

    private final ShippedEditions shipped = new ShippedEditions(new CatalogueReader());

    @Override
    public Edition current() {
        return byNumber("1.0");
    }

    @Override
    public Edition holdCurrent() {
        return current();
    }

    @Override
    public Edition byNumber(String number) {
        return shipped.byNumber(number);
    }

    @Override
    public void bringIntoForce(String number) {
        throw new UnsupportedOperationException();
    }
}
