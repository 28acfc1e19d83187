package io.zhiheng.administration.application.catalogue;

import io.zhiheng.administration.application.catalogue.AnswersAtStake.Lost;
import io.zhiheng.administration.application.catalogue.AnswersAtStake.Staying;
import io.zhiheng.administration.application.table.difference.TableDifference;
import io.zhiheng.catalogue.difference.ElementChange;
import io.zhiheng.catalogue.exchange.Refusal;
import java.util.List;

/**
 * What a file would make of the edition in force; nothing is stored.
 *
 * @param code of the catalogue; null where the file is refused, as are the next three
 * @param edition number that it would have
 * @param taken whether an edition of that number was published before
 * @param against number of the edition that it is compared with
 * @param added how many elements are new
 * @param changes the first of them; {@code total} says how many there are
 * @param lost whose answers could not be carried over
 * @param staying the self-assessments that go on by their editions
 * @param scheme what of the rating tables in force would change
 * @param schemeFaults why nobody could be rated by them
 * @param model which model of the process would go with it
 * @param refusals why it is refused, the first of them; {@code refused} says how many there are
 */
public record CatalogueVerdict(
        boolean accepted,
        String code,
        String edition,
        String title,
        boolean taken,
        String against,
        CatalogueCounts counts,
        int added,
        int changed,
        int removed,
        List<ElementChange> changes,
        int total,
        List<Lost> lost,
        List<Staying> staying,
        List<TableDifference> scheme,
        List<String> schemeFaults,
        ModelOfEdition.Choice model,
        List<Refusal> refusals,
        int refused) {}
