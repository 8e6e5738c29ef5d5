package socai.policy.write.rules;

import socai.spine.Citation;
import socai.spine.Confidence;
import socai.spine.Rule;

/** A rule of the policy book itself: our own convention, named as such. */
public interface PolicyBookRule extends Rule {

    Citation CONVENTION = new Citation("SC-01/policy", "", Confidence.R);

    @Override
    default Citation citation() {
        return CONVENTION;
    }
}
