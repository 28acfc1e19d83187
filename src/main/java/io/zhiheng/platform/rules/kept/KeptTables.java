package io.zhiheng.platform.rules.kept;

import io.zhiheng.platform.rules.Table;
import io.zhiheng.platform.rules.TableRefused.Finding;
import java.util.List;
import java.util.Map;

/** Whoever keeps versions of tables. Subjects are those of its own sets only. */
public interface KeptTables {

    List<TableSet> sets();

    /** The newest first. */
    List<TableVersion> versions(String subject);

    /** By name, in today's shape. */
    Map<String, Table> tables(String subject, String number);

    /** Everything that is wrong with them. */
    List<Finding> check(String subject, Map<String, Table> tables);

    /**
     * Brings them into force, in the caller's transaction; what was begun before keeps what it has.
     *
     * @param base the number of what they go out from, which has to be in force still
     * @return the number of the new version
     * @throws io.zhiheng.platform.rules.TableRefused naming every cell because of which they cannot be used
     * @throws io.zhiheng.shared.RuleBroken {@code published-meanwhile} where somebody else was faster
     */
    String publish(String subject, String base, Map<String, Table> tables);
}
