package io.zhiheng.administration.application.catalogue.edition;

import io.zhiheng.administration.application.Publishing;
import io.zhiheng.administration.application.catalogue.CatalogueCheckup;
import io.zhiheng.administration.application.catalogue.ModelOfEdition;
import io.zhiheng.administration.application.catalogue.draft.CatalogueText;
import io.zhiheng.administration.application.catalogue.draft.ProposableEdition;
import io.zhiheng.administration.domain.Release;
import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.catalogue.EditionRegister;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.rating.FirstSchemes;
import org.springframework.stereotype.Component;

/**
 * An edition is checked once more, kept for good with its scheme, and in force for what begins after it; the model that
 * was proposed with it comes into force in the same moment.
 */
@Component
class EditionPublishing implements Publishing {

    private final ProposableEdition proposable;
    private final EditionRegister register;
    private final Editions editions;
    private final FirstSchemes schemes;
    private final ModelOfEdition models;

    EditionPublishing(
            ProposableEdition proposable,
            EditionRegister register,
            Editions editions,
            FirstSchemes schemes,
            ModelOfEdition models) {
        this.models = models;
        this.proposable = proposable;
        this.register = register;
        this.editions = editions;
        this.schemes = schemes;
    }

    @Override
    public Kind kind() {
        return Kind.CATALOGUE;
    }

    @Override
    public Published publish(Release release) {
        register.lockInForce();
        var edition = proposable.require(CatalogueText.of(release), release.base());
        if (!register.exists(edition.number())) {
            var preceding = CatalogueCheckup.preceding(edition, editions.current());
            register.publish(edition);
            schemes.publish(edition, preceding);
        }
        editions.bringIntoForce(edition.number());
        return new Published(edition.number(), models.publish(edition, release.files()));
    }
}
