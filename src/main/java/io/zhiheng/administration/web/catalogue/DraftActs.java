package io.zhiheng.administration.web.catalogue;

import io.zhiheng.administration.application.catalogue.draft.DeriveModel;
import io.zhiheng.administration.application.catalogue.draft.MapClauses;
import io.zhiheng.administration.application.catalogue.draft.RebaseCatalogue;
import io.zhiheng.administration.application.catalogue.draft.RenumberEdition;
import org.springframework.stereotype.Component;

/** What changes a draft of a catalogue. */
@Component
record DraftActs(RenumberEdition renumber, MapClauses map, RebaseCatalogue rebase, DeriveModel derive) {}
