package socai.organisation.write.rules;

import socai.spine.Citation;
import socai.spine.Confidence;
import socai.spine.Rule;

/** A rule on organisations; it rests on our own convention where no regulation is named. */
public interface OrganisationRule extends Rule {

    @Override
    default Citation citation() {
        return new Citation("SC-01", "organisation", Confidence.R);
    }
}
