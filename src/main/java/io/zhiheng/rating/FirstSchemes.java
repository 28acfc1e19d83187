package io.zhiheng.rating;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.platform.rules.Table;
import io.zhiheng.platform.rules.TableRefused.Finding;
import java.util.List;
import java.util.Map;

/** The schemes that new editions begin with. */
public interface FirstSchemes {

    /** @param findings what would keep anybody from being rated by these tables */
    record First(Map<String, Table> tables, List<Finding> findings) {}

    /**
     * What the catalogue does not say is taken from the scheme in force of an earlier edition, as far as its rows name
     * what still exists; the rest is drafted with the defaults of the method.
     *
     * @param preceding number of the earlier edition; null for none
     */
    First drafted(Edition edition, String preceding);

    /** Keeps the drafted tables as the edition's first scheme, in the caller's transaction. @return its number */
    String publish(Edition edition, String preceding);
}
