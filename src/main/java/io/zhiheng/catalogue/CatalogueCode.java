package io.zhiheng.catalogue;

/** Catalogues have codes; an edition is a number of one of them. */
public final class CatalogueCode {

    /** The catalogue that ships; editions that were stored before catalogues had a code are of this one. */
    public static final String SHIPPED = "ZH-QMC";

    private CatalogueCode() {}

    /** What names an edition among those of all catalogues: its version alone where it is of the one that ships. */
    public static String key(String code, String version) {
        return code.equals(SHIPPED) ? version : code + '-' + version;
    }

    /** The version of a key within its catalogue. */
    public static String version(String key) {
        return key.substring(key.lastIndexOf('-') + 1);
    }
}
