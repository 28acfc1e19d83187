package io.zhiheng.administration.application.table.history;

import io.zhiheng.administration.application.Publishing;
import io.zhiheng.administration.application.table.TableSets;
import io.zhiheng.administration.application.table.draft.Proposable;
import io.zhiheng.administration.application.table.draft.TableTexts;
import io.zhiheng.administration.domain.Release;
import io.zhiheng.administration.domain.Release.Kind;
import org.springframework.stereotype.Component;

/** Tables are checked once more, since what is in force may have changed, and brought into force together. */
@Component
class TablesPublishing implements Publishing {

    private final TableSets sets;
    private final Proposable proposable;

    TablesPublishing(TableSets sets, Proposable proposable) {
        this.sets = sets;
        this.proposable = proposable;
    }

    @Override
    public Kind kind() {
        return Kind.TABLES;
    }

    @Override
    public Published publish(Release release) {
        var tables = TableTexts.tables(release.files());
        proposable.require(release.subject(), release.base(), release.files());
        var number = sets.keeper(release.subject()).publish(release.subject(), release.base(), tables);
        return new Published(number, release.subject() + ' ' + number);
    }
}
